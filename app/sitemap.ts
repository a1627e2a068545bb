import type { MetadataRoute } from 'next';
import { dayOf } from '#lib/calendar/day';
import { publicAddresses } from '#lib/catalogue/operations/addresses';
import { citySettings } from '#lib/city/settings/operations';
import { systemClock } from '#lib/clock';
import { bcp47 } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** Every public page in every language that is offered, with its sisters in the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = siteOrigin();
  const { languages: offered } = await citySettings();
  const languages = (path: string) =>
    Object.fromEntries(offered.filter((locale) => locale !== 'ja-easy').map((locale) => [bcp47(locale), `${origin}/${locale}${path}`]));
  return (await publicAddresses(dayOf(systemClock()))).flatMap((path) =>
    offered.map((locale) => ({ url: `${origin}/${locale}${path}`, alternates: { languages: languages(path) } })),
  );
}
