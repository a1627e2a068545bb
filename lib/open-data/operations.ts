import { dayOf } from '#lib/calendar/day';
import { type Published, published } from '#lib/catalogue/operations/published';
import { nameAll } from '#lib/catalogue/rules/naming';
import { tell } from '#lib/catalogue/rules/telling';
import { citySettings } from '#lib/city/settings/operations';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { type DatasetRow, datasetRow } from '#lib/open-data/dataset';
import { facilityRows, type PlacedRow } from '#lib/open-data/facilities';
import type { OpenDataFault, Service, ServiceList } from '#lib/open-data/model';
import type { ListQuery } from '#lib/open-data/query';
import { type Around, toService, toSummary } from '#lib/open-data/service-answer';
import { ok, type Result, refused } from '#lib/result';

/**
 * Published services in the order of their names in addresses, which no edit and no language changes: so that a cursor,
 * the last name of the page before, loses none. `origin`: the city's own address. Refused: a filter that names nothing.
 */
export async function listOpenServices(query: ListQuery, origin: string): Promise<Result<ServiceList, OpenDataFault>> {
  const { locale, category, office, audience, updatedSince = '', limit, cursor = '' } = query;
  const catalogue = await published();
  const { categories, offices, audiences } = catalogue;
  const filters = { category: [category, categories], office: [office, offices], audience: [audience, audiences] } as const;
  for (const [parameter, [slug, known]] of Object.entries(filters))
    if (slug !== undefined && !known.some((one) => one.slug === slug)) return refused({ code: 'invalid-value', parameter });
  const found = bySlug(catalogue.services).filter(
    ({ slug, facts, updatedAt }) =>
      slug > cursor &&
      (category === undefined || facts.category === category) &&
      (office === undefined || facts.office === office) &&
      (audience === undefined || facts.audiences.includes(audience)) &&
      dayOf(updatedAt) >= updatedSince,
  );
  const around = aroundIn(catalogue, locale, origin);
  const services = found.slice(0, limit).map((entry) => toSummary(entry, around));
  return ok({ locale, services, next: found.length > limit ? (services.at(-1)?.slug ?? null) : null });
}

/** One published service with all that its page says. Refused: a name that is none. */
export async function showOpenService(slug: string, locale: Locale, origin: string): Promise<Result<Service, OpenDataFault>> {
  const catalogue = await published();
  const entry = catalogue.services.find((one) => one.slug === slug);
  return entry ? ok(toService(entry, aroundIn(catalogue, locale, origin))) : refused({ code: 'not-found', parameter: 'slug' });
}

/** All published services as rows of an open data set. `origin`: the city's own address. */
export async function serviceDataset(origin: string): Promise<DatasetRow[]> {
  const [catalogue, { code, name }] = await Promise.all([published(), citySettings()]);
  const around = aroundIn(catalogue, originalLocale, origin);
  const { service: words } = messagesIn(originalLocale).catalogue;
  return bySlug(catalogue.services).map((entry) => {
    const english = tell(entry, 'en');
    return datasetRow({
      service: toService(entry, around),
      reading: tell(entry, originalLocale).text.reading ?? '',
      english: english.languages['title'] === 'en' ? english.text.title : '',
      city: { code, name: name.ja },
      words,
    });
  });
}

/** All published facilities as rows of 公共施設一覧. `origin`: the city's own address. */
export async function facilityDataset(origin: string): Promise<PlacedRow[]> {
  const [catalogue, { code, name }] = await Promise.all([published(), citySettings()]);
  return facilityRows(catalogue, { code, name: name.ja }, origin);
}

// By code point, as a cursor is compared.
function bySlug<One extends { slug: string }>(entries: readonly One[]): One[] {
  return entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function aroundIn({ categories, audiences, items, services, offices, lifeEvents }: Published, locale: Locale, origin: string): Around {
  return {
    locale,
    origin,
    categories: nameAll(categories, locale),
    audiences: nameAll(audiences, locale),
    items: nameAll(items, locale),
    services: nameAll(services, locale),
    offices: new Map(offices.map((office) => [office.slug, tell(office, locale)])),
    eventsOf: (service) => [
      ...nameAll(
        lifeEvents.filter(({ facts }) => facts.items.some((item) => item.service === service)),
        locale,
      ).values(),
    ],
  };
}
