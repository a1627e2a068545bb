import { addDays, type Day, dayOf } from '#lib/calendar/day';
import { showDistrict, type ToldDistrict } from '#lib/catalogue/operations/districts';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { GarbageTypeFacts, GarbageTypeText } from '#lib/garbage/model';
import { collectionDays, nextCollection } from '#lib/garbage/rules';
import type { Voice } from '#lib/i18n/voice';

export type ToldType = Told<GarbageTypeFacts, GarbageTypeText>;

/** A day of a district's calendar, with what is collected. */
export type CalendarDay = { day: Day; types: ToldType[] };

/** All 分別区分 in the city's order. */
export async function listTypes(voice: Voice): Promise<ToldType[]> {
  const { garbageTypes } = await published();
  return garbageTypes.map((type) => tell(type, voice)).sort((a, b) => a.facts.rank - b.facts.rank);
}

/** The days from one to another, both included, as a district's calendar shows them. */
export async function calendarOf(district: ToldDistrict, from: Day, to: Day, voice: Voice): Promise<CalendarDay[]> {
  const types = new Map((await listTypes(voice)).map((type) => [type.slug, type]));
  return collectionDays(district.facts.collection, from, to).map(({ day, types: slugs }) => ({
    day,
    types: slugs.flatMap((slug) => types.get(slug) ?? []),
  }));
}

/** Today and the days after it in the district a resident has chosen; undefined when there is no such district. */
export async function comingDays(
  slug: string,
  voice: Voice,
  now: Date,
  count: number,
): Promise<{ district: ToldDistrict; days: CalendarDay[] } | undefined> {
  const district = await showDistrict(slug, voice);
  if (!district) return undefined;
  const today = dayOf(now);
  return { district, days: await calendarOf(district, today, addDays(today, count - 1), voice) };
}

/** When each type is collected next, from today on. */
export function nextDays({ facts: { collection } }: ToldDistrict, types: readonly ToldType[], now: Date): Map<string, Day> {
  return new Map(
    types.flatMap(({ slug }): [string, Day][] => {
      const day = nextCollection(collection, slug, dayOf(now));
      return day ? [[slug, day]] : [];
    }),
  );
}

/** One garbage type; undefined for a name that is none. */
export async function showType(slug: string, voice: Voice): Promise<ToldType | undefined> {
  return (await listTypes(voice)).find((type) => type.slug === slug);
}
