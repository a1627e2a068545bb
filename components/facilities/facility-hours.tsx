import { Section } from '#components/ui/section';
import type { ToldFacility } from '#lib/facilities/operations/listing';
import { closingTold, exceptionTold, hoursTold } from '#lib/facilities/telling/hours';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { bcp47 } from '#lib/i18n/locales';

/** When a facility is open, on which days it is closed, and the days that differ, each with its reason where one is given. */
export function FacilityHours({ facility: { facts, text, languages }, words }: { facility: ToldFacility; words: FacilityWords }) {
  const { t, locale } = words;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  const reason = (told: string | undefined, field: string) =>
    told && (
      <span className="block text-[0.9375rem] text-ink-soft" lang={lang(field)}>
        {told}
      </span>
    );
  return (
    <Section id="hours" title={t('facilities.hours.title')}>
      <dl className="space-y-1">
        {hoursTold(facts, words).map(({ when, times }) => (
          <div key={when} className="flex flex-wrap gap-x-4">
            <dt className="font-bold">{when}</dt>
            <dd>{times}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-4">{t('facilities.closures.title')}</h3>
      {facts.closures.length === 0 && <p>{t('facilities.closures.none')}</p>}
      <ul className="list-disc pl-6">
        {facts.closures.map(({ id, rule }) => (
          <li key={id}>
            {closingTold(rule, words)}
            {reason(text.closures[id], 'closures')}
          </li>
        ))}
      </ul>
      {facts.exceptions.length > 0 && <h3 className="mt-4">{t('facilities.closures.exceptions')}</h3>}
      <ul className="list-disc pl-6">
        {facts.exceptions.map((exception) => (
          <li key={exception.id}>
            {exceptionTold(exception, words)}
            {reason(text.exceptions[exception.id], 'exceptions')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
