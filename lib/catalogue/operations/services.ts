import { dayOf } from '#lib/calendar/day';
import type { EntryOf } from '#lib/catalogue/entry';
import type { kindSchemas } from '#lib/catalogue/kinds/schemas';
import type { ServiceFacts, ServiceText } from '#lib/catalogue/kinds/service';
import { answersAbout } from '#lib/catalogue/operations/answers';
import { type OfficeAtWork, showOffice } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { type Named, nameAll } from '#lib/catalogue/rules/naming';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { holdsOn } from '#lib/catalogue/rules/validity';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

export type ToldService = Told<ServiceFacts, ServiceText>;

/** All that a service's page says. */
export type ServicePage = {
  service: ToldService;
  office: OfficeAtWork | undefined;
  category: Named | undefined;
  /** The names of the things to bring, by slug. */
  items: ReadonlyMap<string, Named>;
  related: Named[];
  /** Life events on whose checklists this service stands. */
  events: Named[];
  /** Questions that residents ask about it. */
  answers: Named[];
  /** The procedure by which it is applied for online, by its slug; undefined where there is none. */
  procedure: string | undefined;
};

/** A service's page in a language, as of now; undefined for a name that is not a service of this content. */
export async function showService(slug: string, voice: Voice, now: Date, from = published()): Promise<ServicePage | undefined> {
  const { services, items, categories, lifeEvents, answers, procedures } = await from;
  const entry = services.find((one) => one.slug === slug);
  if (!entry) return undefined;
  const service = tell(entry, voice);
  const office = await showOffice(service.facts.office, voice, now, from);
  const names = nameAll(services, voice);
  return {
    service,
    office,
    category: nameAll(categories, voice).get(service.facts.category),
    items: nameAll(items, voice),
    related: service.facts.related.flatMap((other) => names.get(other) ?? []),
    events: [
      ...nameAll(
        lifeEvents.filter((event) => isOn(event, slug)),
        voice,
      ).values(),
    ],
    answers: answersAbout(
      [slug],
      answers.filter(({ facts }) => holdsOn(facts, dayOf(now))),
      voice,
    ),
    procedure: procedures.find(({ facts }) => facts.service === slug)?.slug,
  };
}

function isOn(event: EntryOf<(typeof kindSchemas)['life-event']>, slug: string): boolean {
  return event.facts.items.some((item) => item.service === slug);
}

/** Services in the order of use, then by name; all of them, or those of one category. */
export async function listServices(voice: Voice, category?: string, from = published()): Promise<ToldService[]> {
  const { services } = await from;
  const names = new Intl.Collator(bcp47(localeOf(voice)));
  return services
    .filter((service) => category === undefined || service.facts.category === category)
    .map((service) => tell(service, voice))
    .sort(
      (a, b) =>
        (a.facts.rank ?? 999) - (b.facts.rank ?? 999) || names.compare(a.text.reading ?? a.text.title, b.text.reading ?? b.text.title),
    );
}

/** A service's name and summary; undefined for a name that is not a published service. */
export async function nameService(slug: string, voice: Voice): Promise<Named | undefined> {
  const { services } = await published();
  const service = services.filter((one) => one.slug === slug);
  return nameAll(service, voice).get(slug);
}

/** The categories in the city's order. */
export async function listCategories(voice: Voice): Promise<Named[]> {
  const { categories } = await published();
  return [
    ...nameAll(
      categories.toSorted((a, b) => a.facts.rank - b.facts.rank),
      voice,
    ).values(),
  ];
}

/** One category by name; undefined for a name that is none. */
export async function nameCategory(slug: string, voice: Voice): Promise<Named | undefined> {
  const category = (await published()).categories.find((one) => one.slug === slug);
  return category && nameAll([category], voice).get(slug);
}
