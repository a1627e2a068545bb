import { useTranslations } from 'next-intl';
import type { OwnGroup } from '#lib/facilities/applicants/operations/grouping';
import { isOpen } from '#lib/facilities/applicants/rules';
import { readableDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** How a group stands: its state, until when, and what staff said. */
export function GroupFacts({ locale, own: { group, isRepresentative } }: { locale: Locale; own: OwnGroup }) {
  const t = useTranslations('applicants');
  const whom = useTranslations('facilities.whom');
  const search = useTranslations('reservations.list');
  const { state, activity, people, validUntil, reason, renewalAskedAt } = group;
  return (
    <div className="card my-4">
      <p className="font-bold">{t(`group.state.${state}`)}</p>
      {state === 'requested' && <p>{t('group.requestedLead')}</p>}
      {state === 'registered' && validUntil && <p>{t('own.until', { day: readableDay(validUntil, locale) })}</p>}
      {renewalAskedAt && <p>{t('group.renewAsked')}</p>}
      {reason && <p className="whitespace-pre-wrap">{t('group.reason', { reason })}</p>}
      <p className="mt-2 whitespace-pre-wrap">{activity}</p>
      <p>{t('group.people', { people })}</p>
      <p>{whom(group.class)}</p>
      {state === 'registered' && (
        <p className="mt-2">
          <a className="tap" href={`/${locale}/facilities/vacancies`}>
            {search('search')}
          </a>
        </p>
      )}
      {isRepresentative && !isOpen(group) && (
        <p className="mt-2">
          <a className="tap" href={`/${locale}/me/facilities?again=${group.id}#register`}>
            {t('group.again')}
          </a>
        </p>
      )}
    </div>
  );
}
