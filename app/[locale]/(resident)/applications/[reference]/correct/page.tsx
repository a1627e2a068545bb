import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnswerField } from '#components/procedures/answer-field';
import type { Asking } from '#components/procedures/asking';
import { saidInAll } from '#components/procedures/controls';
import { OwnPage } from '#components/residents/own-page';
import { dayOf } from '#lib/calendar/day';
import { readableDay } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { mending } from '#lib/procedures/cases/correcting';
import { askedIn } from '#lib/procedures/journey/asked';
import { formOf } from '#lib/web/desk-form';
import { caseFaultOf, caseOfRequest } from '#lib/web/own-case';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { answerFaultsIn, fileFaultsIn, filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 補正: the answers that the office has asked to be mended, as they were sent, and no others. */
export default async function CorrectPage({ params, searchParams }: Props) {
  const [{ reference }, voice, t, form] = await Promise.all([
    params,
    voiceOfRequest(),
    getTranslations('procedures'),
    formOf(searchParams),
  ]);
  const locale = localeOf(voice);
  const own = await caseOfRequest(reference, voice);
  if (!own) notFound();
  if (!own.asked) redirect(`/${locale}/applications/${reference}`);
  const { application, told, asked, owner } = own;
  const day = dayOf(application.submittedAt);
  const { typed, fields } = mending({ facts: told.facts, asked: asked.fields, before: application.typed, day }, form.values);
  const asking: Asking = {
    ...{ told, typed, t, locale, faults: answerFaultsIn(form.faults), refused: fileFaultsIn(form.faults) },
    asked: new Set(told.facts.steps.flatMap(({ id }) => [...askedIn(told.facts, id, typed, day)])),
    ...{
      files: await filesTyped(owner, typed, locale),
      lang: (field) => bcp47(told.languages[field] ?? locale),
      explain: (plain) => plain,
    },
  };
  const fault = caseFaultOf(form);
  const shown = told.facts.fields.filter(({ id, group }) => group === undefined && fields.has(id));
  return (
    <OwnPage
      title={t('case.correct.title')}
      path={`/applications/${reference}/correct`}
      office={application.office}
      back={{ href: `/applications/${reference}`, label: t('receipt.one') }}
      faults={[...(fault ? [{ sentence: t(`case.faults.${fault}`) }] : []), ...saidInAll(asking)]}
    >
      <p className="card my-4 whitespace-pre-line">{asked.why}</p>
      <p>{t('case.correct.until', { day: readableDay(asked.until, locale) })}</p>
      <p className="mb-4">{t('case.correct.lead')}</p>
      <form
        method="post"
        action={`/${locale}/applications/${reference}/answer`}
        encType="multipart/form-data"
        noValidate
        className="max-w-xl"
      >
        <input type="hidden" name="edition" value={application.edition} />
        {shown.map((field) => (
          <AnswerField key={field.id} asking={asking} field={field} />
        ))}
        <button type="submit" className="button button-solid mt-4 w-full">
          {t('case.correct.send')}
        </button>
      </form>
    </OwnPage>
  );
}
