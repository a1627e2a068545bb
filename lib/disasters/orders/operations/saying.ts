import { listDistricts } from '#lib/catalogue/operations/districts';
import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import type { DisasterMessage } from '#lib/disasters/orders/model';
import { asMessage, type Speaker } from '#lib/disasters/orders/sentences';
import { bcp47, type Locale, locales } from '#lib/i18n/locales';
import { disasterWords } from '#lib/i18n/notice-words';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** Whoever says something of disasters to this reader: the words, and what the places are called. */
export async function speakerFor(voice: Voice): Promise<Speaker> {
  const [settings, districts, { evacuationSites }] = await Promise.all([citySettings(), listDistricts(voice), published()]);
  const sites = evacuationSites.map((site) => tell(site, voice));
  const places = {
    city: cityName(settings, voice),
    districts: new Map(districts.map(({ slug, text }) => [slug, text.title])),
    sites: new Map(sites.map(({ slug, text: { title, address } }) => [slug, { title, address }])),
  };
  return { locale: localeOf(voice), t: disasterWords(voice), places };
}

/** A message of disasters as a phone's screen shows it; it leads to the page that says more. */
export async function sayDisaster(message: DisasterMessage, locale: Locale) {
  const [real, world] = message.kind === 'drill' ? ([message.params.of, 'drill'] as const) : ([message, 'real'] as const);
  return { ...asMessage(real, world, await speakerFor(locale)), path: '/disasters', lang: bcp47(locale) };
}

/** The same in every language, to be read before it goes out. */
export async function sayEverywhere(message: DisasterMessage): Promise<{ locale: Locale; title: string; body: string }[]> {
  return Promise.all(locales.map(async (locale) => ({ locale, ...(await sayDisaster(message, locale)) })));
}
