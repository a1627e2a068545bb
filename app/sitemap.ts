import type { MetadataRoute } from 'next';
import { publicAddresses } from '#lib/catalogue/operations/addresses';
import { bcp47, locales } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** Every public page in every language, with its sisters in the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = siteOrigin();
  const languages = (path: string) =>
    Object.fromEntries(locales.filter((locale) => locale !== 'ja-easy').map((locale) => [bcp47(locale), `${origin}/${locale}${path}`]));
  return (await publicAddresses()).flatMap((path) =>
    locales.map((locale) => ({ url: `${origin}/${locale}${path}`, alternates: { languages: languages(path) } })),
  );
}
