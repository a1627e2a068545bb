import type { Day } from '#lib/calendar/day';
import { dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import type { EntryOf } from '#lib/catalogue/entry';
import type { OfficeFacts, OfficeText } from '#lib/catalogue/kinds/office';
import type { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { published } from '#lib/catalogue/operations/published';
import { comingSpans, type Opening, openingAt, spansOn } from '#lib/catalogue/rules/opening';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { Locale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** An office as the foot of a page names it. */
export type OfficeInCharge = {
  slug: string;
  title: string;
  language: Locale;
  phone: string;
  opening: Opening;
  spans: [number, number][];
};

export type OfficeAtWork = Told<OfficeFacts, OfficeText> & { opening: Opening; spans: [number, number][] };

/** The office to turn to when none is named. */
export const generalOffice = 'general';

/** One office with its hours as of now; undefined for a name that is not an office of this content. */
export async function showOffice(slug: string, voice: Voice, now: Date, from = published()): Promise<OfficeAtWork | undefined> {
  const office = (await from).offices.find((one) => one.slug === slug);
  return office && atWork(office, voice, now, await knownHolidays(dayOf(now)));
}

/** All offices in the city's own order, with their hours as of now. */
export async function listOffices(voice: Voice, now: Date): Promise<OfficeAtWork[]> {
  const { offices } = await published();
  const holidays = await knownHolidays(dayOf(now));
  return offices.map((office) => atWork(office, voice, now, holidays)).sort((a, b) => a.facts.rank - b.facts.rank);
}

/** The office that answers for a page, as its foot shows it. */
export async function officeInCharge(slug: string, voice: Voice, now: Date): Promise<OfficeInCharge | undefined> {
  const office = await showOffice(slug, voice, now);
  return office && inCharge(office, voice);
}

export function inCharge(office: OfficeAtWork, voice: Voice): OfficeInCharge {
  const { slug, text, facts, opening, spans, languages } = office;
  return { slug, title: text.title, language: languages['title'] ?? localeOf(voice), phone: facts.phone, opening, spans };
}

function atWork(office: EntryOf<typeof kindSchemas.office>, voice: Voice, now: Date, holidays: ReadonlySet<Day>): OfficeAtWork {
  const spansOf = (day: Day) => spansOn(office.facts.hours, day, holidays);
  return { ...tell(office, voice), opening: openingAt(spansOf, now), spans: comingSpans(spansOf, now) };
}
