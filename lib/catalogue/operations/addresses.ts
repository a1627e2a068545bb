import type { Day } from '#lib/calendar/day';
import { published } from '#lib/catalogue/operations/published';
import { addressOf, rooms } from '#lib/catalogue/rules/addresses';
import { byUse } from '#lib/catalogue/rules/by-use';
import { holdsOn } from '#lib/catalogue/rules/validity';
import type { Locale } from '#lib/i18n/locales';
import { currentNotices } from '#lib/notices/operations/showing';

/** The addresses of all public pages without their locale, the notices that hold today first, services by use; what another page tells whole comes last. */
export async function publicAddresses(today: Day): Promise<string[]> {
  const { services, offices, lifeEvents, answers, districts, garbageTypes, evacuationSites, facilities } = await published();
  return [
    ...rooms,
    ...(await currentNotices(today)).map((slug) => `/notices/${slug}`),
    ...byUse(services).map(({ slug }) => addressOf('service', slug)),
    ...lifeEvents.map(({ slug }) => addressOf('life-event', slug)),
    ...offices.map(({ slug }) => addressOf('office', slug)),
    ...facilities.map(({ slug }) => addressOf('facility', slug)),
    ...garbageTypes.map(({ slug }) => addressOf('garbage-type', slug)),
    ...districts.map(({ slug }) => addressOf('district', slug)),
    ...byUse(answers.filter(({ facts }) => holdsOn(facts, today))).map(({ slug }) => addressOf('answer', slug)),
    ...evacuationSites.map(({ slug }) => addressOf('evacuation-site', slug)),
  ];
}

/** What a phone keeps ahead in a language, most needed first; the worker stops when its budget is spent. */
export async function addressesToKeep(locale: Locale, today: Day): Promise<string[]> {
  return ['/offline', ...(await publicAddresses(today))].map((path) => `/${locale}${path}`);
}
