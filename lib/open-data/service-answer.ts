import { dayOf } from '#lib/calendar/day';
import type { EntryOf } from '#lib/catalogue/entry';
import type { OfficeFacts, OfficeText } from '#lib/catalogue/kinds/office';
import type { kindSchemas } from '#lib/catalogue/kinds/schemas';
import type { ServiceFacts, ServiceText } from '#lib/catalogue/kinds/service';
import type { Named } from '#lib/catalogue/rules/naming';
import { stateOf, type Told, tell } from '#lib/catalogue/rules/telling';
import { type Locale, locales } from '#lib/i18n/locales';
import type { Service, ServiceSummary } from '#lib/open-data/model';

type ServiceEntry = EntryOf<(typeof kindSchemas)['service']>;
type Names = ReadonlyMap<string, Named>;

/** What a service's answer takes from other entries, told in the language of the answer. */
export type Around = {
  locale: Locale;
  origin: string;
  categories: Names;
  audiences: Names;
  items: Names;
  services: Names;
  offices: ReadonlyMap<string, Told<OfficeFacts, OfficeText>>;
  /** The life events on whose checklists a service stands. */
  eventsOf: (service: string) => Named[];
};

/** A service as lists say it. */
export function toSummary(entry: ServiceEntry, around: Around): ServiceSummary {
  const told = tell(entry, around.locale);
  const { title, summary } = told.languages;
  return { ...summaryOf(entry, told, around), fieldLanguages: { ...(title && { title }), ...(summary && { summary }) } };
}

/** A service with all that its page says. */
export function toService(entry: ServiceEntry, around: Around): Service {
  const told = tell(entry, around.locale);
  const { facts, text } = told;
  return {
    ...summaryOf(entry, told, around),
    locale: around.locale,
    officialName: text.officialName ?? null,
    who: text.who,
    due: { sentence: text.due ?? null, rules: facts.due },
    takes: facts.takes ?? null,
    steps: text.steps,
    notes: text.notes ?? null,
    ...paperOf(facts, text, around.items),
    office: officeOf(facts.office, around),
    laws: facts.laws.map(({ law, article, url }) => ({ law, article, url: url ?? null })),
    events: around.eventsOf(entry.slug).map(({ slug, title }) => ({ slug, title })),
    related: facts.related.map((slug) => named(slug, around.services)),
  };
}

function summaryOf(entry: ServiceEntry, { slug, facts, text, languages }: Told<ServiceFacts, ServiceText>, around: Around): ServiceSummary {
  return {
    slug,
    title: text.title,
    summary: text.summary,
    category: named(facts.category, around.categories),
    audiences: facts.audiences.map((audience) => named(audience, around.audiences)),
    office: { slug: facts.office, title: around.offices.get(facts.office)?.text.title ?? facts.office },
    fieldLanguages: { ...languages },
    languages: locales.flatMap((locale) => {
      const state = stateOf(entry, locale);
      return state ? [{ locale, state }] : [];
    }),
    checkedOn: entry.checkedOn,
    updatedOn: dayOf(entry.updatedAt),
    url: `${around.origin}/${around.locale}/services/${slug}`,
  };
}

function paperOf(facts: ServiceFacts, text: ServiceText, items: Names): Pick<Service, 'bring' | 'fees' | 'ways'> {
  return {
    bring: facts.bring.map(({ id, items: slugs }) => ({
      anyOf: slugs.map((slug) => ({ ...named(slug, items), note: items.get(slug)?.note ?? null })),
      when: text.bringWhen[id] ?? null,
    })),
    fees: facts.fees.map(({ id, yen }) => ({ label: text.fees[id] ?? id, yen })),
    ways: facts.ways.map(({ id, kind, hours, url }) => ({ kind, description: text.ways[id] ?? null, hours, url: url ?? null })),
  };
}

/** Tests of the content hold every service to an office that there is. */
function officeOf(slug: string, { offices, origin, locale }: Around): Service['office'] {
  const office = offices.get(slug);
  if (!office) throw new Error(`service of an unknown office: ${slug}`);
  const { title, address, access } = office.text;
  const { phone, position, hours } = office.facts;
  return { slug, title, address, access, phone, position, hours, url: `${origin}/${locale}/offices/${slug}` };
}

const named = (slug: string, names: Names) => ({ slug, title: names.get(slug)?.title ?? slug });
