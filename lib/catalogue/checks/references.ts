import type { z } from 'zod';
import type { Finding } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import type { EntryKind } from '#lib/catalogue/model';
import { originalLocale } from '#lib/i18n/locales';

type Reference = { kind: EntryKind; slug: string; path: readonly (string | number)[] };

/** What the facts of each kind refer to; facts that are not valid refer to nothing yet. */
const referring: Partial<Record<EntryKind, (facts: unknown) => Reference[]>> = {
  service: from(kindSchemas.service.facts, ({ office, category, audiences, bring, related }) => [
    { kind: 'office', slug: office, path: ['office'] },
    { kind: 'category', slug: category, path: ['category'] },
    ...each('audience', audiences, ['audiences']),
    ...bring.flatMap(({ items }, place) => each('item', items, ['bring', place, 'items'])),
    ...each('service', related, ['related']),
  ]),
  'life-event': from(kindSchemas['life-event'].facts, ({ items }) =>
    items.map(({ service }, place) => ({ kind: 'service', slug: service, path: ['items', place, 'service'] })),
  ),
  answer: from(kindSchemas.answer.facts, ({ office, category, services, lifeEvent }) => [
    { kind: 'office', slug: office, path: ['office'] },
    { kind: 'category', slug: category, path: ['category'] },
    ...each('service', services, ['services']),
    ...each('life-event', lifeEvent ? [lifeEvent] : [], ['lifeEvent']),
  ]),
  district: from(kindSchemas.district.facts, ({ collection: { rules, extra } }) => [
    ...Object.keys(rules).map((slug): Reference => ({ kind: 'garbage-type', slug, path: ['collection', 'rules', slug] })),
    ...extra.map(({ type }, place): Reference => ({ kind: 'garbage-type', slug: type, path: ['collection', 'extra', place, 'type'] })),
  ]),
  'garbage-type': from(kindSchemas['garbage-type'].facts, ({ service }) =>
    service ? [{ kind: 'service', slug: service, path: ['service'] }] : [],
  ),
  'garbage-item': from(kindSchemas['garbage-item'].facts, ({ types }) => each('garbage-type', types, ['types'])),
  'evacuation-site': from(kindSchemas['evacuation-site'].facts, ({ district }) =>
    district ? [{ kind: 'district', slug: district, path: ['district'] }] : [],
  ),
  facility: from(kindSchemas.facility.facts, ({ office, district, evacuationSite }) => [
    { kind: 'office', slug: office, path: ['office'] },
    { kind: 'district', slug: district, path: ['district'] },
    ...(evacuationSite ? [{ kind: 'evacuation-site', slug: evacuationSite, path: ['evacuationSite'] } as const] : []),
  ]),
  room: from(kindSchemas.room.facts, ({ facility, office, purposes }) => [
    { kind: 'facility', slug: facility, path: ['facility'] },
    { kind: 'office', slug: office, path: ['office'] },
    ...each('purpose', purposes, ['purposes']),
  ]),
};

/** Facts that name an office, a category, a service … which does not exist. */
export function referenceFindings({ kind, facts }: EntryFile, entries: ReadonlyMap<EntryKind, ReadonlySet<string>>): Finding[] {
  return (referring[kind]?.(facts) ?? [])
    .filter((reference) => !entries.get(reference.kind)?.has(reference.slug))
    .map((reference) => ({
      code: 'dead-reference',
      severity: 'block',
      place: { locale: originalLocale, path: ['facts', ...reference.path] },
      excerpt: reference.slug,
      // A sentence chooses its word for the kind by this, and ICU takes no hyphen there.
      params: { kind: reference.kind.replaceAll('-', '_') },
    }));
}

function from<Schema extends z.ZodType>(schema: Schema, read: (facts: z.output<Schema>) => Reference[]) {
  return (facts: unknown): Reference[] => {
    const parsed = schema.safeParse(facts);
    return parsed.success ? read(parsed.data) : [];
  };
}

function each(kind: EntryKind, slugs: readonly string[], path: readonly (string | number)[]): Reference[] {
  return slugs.map((slug, place) => ({ kind, slug, path: [...path, place] }));
}
