import type { Metadata } from 'next';
import { bcp47, type Locale, locales } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

/**
 * What a page says of itself to search engines and link previews.
 * `path` is the address without its locale, `''` for the home page. Easy Japanese is Japanese to a
 * machine, so it is canonical to itself and left out of `hreflang` (blueprint §4).
 */
export function pageMetadata({ locale, path, title, description, indexed = true }: PageWords): Metadata {
  const address = (of: Locale) => `${siteOrigin()}/${of}${path}`;
  const languages = Object.fromEntries(locales.filter((of) => of !== 'ja-easy').map((of) => [bcp47(of), address(of)]));
  return {
    title,
    description,
    alternates: indexed ? { canonical: address(locale), languages: { ...languages, 'x-default': address('ja') } } : null,
    robots: indexed ? null : { index: false },
    openGraph: { title, description, url: address(locale), locale: bcp47(locale), type: 'website' },
  };
}

type PageWords = { locale: Locale; path: string; title: string; description: string; indexed?: boolean };
