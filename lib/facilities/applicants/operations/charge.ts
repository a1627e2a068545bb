import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { RegistrationFault } from '#lib/facilities/applicants/model';
import type { Voice } from '#lib/i18n/voice';
import { ok, type Result, refused } from '#lib/result';
import { wholeCityHall } from '#lib/staff/model';
import { type Holder, may } from '#lib/staff/rights';

/** Whether somebody registers users and groups, which are the whole city's: who handles the reservations of any of its rooms. */
export async function isInCharge(staff: Holder): Promise<boolean> {
  const { rooms } = await published();
  return [wholeCityHall, ...rooms.map(({ facts }) => facts.office)].some((office) => may(staff, 'reservations.handle', office));
}

/** The priorities that the rules of rooms name, each once, as staff grant them. */
export async function listPriorities(voice: Voice): Promise<{ id: string; name: string }[]> {
  const { rooms } = await published();
  const named = rooms.flatMap((room) => {
    const { facts, text } = tell(room, voice);
    return facts.priorities.map(({ id }) => [id, text.priorities[id] ?? id] as const);
  });
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}

/** Gives what staff may grant: each once, of the priorities that rooms name and those that somebody holds already. To be asked before a transaction begins. */
export async function priorityReader(): Promise<
  (given: readonly string[], held: readonly string[]) => Result<string[], RegistrationFault>
> {
  const named = (await listPriorities('ja')).map(({ id }) => id);
  return (given, held) =>
    given.every((id) => named.includes(id) || held.includes(id)) ? ok([...new Set(given)]) : refused('priority-unknown');
}
