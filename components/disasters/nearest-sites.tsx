import { useTranslations } from 'next-intl';
import { FleeForm } from '#components/disasters/flee-form';
import { SiteLines } from '#components/disasters/site-lines';
import { SiteName } from '#components/disasters/site-list';
import { TypedPosition } from '#components/disasters/typed-position';
import { Way, WayTemplate } from '#components/disasters/way';
import { Island } from '#components/ui/island';
import type { WhereToFlee } from '#lib/disasters/operations/fleeing';
import { type WayWord, wordsAfter, wordsBefore } from '#lib/disasters/rules/way-words';
import type { Locale } from '#lib/i18n/locales';

/**
 * Asks from what and from where somebody flees, and shows the nearest sites. The server answers; the island answers too, from the list
 * in the page, with a position that stays on the phone, and without network: so every sentence stands here, hidden until it holds.
 * `#found` is the answer, or the form as long as there is none.
 */
export function NearestSites({ found, locale }: { found: WhereToFlee; locale: Locale }) {
  const t = useTranslations('sites.find');
  const words = (['locating', 'refused', 'unavailable', 'timeout', 'here'] as const).map((word) => [`data-${word}`, t(word)]);
  const faults = (['hazard', 'place'] as const).map((fault) => [`data-fault-${fault}`, t(`faults.${fault}`)]);
  return (
    <nearest-sites id={found.answer ? undefined : 'found'} {...Object.fromEntries([...words, ...faults])}>
      <FleeForm locale={locale} {...found}>
        <div hidden data-here="" className="mt-3">
          <button className="button button-outline w-full sm:w-auto" type="button" aria-describedby="here-hint">
            {t('here')}
          </button>
          <p id="here-hint" className="mt-1 text-[0.9375rem] text-ink-soft">
            {t('hereHint')}
          </p>
        </div>
        <TypedPosition asked={found.asked} faults={found.faults} />
        <p role="status" data-told="" className="font-bold" />
      </FleeForm>
      <Answer found={found} locale={locale} />
      <Island name="nearest-sites" />
    </nearest-sites>
  );
}

function Answer({ found: { answer, asked, districts }, locale }: { found: WhereToFlee; locale: Locale }) {
  const t = useTranslations('sites.found');
  const [find, named] = [useTranslations('sites.find'), useTranslations('disasters.hazards')];
  const district = districts.find((one) => one.district?.slug === asked.district)?.district?.text.title;
  const place = answer && 'position' in answer.fleeing ? find('here') : district;
  const say = (word: WayWord) => (
    <p key={word} data-word={word} hidden={!answer?.words.includes(word)}>
      {t(word)}
    </p>
  );
  return (
    <section id={answer && 'found'} data-found="" aria-labelledby="found-title" hidden={!answer} className="mt-6">
      <h2 id="found-title" tabIndex={-1}>
        {t('title')}
      </h2>
      <p data-asked="" className="font-bold">
        {answer && [named(answer.fleeing.hazard), place].join(' · ')}
      </p>
      <div className="font-bold">{wordsBefore.map(say)}</div>
      <ol data-near="" className="mt-3 space-y-3">
        {answer?.near.map(({ site, metres, wind }) => (
          <li key={site.slug} className="card">
            <SiteName site={site} locale={locale} />
            <Way metres={metres} wind={wind} locale={locale} />
            <SiteLines site={site} locale={locale} />
          </li>
        ))}
      </ol>
      <div className="mt-2 text-[0.9375rem]">{wordsAfter.map(say)}</div>
      <WayTemplate />
    </section>
  );
}
