import { published } from '#lib/catalogue/operations/published';
import type { Locale } from '#lib/i18n/locales';

/** The public pages that stand by themselves, without their locale. */
const rooms = ['', '/disasters', '/garbage', '/offices', '/services', '/glossary', '/garbage/items', '/me'];

/** The addresses of all public pages without their locale, services by use first. */
export async function publicAddresses(): Promise<string[]> {
  const { services, offices, lifeEvents, districts, garbageTypes } = await published();
  const byUse = services.toSorted((a, b) => (a.facts.rank ?? 999) - (b.facts.rank ?? 999) || a.slug.localeCompare(b.slug));
  return [
    ...rooms,
    ...byUse.map(({ slug }) => `/services/${slug}`),
    ...lifeEvents.map(({ slug }) => `/life-events/${slug}`),
    ...offices.map(({ slug }) => `/offices/${slug}`),
    ...garbageTypes.map(({ slug }) => `/garbage/types/${slug}`),
    ...districts.map(({ slug }) => `/garbage/districts/${slug}`),
  ];
}

/** What a phone keeps ahead in a language, most needed first; the worker stops when its budget is spent. */
export async function addressesToKeep(locale: Locale): Promise<string[]> {
  return ['/offline', ...(await publicAddresses())].map((path) => `/${locale}${path}`);
}
