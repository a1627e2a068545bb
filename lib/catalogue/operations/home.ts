import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { type Named, nameAll } from '#lib/catalogue/rules/naming';
import type { Voice } from '#lib/i18n/voice';

const mostUsedShown = 8;

/** What the home page offers in a language, as of now. */
export async function showHome(voice: Voice, now: Date) {
  const [{ services, lifeEvents, categories }, office] = await Promise.all([published(), officeInCharge(generalOffice, voice, now)]);
  const used = services.filter(({ facts }) => facts.rank !== undefined && facts.rank <= mostUsedShown);
  const inOrder = <Entry extends { facts: { rank?: number | undefined } }>(entries: readonly Entry[]) =>
    entries.toSorted((a, b) => (a.facts.rank ?? 0) - (b.facts.rank ?? 0));
  const named = (names: Map<string, Named>) => [...names.values()];
  return {
    today: dayOf(now),
    office,
    events: named(nameAll(inOrder(lifeEvents), voice)),
    mostUsed: named(nameAll(inOrder(used), voice)),
    categories: named(nameAll(inOrder(categories), voice)),
  };
}
