import { useTranslations } from 'next-intl';
import { addressOf } from '#lib/catalogue/rules/addresses';
import type { OpeningState } from '#lib/disasters/model';
import type { Shelter } from '#lib/disasters/orders/model';
import type { ToldShelter } from '#lib/disasters/orders/operations/telling';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** Evacuation sites that are open now, and how full they are. */
export function ShelterList({ locale, shelters }: { locale: Locale; shelters: readonly ToldShelter[] }) {
  return (
    <ul className="space-y-3">
      {shelters.map(({ shelter, title, address }) => (
        <li key={shelter.site} className="card">
          <p className="text-[1.125rem] font-bold">
            <a href={`/${locale}${addressOf('evacuation-site', shelter.site)}`}>{title}</a>
          </p>
          <p>{address}</p>
          <ShelterState shelter={shelter} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

const colours: Readonly<Record<OpeningState, string | undefined>> = {
  closed: undefined,
  open: 'text-good',
  crowded: 'text-good',
  full: 'text-alarm',
};

/** How full a site is, by a word and not by a colour alone, and since when that is so; of one that was never opened, that it is not. */
export function ShelterState({ shelter, locale }: { shelter: Shelter | undefined; locale: Locale }) {
  const t = useTranslations('orders.shelters');
  if (!shelter) return <p>{t('states.closed')}</p>;
  const { state, people, since } = shelter;
  return (
    <p>
      <strong className={colours[state]}>{t(`states.${state}`)}</strong>
      {people !== null && ` · ${t('people', { people })}`}
      <span className="text-[0.9375rem] text-ink-soft"> · {t('since', { when: readableMoment(since, locale) })}</span>
    </p>
  );
}
