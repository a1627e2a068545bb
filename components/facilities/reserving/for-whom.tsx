import type { FacilityWords } from '#lib/i18n/facility-words';
import type { ReservingPage } from '#lib/web/reserving-page';

/** For whom it is: whoever acts for others chooses here, since no page before this one knows who reads it. */
export function ForWhom({ whoms, words: { t, locale } }: { whoms: ReservingPage['whoms']; words: FacilityWords }) {
  if (whoms.length < 2) return null;
  return (
    <nav aria-label={t('reservations.new.whom')} className="mt-3">
      <p className="font-bold">{t('reservations.new.whom')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {whoms.map(({ name, path, isChosen }) => (
          <li key={path}>
            <a className={`tap ${isChosen ? 'font-bold' : ''}`} href={`/${locale}${path}`} aria-current={isChosen ? 'true' : undefined}>
              {name === undefined ? t('reservations.new.own') : t('reservations.list.others', { name })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
