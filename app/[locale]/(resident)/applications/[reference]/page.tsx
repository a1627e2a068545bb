import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CaseHistory } from '#components/procedures/own-case/history';
import { CaseMessages } from '#components/procedures/own-case/messages';
import { CaseStanding } from '#components/procedures/own-case/standing';
import { ToldAnswers } from '#components/procedures/told-answers';
import { OwnPage } from '#components/residents/own-page';
import { Island } from '#components/ui/island';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { bcp47 } from '#lib/i18n/locales';
import { answerTongue, procedureWords } from '#lib/i18n/procedure-words';
import { localeOf } from '#lib/i18n/voice';
import { canHappen } from '#lib/procedures/cases/rules';
import { languageTold } from '#lib/procedures/operations/definitions';
import { tell } from '#lib/procedures/telling';
import { formOf } from '#lib/web/desk-form';
import { filesControl, filesInForm, saidFileFault } from '#lib/web/message-form';
import { caseFaultOf, caseOfRequest } from '#lib/web/own-case';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };
const notes = ['correct', 'messages', 'withdraw'] as const;

/** 受付票: the number of an application, where it stands, what happened, what was answered; to be printed or kept. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const [{ reference }, query, voice, t, form] = await Promise.all([
    params,
    searchParams,
    voiceOfRequest(),
    getTranslations('procedures'),
    formOf(searchParams),
  ]);
  const locale = localeOf(voice);
  const own = await caseOfRequest(reference, voice);
  if (!own) notFound();
  const { application, told, owner, events, messages, files, asked } = own;
  const isNew = query['sent'] !== undefined;
  const lang = (field: string, row?: string) => bcp47(languageTold(told, locale, field, row));
  const base = `/${locale}/applications/${reference}`;
  const done = notes.find((one) => one === firstOf(query['note']));
  const sayDone = { correct: t('case.correct.done'), messages: t('case.messages.sent'), withdraw: t('case.withdraw.done') };
  const fault = caseFaultOf(form);
  const fileFault = await saidFileFault(form.faults);
  const faults = [
    ...(fault ? [{ sentence: t(`case.faults.${fault}`), ...(form.faults['text'] && { field: 'text' }) }] : []),
    ...(fileFault ? [{ field: filesControl, sentence: fileFault }] : []),
  ];
  return (
    <OwnPage
      title={t(isNew ? 'receipt.title' : 'receipt.one')}
      path={`/applications/${reference}`}
      office={application.office}
      back={{ href: '/applications', label: t('list.title') }}
      note={done && sayDone[done]}
      faults={faults}
    >
      <p className="mt-1" lang={lang('title')}>
        {told.text.title}
      </p>
      <CaseStanding application={application} asked={asked} isNew={isNew} locale={locale} />
      {!asked && application.state !== 'decided' && application.state !== 'withdrawn' && (
        <Section id="after" title={t('receipt.after')}>
          <div lang={lang('after')}>
            <Prose text={told.text.after} />
          </div>
        </Section>
      )}
      <CaseHistory events={events} locale={locale} />
      <CaseMessages
        messages={messages}
        files={files}
        base={base}
        text={form.values['text'] ?? ''}
        fault={form.faults['text'] && fault && t(`case.faults.${fault}`)}
        form={{ waiting: await filesInForm({ by: 'applicant', owner }, reference, form.values), fault: fileFault }}
        locale={locale}
      />
      <h2 className="mt-8">{t('receipt.answers')}</h2>
      <ToldAnswers
        steps={tell(told, application.answers, answerTongue(procedureWords(voice)))}
        heading="h3"
        lang={lang}
        files={await filesTyped(owner, application.typed, locale)}
      />
      {canHappen('withdrawn', application) && (
        <details className="screen-only mt-8">
          <summary className="min-h-11 py-2 font-bold">{t('case.withdraw.title')}</summary>
          <p>{t('case.withdraw.lead')}</p>
          <form method="post" action={`${base}/withdraw`} className="mt-3">
            <input type="hidden" name="edition" value={application.edition} />
            <button type="submit" className="button button-outline">
              {t('case.withdraw.button')}
            </button>
          </form>
        </details>
      )}
      <procedure-sent hidden data-slug={isNew ? application.procedure : undefined} />
      <Island name="procedure" />
    </OwnPage>
  );
}
