import { useTranslations } from 'next-intl';
import { ShelterState } from '#components/disasters/shelter-list';
import { langOf, useUses } from '#components/disasters/site-lines';
import { SiteName } from '#components/disasters/site-list';
import { Way } from '#components/disasters/way';
import { Section } from '#components/ui/section';
import type { ToldDistrict } from '#lib/catalogue/operations/districts';
import type { ToldSite } from '#lib/disasters/operations/sites';
import type { Near } from '#lib/disasters/rules/nearest-sites';
import { notSafeIn, safeIn } from '#lib/disasters/rules/safety';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

type Props = { site: ToldSite; district: ToldDistrict | undefined; locale: Locale };

/** A site with everything that is known of it: first whether one may flee there and whether it is open. */
export function SiteView({ site, district, locale }: Props) {
  const t = useTranslations('sites');
  const map = useTranslations('disasters')('map');
  const { text, facts, shelter } = site;
  const { latitude, longitude } = facts.position;
  return (
    <>
      <div className="mt-3 text-[1.125rem]">
        <ShelterState shelter={shelter} locale={locale} />
      </div>
      <SafetyRows site={site} locale={locale} />
      <Section id="where" title={t('site.where')}>
        <p lang={langOf(site, 'address', locale)}>{text.address}</p>
        {district && <p lang={bcp47(district.languages['title'] ?? locale)}>{district.text.title}</p>}
        {text.note && <p lang={langOf(site, 'note', locale)}>{text.note}</p>}
        <a className="tap" href={`https://maps.gsi.go.jp/#16/${latitude}/${longitude}/`} rel="external">
          {map}
        </a>
      </Section>
      <Section id="features" title={t('site.features')}>
        <Features site={site} locale={locale} />
      </Section>
    </>
  );
}

/** In which disasters people flee there, and in which they must not: each by a word. */
function SafetyRows({ site: { facts }, locale }: Pick<Props, 'site' | 'locale'>) {
  const t = useTranslations('sites');
  const named = useTranslations('disasters.hazards');
  const [safe, unsafe] = [safeIn(facts), notSafeIn(facts)];
  if (safe.length === 0) return <p className="mt-3 font-bold">{t('stayOnly')}</p>;
  return (
    <dl className="mt-3 grid gap-3 sm:grid-cols-2">
      <div className="rounded-lg border-2 border-good p-3">
        <dt className="font-bold text-good">{t('safeIn')}</dt>
        <dd>{safe.map((hazard) => named(hazard)).join(listComma(locale))}</dd>
      </div>
      {unsafe.length > 0 && (
        <div className="rounded-lg border-2 border-alarm p-3">
          <dt className="font-bold text-alarm">{t('notSafeIn')}</dt>
          <dd>{unsafe.map((hazard) => named(hazard)).join(listComma(locale))}</dd>
        </div>
      )}
    </dl>
  );
}

/** What the place is and has; that nobody has told something is said, for it is not the same as that it is not there. */
function Features({ site: { facts }, locale }: Pick<Props, 'site' | 'locale'>) {
  const t = useTranslations('sites');
  const uses = useUses(facts);
  const row = (name: 'elevation' | 'capacity' | 'uses' | 'barrierFree' | 'pets' | 'equipment', words: readonly string[]) => (
    <div className="border-b border-hairline py-2 sm:flex sm:gap-4">
      <dt className="shrink-0 font-bold sm:w-40">{t(`site.${name}`)}</dt>
      <dd className={words.length === 0 ? 'text-ink-soft' : undefined}>{words.join(listComma(locale)) || t('site.unknown')}</dd>
    </div>
  );
  return (
    <dl>
      {row('elevation', facts.elevation === undefined ? [] : [t('elevation', { metres: facts.elevation })])}
      {row('capacity', facts.capacity === undefined ? [] : [t('capacity', { people: facts.capacity })])}
      {uses.length > 0 && row('uses', uses)}
      {row(
        'barrierFree',
        facts.barrierFree.map((feature) => t(`barrierFree.${feature}`)),
      )}
      {row('pets', facts.pets === undefined ? [] : [t(facts.pets ? 'pets.yes' : 'pets.no')])}
      {row(
        'equipment',
        facts.equipment.map((thing) => t(`equipment.${thing}`)),
      )}
    </dl>
  );
}

/** The sites around another: where to go when it is full. */
export function OtherSites({ others, locale }: { others: readonly Near<ToldSite>[]; locale: Locale }) {
  const t = useTranslations('sites');
  const named = useTranslations('disasters.hazards');
  if (others.length === 0) return null;
  return (
    <Section id="others" title={t('site.others')}>
      <ul className="space-y-3">
        {others.map(({ site, metres, wind }) => (
          <li key={site.slug} className="card">
            <SiteName site={site} locale={locale} />
            <Way metres={metres} wind={wind} locale={locale} />
            <ShelterState shelter={site.shelter} locale={locale} />
            <p>
              {[
                t('safeIn'),
                safeIn(site.facts)
                  .map((hazard) => named(hazard))
                  .join(listComma(locale)),
              ].join(': ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
