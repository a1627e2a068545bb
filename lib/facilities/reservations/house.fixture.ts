import { quoted } from '#lib/facilities/payments/quotation.fixture';
import type { Actor, Application, Bookable, House, Part } from '#lib/facilities/reservations/model';
import { newKey } from '#lib/id';
import { atDesk } from '#lib/testing/people';

/** A small house for tests: a hall that divides in two, and a kitchen of which others may be made. */

export const now = new Date('2026-11-21T12:00:00+09:00');
export const later = (hours: number, from = now) => new Date(from.getTime() + hours * 3_600_000);

const usual = {
  ...{ office: 'community', prepareBefore: 0, prepareAfter: 0, needsApproval: false, holdHours: null, confirmedBy: 'applicant' as const },
  ...{ offerHours: 24, cancelUntil: { daysBefore: 1, at: '17:00' }, moveUntil: { daysBefore: 1, at: '17:00' }, mostSlots: 10 },
  ...{ checkInBefore: 15, noShowAfter: null },
};

const cellsOf: Record<string, string[]> = { hall: ['hall/a', 'hall/b'], 'hall-a': ['hall/a'], 'hall-b': ['hall/b'], kitchen: ['kitchen'] };

/** A room of the house; `rules`: what is different there. */
export function roomNamed(room: string, rules: Partial<Bookable> = {}): Bookable | undefined {
  const cells = cellsOf[room];
  return cells && { ...usual, room, cells, ...rules };
}

/** The house at a time; `rules` are those of every room. */
export function houseAt(at: Date, rules: Partial<Bookable> = {}): House {
  return { roomOf: async (slug) => roomNamed(slug, rules), now: at };
}

export const resident = (residentId: string, groups: readonly string[] = []): Extract<Actor, { by: 'applicant' }> => ({
  by: 'applicant',
  residentId,
  groups,
});
export const clerk = atDesk('clerk', 'clerk', 'community');
export const staff: Actor = { by: 'staff', staff: clerk };

export const part = (room: string, day: string, from: string, to: string): Part => ({
  room,
  slot: { day, from, to },
  quotation: quoted(500, { day, from, to }),
});

/** An application of a resident, each with a key of its own. */
export function applicationOf(residentId: string, parts: Part[], more: Partial<Application> = {}): Application {
  return {
    ...{ key: newKey(), applicant: { residentId }, parts, together: true, applicantClass: 'resident', people: 8, purpose: '練習' },
    ...more,
  };
}
