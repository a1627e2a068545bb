import { useTranslations } from 'next-intl';
import { type Wind, winds } from '#lib/disasters/rules/distance';
import { readableDistance } from '#lib/i18n/distances';
import type { Locale } from '#lib/i18n/locales';

/** How far it is, and which way. */
export function Way({ metres, wind, locale }: { metres: number; wind: Wind; locale: Locale }) {
  const t = useTranslations('sites.winds');
  return (
    <p className="text-[1.25rem] font-bold">
      {readableDistance(metres, locale)} · {t(wind)}
    </p>
  );
}

/** The same for the island to fill in: one direction of eight remains, and the distance comes before it. */
export function WayTemplate() {
  const t = useTranslations('sites.winds');
  return (
    <p hidden data-way="" className="text-[1.25rem] font-bold">
      <span data-distance="" /> ·{' '}
      {winds.map((wind) => (
        <span key={wind} data-wind={wind}>
          {t(wind)}
        </span>
      ))}
    </p>
  );
}
