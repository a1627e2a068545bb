import { getLocale, getTranslations } from 'next-intl/server';
import { Field } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { readableDay } from '#lib/i18n/dates';
import { keptOf } from '#lib/residents/operations/leaving';
import { firstOf, type SearchParams } from '#lib/web/query';
import { residentAt } from '#lib/web/resident';

/** Where an account is deleted for good; what a running case keeps is named before. */
export default async function LeavePage({ searchParams }: { searchParams: SearchParams }) {
  const resident = await residentAt('/me/leave');
  const [locale, t, query, kept] = await Promise.all([getLocale(), getTranslations('me'), searchParams, keptOf(resident, systemClock())]);
  const code = (['not-confirmed', 'shared-device'] as const).find((name) => name === firstOf(query['fault']));
  const fault = code && t(`faults.${code}`);
  return (
    <OwnPage
      title={t('leave.title')}
      path="/me/leave"
      lead={t('leave.lead')}
      faults={fault ? [{ field: 'confirmation', sentence: fault }] : []}
    >
      <p className="my-3">{t('leave.without')}</p>
      <p>{t(kept.length > 0 ? 'leave.kept' : 'leave.keptNone')}</p>
      <ul className="list-disc pl-6">
        {kept.map(({ what, reference, until }) => (
          <li key={reference}>
            {t('leave.keptUntil', { what: t(`leave.what.${what}`), reference, day: readableDay(dayOf(until), locale) })}
          </li>
        ))}
      </ul>
      <form method="post" action={`/${locale}/me/leave/send`} className="mt-6 max-w-md">
        <Field name="confirmation" autoComplete="off" label={t('leave.confirm', { word: t('leave.word') })} fault={fault} />
        <button className="button button-outline text-alarm" type="submit">
          {t('leave.submit')}
        </button>
      </form>
    </OwnPage>
  );
}
