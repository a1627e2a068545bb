import type { Day } from '#lib/calendar/day';
import type { Round, Slot } from '#lib/facilities/draw/model';
import type { DrawHouse, WishFault, WishForm } from '#lib/facilities/draws/model';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import type { Use } from '#lib/facilities/eligibility/limits';
import { type Ineligible, mayReserve } from '#lib/facilities/eligibility/may-reserve';
import type { RoomFacts } from '#lib/facilities/model';
import { longestPurpose } from '#lib/facilities/reservations/model';

/** Who wishes, what he has reserved already, and what can be wished for at this moment. */
type Wishing = { round: Round; slots: readonly Slot[]; free: ReadonlySet<string>; applicant: Applicant; held: readonly Use[] };

type Faults = Record<string, WishFault>;

/** What is wrong with a filled form, by its fields: `wish-1` …, `people`, `purpose`. */
export function wishFormFaults(form: WishForm, wishing: Wishing, house: DrawHouse): Faults {
  return { ...wishesFaults(form, wishing, house), ...peopleFaults(form, wishing, house), ...purposeFaults(form) };
}

function wishesFaults({ wishes, use }: WishForm, wishing: Wishing, house: DrawHouse): Faults {
  if (wishes.length === 0) return { 'wish-1': 'wishes-none' };
  if (wishes.length > wishing.round.mostWishes) return { [`wish-${wishing.round.mostWishes}`]: 'wishes-too-many' };
  const faults = wishes.map((wish, place): [string, WishFault | undefined] => [
    `wish-${place + 1}`,
    wishes.indexOf(wish) < place ? 'wish-twice' : wishFault(wish, use, wishing, house),
  ]);
  return Object.fromEntries(faults.flatMap(([field, fault]) => (fault ? [[field, fault]] : [])));
}

function wishFault(
  wish: string,
  wanted: string,
  { round, slots, free, applicant, held }: Wishing,
  { rooms, facilityOf }: DrawHouse,
): WishFault | undefined {
  const slot = slots.find(({ id }) => id === wish);
  const room = slot && rooms.find(({ slug }) => slug === slot.room);
  if (!slot || !room) return 'wish-unknown';
  if (!free.has(slot.id)) return 'wish-taken';
  const use = { facility: facilityOf.get(slot.room) ?? '', room: slot.room, day: slot.day, from: slot.from, to: slot.to };
  // Who could have it first come when it is open to all may apply for it now.
  const may = mayReserve(room.facts, usingIt(applicant, wanted, room.facts), { ...use, held }, new Date(round.openToAllAt));
  return may.ok ? undefined : told(may.fault);
}

function told({ code }: Ineligible): WishFault {
  return code === 'not-yet' || code === 'too-late' ? 'not-for-you' : code;
}

/** The largest room that is wished for holds them all. */
function peopleFaults({ people, wishes }: WishForm, { slots }: Wishing, { rooms }: DrawHouse): Faults {
  const count = peopleOf(people);
  if (count === undefined) return { people: 'people-wrong' };
  const wanted = new Set(slots.filter(({ id }) => wishes.includes(id)).map(({ room }) => room));
  const most = Math.max(0, ...rooms.filter(({ slug }) => wanted.has(slug)).map(({ facts }) => facts.capacity));
  return wanted.size > 0 && count > most ? { people: 'people-too-many' } : {};
}

/** So many people, in digits of either width; undefined for anything else. */
export function peopleOf(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').trim();
  return /^[1-9]\d{0,4}$/.test(plain) ? Number(plain) : undefined;
}

function purposeFaults({ purpose }: WishForm): Faults {
  const { length } = [...purpose.trim()];
  if (length === 0) return { purpose: 'purpose-missing' };
  return length > longestPurpose ? { purpose: 'purpose-long' } : {};
}

/** An applicant in the eyes of the rules of a room, some of which are about a way of use that it may know. */
export function usingIt(applicant: Applicant, use: string | null, { uses }: Pick<RoomFacts, 'uses'>): Applicant {
  return use !== null && uses.some(({ id }) => id === use) ? { ...applicant, use } : applicant;
}

/** An applicant in the eyes of the rules. */
export function applicantOf(
  choice: { kind: 'person' | 'group'; class: Applicant['class']; priorities: readonly string[] },
  birthday?: Day,
): Applicant {
  const { kind, class: applicantClass, priorities } = choice;
  return { class: applicantClass, holder: kind, priorities, ...(birthday !== undefined && { birthday }) };
}
