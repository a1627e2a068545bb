import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { read, write } from '#db/client';
import { addGroup } from '#lib/facilities/applicants/groups/store';
import type { ApplicantChoice, Group } from '#lib/facilities/applicants/model';
import type { DrawHouse, WishForm } from '#lib/facilities/draws/model';
import { type OwnDraw, ownDraw } from '#lib/facilities/draws/operations/showing';
import type { Wisher } from '#lib/facilities/draws/operations/wishers';
import { entriesFor } from '#lib/facilities/draws/store';
import { nationalHolidays } from '#lib/facilities/hours/holidays.fixture';
import { FacilityHours } from '#lib/facilities/hours/model';
import { type DrawTerms, RoomFacts } from '#lib/facilities/model';
import { bookableOf } from '#lib/facilities/operations/house';
import type { Bookable } from '#lib/facilities/reservations/model';

/** The sample's gymnasium for tests: an arena and its halves, drawn together for 土日祝, two months before. */

const factsIn = (path: string): unknown => z.object({ facts: z.unknown() }).parse(JSON.parse(readFileSync(path, 'utf8'))).facts;
const hours = FacilityHours.parse(factsIn('db/seed/facilities/city-gymnasium.json'));
const slugs = ['city-gymnasium-arena', 'city-gymnasium-arena-a', 'city-gymnasium-arena-b'] as const;

export const [arena, halfA, halfB] = slugs;
/** The round for February 2027: applications 1–10 December, drawn on the 11th, confirmed by the 18th, open to all on the 21st. */
export const february = `${arena}-2027-02`;
export const at = (moment: string) => new Date(`${moment}:00+09:00`);

/** The names of two Saturdays' mornings in each room. */
export const slot = (room: string, day: string, name = 'morning') => `${room}-${day}-${name}`;

export function drawRoom(slug: string, terms: Partial<DrawTerms> = {}, rules: Partial<RoomFacts> = {}) {
  const facts = RoomFacts.parse(factsIn(`db/seed/rooms/${slug}.json`));
  const { way } = facts.reserving;
  const reserving = way.kind === 'draw' ? { ...facts.reserving, way: { ...way, ...terms } } : facts.reserving;
  return { slug, facts: { ...facts, reserving, ...rules }, hours, holidays: nationalHolidays };
}

/** The house at a time; `terms` and `rules` are what is different in all of its rooms. */
export function drawHouseAt(now: Date, terms: Partial<DrawTerms> = {}, rules: Partial<Bookable> = {}): DrawHouse {
  const rooms = slugs.map((slug) => drawRoom(slug, terms));
  const bookable = new Map(rooms.map(({ slug, facts }) => [slug, { ...bookableOf(slug, facts), ...rules }]));
  return { rooms, facilityOf: new Map(slugs.map((slug) => [slug, 'city-gymnasium'])), roomOf: async (slug) => bookable.get(slug), now };
}

const person: Extract<ApplicantChoice, { kind: 'person' }> = { kind: 'person', class: 'resident', priorities: [], isShown: true };

/** A resident of the city who applies for himself, or as well for these groups. */
export function wisher(residentId: string, groups: readonly string[] = [], own: Partial<typeof person> = {}): Wisher {
  const choices = groups.map((groupId): ApplicantChoice => ({ kind: 'group', groupId, name: groupId, class: 'resident', priorities: [] }));
  return { residentId, choices: [{ ...person, ...own }, ...choices] };
}

/** Somebody's applications for draws and those of these groups, the newest first, with what became of them. */
export async function drawsOf(residentId: string, groups: readonly string[], now: Date): Promise<OwnDraw[]> {
  const entries = await entriesFor(read, residentId, groups);
  return (await Promise.all(entries.map((entry) => ownDraw(entry, now)))).flatMap((one) => one ?? []);
}

/** Registers a group to which nobody belongs. */
export async function register(id: string, more: Partial<Group> = {}): Promise<void> {
  const group: Group = {
    ...{ id, name: id, reading: 'クラブ', activity: '練習', people: 10, class: 'resident', representativeId: null, state: 'registered' },
    ...{ reason: '', priorities: [], requestedAt: at('2026-04-01T09:00'), renewalAskedAt: null, validUntil: '2028-03-31' },
    ...{ remindedAt: null, closedAt: null, codeUntil: null, edition: 1, ...more },
  };
  await write((writer) => addGroup(writer, group));
}

export function wishes(...wished: string[]): WishForm {
  return { as: '', wishes: wished, people: '10', purpose: 'バスケットボール', use: '', seen: 0 };
}
