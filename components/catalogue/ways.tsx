import { useTranslations } from 'next-intl';
import type { Way } from '#lib/catalogue/kinds/service';
import type { ToldService } from '#lib/catalogue/operations/services';
import { readableTime } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** Every way in which a procedure can be done, with its hours, and a way straight there where there is one. */
export function Ways({ service, locale }: { service: ToldService; locale: Locale }) {
  const t = useTranslations('catalogue.service');
  const { facts, text, languages } = service;
  const hours = ({ hours: open }: Way) => {
    if (open.kind === 'always') return t('wayAlways');
    if (open.kind === 'office') return t('wayOffice');
    return t('wayDaily', { open: readableTime(open.open, locale), close: readableTime(open.close, locale) });
  };
  return (
    <ul className="space-y-3">
      {facts.ways.map((way) => (
        <li key={way.id} className="rounded-lg border border-hairline p-3">
          <h3>{t(`wayKinds.${way.kind}`)}</h3>
          {text.ways[way.id] && <p lang={bcp47(languages['ways'] ?? locale)}>{text.ways[way.id]}</p>}
          <p className="text-[0.9375rem] text-ink-soft">{hours(way)}</p>
          {way.url && (
            <p className="mt-2">
              <a className="button button-solid" href={way.url} rel="external">
                {new URL(way.url).hostname}
              </a>
              <span className="mt-1 block text-[0.9375rem] text-ink-soft">{t('wayOpens')}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
