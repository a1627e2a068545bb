import { useTranslations } from 'next-intl';
import { LanguageMenu } from '#components/shell/language-menu';
import { markDrawing } from '#lib/city/settings/drawing';
import type { CitySettings } from '#lib/city/settings/model';
import type { Locale } from '#lib/i18n/locales';
import type { ReadingAid } from '#lib/web/reading-aids';
import { isSample } from '#lib/web/site';

type Place = { locale: Locale; path: string; aids: readonly ReadingAid[]; form?: string | undefined };
type Props = Place & { city: string; settings: CitySettings };

/** The head of every page: whose city hall this is, and the choice of language and size. */
export function Header({ city, settings, ...place }: Props) {
  const t = useTranslations('shell');
  return (
    <header className="border-b border-hairline">
      {isSample() && <p className="bg-[#fff3c4] px-4 py-1 text-center text-[min(0.875rem,16px)] text-black">{t('sample')}</p>}
      <div className="mx-auto flex max-w-5xl items-center justify-between gap-2 px-4 py-2">
        <a className="flex min-h-11 items-center gap-2 text-inherit no-underline" href={`/${place.locale}`}>
          <CityMark drawing={markDrawing(settings)} />
          <span className="leading-tight">
            <span className="block text-[min(0.875rem,16px)] text-ink-soft">{t('city', { city })}</span>
            <span className="block text-[min(1.0625rem,18px)] font-bold">{t('siteName')}</span>
          </span>
        </a>
        <LanguageMenu {...place} languages={settings.languages} />
      </div>
    </header>
  );
}

/** The city's own mark; else that of 汐見, the tide seen from the shore. */
function CityMark({ drawing }: { drawing: string | undefined }) {
  // biome-ignore lint/performance/noImgElement: a drawing of our own of 300 bytes, in the address itself.
  if (drawing) return <img src={`data:image/svg+xml,${encodeURIComponent(drawing)}`} alt="" className="size-9 shrink-0" />;
  return (
    <svg viewBox="0 0 40 40" className="size-9 shrink-0" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="#0017c1" />
      <circle cx="20" cy="14" r="6" fill="#ffd43d" />
      <path
        d="M4 25c4 0 4-3 8-3s4 3 8 3 4-3 8-3 4 3 8 3M4 32c4 0 4-3 8-3s4 3 8 3 4-3 8-3 4 3 8 3"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
