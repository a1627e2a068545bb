import { isDay } from '#lib/calendar/day';
import type { Asked, Offer, OfferFault } from '#lib/facilities/applying/asked';
import { estimate } from '#lib/facilities/applying/operations';
import { roomAsked } from '#lib/facilities/applying/operations/room-asked';
import { priorityWindows } from '#lib/facilities/eligibility/may-reserve';
import { roomAt } from '#lib/facilities/operations/house';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { type DayAt, stateOfChoice, type TimeState } from '#lib/facilities/vacancies/rules';
import type { Result } from '#lib/result';

/** What the chosen times cost, how each of them stands now, and how the day of the last one does, within which it can be changed. */
export type Quoted = {
  offers: Result<Offer[], OfferFault & { part?: number }>;
  states: TimeState[];
  lastDay: DayAt;
  /** In the draw, yet to be had by those who have a priority. */
  isByPriority: boolean;
};

/** 料金を確かめる: the price for what is asked, with nothing claimed. Undefined where no time was chosen, or no such room. */
export async function quotedFor(asked: Asked, now: Date): Promise<Quoted | undefined> {
  const last = asked.times.at(-1);
  if (!last) return undefined;
  const days = await Promise.all(asked.times.map(({ day }) => dayOfRoom(asked.room, day, now)));
  const lastDay = days.at(-1);
  if (!lastDay) return undefined;
  // How many come does not change the price: it can be seen before that is said.
  const offers = await estimate({ ...asked, people: Math.max(asked.people, 1) });
  const states = asked.times.flatMap((choice, place) => (days[place] ? [stateOfChoice(days[place], choice)] : []));
  return { offers, states, lastDay, isByPriority: offers.ok && (await areByPriority(asked, offers.value, states, now)) };
}

/** Whether those who have a priority may have all of these times now, some of which are still in the draw. */
async function areByPriority(asked: Asked, offers: readonly Offer[], states: readonly TimeState[], now: Date): Promise<boolean> {
  const at = states.includes('draw') ? await roomAsked(asked) : undefined;
  const isOpen = ({ times }: Offer, state: TimeState | undefined) =>
    state === 'free' || (state === 'draw' && at !== undefined && priorityWindows(at.room, times, now).length > 0);
  return at !== undefined && offers.every((offer, place) => isOpen(offer, states[place]));
}

async function dayOfRoom(room: string, day: string, now: Date): Promise<DayAt | undefined> {
  if (!isDay(day)) return { day, times: [] };
  const at = await roomAt(room, day);
  return at && (await vacanciesFrom([at], day, 1, now)).get(room)?.[0];
}
