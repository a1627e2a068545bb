import { useTranslations } from 'next-intl';
import { ShelterState } from '#components/disasters/shelter-list';
import type { ToldSite } from '#lib/disasters/operations/sites';
import { notSafeIn, safeIn } from '#lib/disasters/rules/safety';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

/** The language of a field where it is not the page's own: four hundred sites are sent and kept. */
export function langOf({ languages }: Pick<ToldSite, 'languages'>, field: string, locale: Locale): string | undefined {
  const spoken = bcp47(languages[field] ?? locale);
  return spoken === bcp47(locale) ? undefined : spoken;
}

/** All that is known of a site but its name, in a few lines: whether it is open, in which disasters it is safe, what is there. */
export function SiteLines({ site, locale }: { site: ToldSite; locale: Locale }) {
  const t = useTranslations('sites');
  const named = useTranslations('disasters.hazards');
  const { text, facts, shelter } = site;
  const inRow = (words: readonly string[]) => words.join(listComma(locale));
  const [safe, unsafe] = [safeIn(facts), notSafeIn(facts)];
  const about = useAbout(site);
  return (
    <>
      <ShelterState shelter={shelter} locale={locale} />
      <p lang={langOf(site, 'address', locale)}>{text.address}</p>
      <div>
        {safe.length === 0 ? t('stayOnly') : `${t('safeIn')}: `}
        {safe.length > 0 && <b>{inRow(safe.map((hazard) => named(hazard)))}</b>}
        {unsafe.length > 0 && <p>{`${t('notSafeIn')}: ${inRow(unsafe.map((hazard) => named(hazard)))}`}</p>}
      </div>
      {about.length > 0 && <p>{about.join(' · ')}</p>}
      {text.note && <p lang={langOf(site, 'note', locale)}>{text.note}</p>}
    </>
  );
}

/** What a site is and has, each in a few words; what nobody has told is left out. */
function useAbout({ facts }: ToldSite): string[] {
  const t = useTranslations('sites');
  return [
    facts.elevation !== undefined && t('elevation', { metres: facts.elevation }),
    facts.capacity !== undefined && t('capacity', { people: facts.capacity }),
    ...useUses(facts),
    ...facts.barrierFree.map((feature) => t(`barrierFree.${feature}`)),
    facts.pets !== undefined && t(facts.pets ? 'pets.yes' : 'pets.no'),
    ...facts.equipment.map((thing) => t(`equipment.${thing}`)),
  ].filter((one) => one !== false);
}

/** What a site is for besides fleeing there at once. */
export function useUses({ shelter, welfare, tsunamiBuilding, cooling }: ToldSite['facts']): string[] {
  const t = useTranslations('sites');
  return [shelter && t('shelter'), welfare && t('welfare'), tsunamiBuilding && t('tsunamiBuilding'), cooling && t('cooling')].filter(
    (one) => one !== false,
  );
}
