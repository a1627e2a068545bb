import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SheetForm } from '#components/desk/applications/sheet/sheet-form';
import { DeskPage } from '#components/desk/page';
import { dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { mending } from '#lib/procedures/cases/correcting';
import { ownerOf } from '#lib/procedures/drafts/model';
import { openCase } from '#lib/web/case-page';
import { formOf, saidFaults } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';
import { answerFaultsIn, fileFaultsIn, filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 補正 that came by paper or telephone: the answers that were asked for, and no others. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const staff = await staffWith('applications.handle');
  const [{ reference }, locale, t, form] = await Promise.all([
    ...([params, getLocale(), getTranslations('entering'), formOf(searchParams)] as const),
  ]);
  const shown = await openCase(staff, reference, locale, systemClock());
  if (!shown) notFound();
  const { application, told, asked } = shown;
  const path = `/admin/applications/${reference}`;
  if (!asked) redirect(`/${locale}${path}`);
  const day = dayOf(application.submittedAt);
  const { typed, fields } = mending({ facts: told.facts, asked: asked.fields, before: application.typed, day }, form.values);
  const wrong = saidFaults(form, deskMessagesIn(locale).entering.faults);
  return (
    <DeskPage title={t('answerTitle', { reference })} path={`${path}/answer`} staff={staff}>
      <p>
        <a className="tap" href={`/${locale}${path}`}>
          {t('case', { reference })}
        </a>
      </p>
      <p className="mb-2">{t('answerLead')}</p>
      <p className="card mb-4 max-w-3xl whitespace-pre-line">
        <b>{t('asked')}</b>
        <br />
        {asked.why}
      </p>
      <SheetForm
        told={told}
        typed={typed}
        faults={answerFaultsIn(form.faults)}
        refused={fileFaultsIn(form.faults)}
        files={await filesTyped(ownerOf(application.owner), typed, locale)}
        action={`/${locale}${path}/answer/send`}
        hidden={{ edition: String(application.edition) }}
        button={t('answerSave')}
        only={fields}
        wrong={wrong.all.map(({ sentence }) => ({ sentence }))}
      />
    </DeskPage>
  );
}
