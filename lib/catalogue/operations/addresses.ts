import { published } from '#lib/catalogue/operations/published';
import { addressOf, rooms } from '#lib/catalogue/rules/addresses';
import type { Locale } from '#lib/i18n/locales';

/** The addresses of all public pages without their locale, services by use first. */
export async function publicAddresses(): Promise<string[]> {
  const { services, offices, lifeEvents, districts, garbageTypes } = await published();
  const byUse = services.toSorted((a, b) => (a.facts.rank ?? 999) - (b.facts.rank ?? 999) || a.slug.localeCompare(b.slug));
  return [
    ...rooms,
    ...byUse.map(({ slug }) => addressOf('service', slug)),
    ...lifeEvents.map(({ slug }) => addressOf('life-event', slug)),
    ...offices.map(({ slug }) => addressOf('office', slug)),
    ...garbageTypes.map(({ slug }) => addressOf('garbage-type', slug)),
    ...districts.map(({ slug }) => addressOf('district', slug)),
  ];
}

/** What a phone keeps ahead in a language, most needed first; the worker stops when its budget is spent. */
export async function addressesToKeep(locale: Locale): Promise<string[]> {
  return ['/offline', ...(await publicAddresses())].map((path) => `/${locale}${path}`);
}
