import { dayOf } from '#lib/calendar/day';
import { generalOffice, inCharge, listOffices } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { type Named, nameAll } from '#lib/catalogue/rules/naming';
import type { Voice } from '#lib/i18n/voice';

const mostUsedShown = 8;

/** What the home page offers in a language, as of now. */
export async function showHome(voice: Voice, now: Date) {
  const [{ services, lifeEvents, categories, districts }, offices] = await Promise.all([published(), listOffices(voice, now)]);
  const general = offices.find(({ slug }) => slug === generalOffice);
  const used = services.filter(({ facts }) => facts.rank !== undefined && facts.rank <= mostUsedShown);
  const inOrder = <Entry extends { facts: { rank?: number | undefined } }>(entries: readonly Entry[]) =>
    entries.toSorted((a, b) => (a.facts.rank ?? 0) - (b.facts.rank ?? 0));
  const named = (names: Map<string, Named>) => [...names.values()];
  return {
    today: dayOf(now),
    office: general && inCharge(general, voice),
    hasDistricts: districts.length > 0,
    hasOffices: offices.length > 0,
    openOffices: offices.filter(({ opening }) => opening.isOpen).length,
    /** When the first of the offices opens or closes next. */
    changesAt: earliest(offices.map(({ opening }) => opening.changesAt)),
    events: named(nameAll(inOrder(lifeEvents), voice)),
    mostUsed: named(nameAll(inOrder(used), voice)),
    categories: named(nameAll(inOrder(categories), voice)),
  };
}

function earliest(moments: readonly (Date | undefined)[]): Date | undefined {
  return moments.reduce((first, moment) => (first && (!moment || first <= moment) ? first : moment), undefined);
}
