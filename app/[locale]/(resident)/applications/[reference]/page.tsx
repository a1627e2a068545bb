import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ToldAnswers } from '#components/procedures/told-answers';
import { OwnPage } from '#components/residents/own-page';
import { Island } from '#components/ui/island';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { readableMoment } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { answerTongue, procedureWords } from '#lib/i18n/procedure-words';
import { localeOf } from '#lib/i18n/voice';
import { ownApplication } from '#lib/procedures/operations/own';
import { tell } from '#lib/procedures/telling';
import { applicantOfRequest } from '#lib/web/draft-page';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 受付票: the number of an application, where it stands, what was answered; to be printed or kept. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const [{ reference }, query, voice, t, owner] = await Promise.all([
    params,
    searchParams,
    voiceOfRequest(),
    getTranslations('procedures'),
    applicantOfRequest(),
  ]);
  const locale = localeOf(voice);
  const own = owner && (await ownApplication(owner, reference, voice));
  if (!owner || !own?.told) notFound();
  const { application, told } = own;
  const isNew = query['sent'] !== undefined;
  const lang = (field: string) => bcp47(told.languages[field] ?? locale);
  const { email } = application.contact;
  return (
    <OwnPage
      title={t(isNew ? 'receipt.title' : 'receipt.one')}
      path={`/applications/${reference}`}
      office={application.office}
      back={{ href: '/applications', label: t('list.title') }}
    >
      <p className="mt-1" lang={lang('title')}>
        {told.text.title}
      </p>
      <dl className="card my-4">
        <dt>{t('receipt.reference')}</dt>
        <dd className="text-[1.75rem] font-bold tracking-wider" translate="no">
          {reference}
        </dd>
        <dt className="mt-2">{t('receipt.state')}</dt>
        <dd className="font-bold">{t(`receipt.states.${application.state}`)}</dd>
        <dt className="mt-2">{t('receipt.sentAt')}</dt>
        <dd className="font-bold">{readableMoment(application.submittedAt, locale)}</dd>
      </dl>
      <p>{t('receipt.keep')}</p>
      {isNew && email && <p className="mt-2">{t('receipt.mailed', { email })}</p>}
      <print-page hidden className="screen-only mt-3 block">
        <button type="button" className="button button-outline">
          {t('receipt.print')}
        </button>
      </print-page>
      <Section id="after" title={t('receipt.after')}>
        <div lang={lang('after')}>
          <Prose text={told.text.after} />
        </div>
      </Section>
      <h2 className="mt-8">{t('receipt.answers')}</h2>
      <ToldAnswers
        steps={tell(told, application.answers, answerTongue(procedureWords(voice)))}
        heading="h3"
        lang={lang}
        files={await filesTyped(owner, application.typed, locale)}
      />
      <procedure-sent hidden data-slug={application.procedure} />
      <Island name="procedure" />
    </OwnPage>
  );
}
