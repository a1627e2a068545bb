import type { Metadata } from 'next';
import type { CitySettings } from '#lib/city/settings/model';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { cityOfRequest } from '#lib/web/city';
import { siteOrigin } from '#lib/web/site';

/**
 * What a page says of itself to search engines and link previews.
 * `path` is the address without its locale, `''` for the home page. Easy Japanese is Japanese to a
 * machine, so it is canonical to itself and left out of `hreflang` (blueprint §4).
 */
export async function pageMetadata({ locale, path, title, description, indexed = true }: PageWords): Promise<Metadata> {
  const { languages: offered } = (await cityOfRequest()).settings;
  const address = (of: Locale) => `${siteOrigin()}/${of}${path}`;
  const languages = Object.fromEntries(offered.filter((of) => of !== 'ja-easy').map((of) => [bcp47(of), address(of)]));
  return {
    title,
    description,
    alternates: indexed ? { canonical: address(locale), languages: { ...languages, 'x-default': address('ja') } } : null,
    robots: indexed ? null : { index: false },
    openGraph: { title, description, url: address(locale), locale: bcp47(locale), type: 'website' },
  };
}

/** The picture of the city in tabs: its mark, or the sample city's. */
export function iconOf({ mark }: CitySettings): string {
  return mark === '' ? '/icons/icon.svg' : '/city-mark.svg';
}

type PageWords = { locale: Locale; path: string; title: string; description: string; indexed?: boolean };
