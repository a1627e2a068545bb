import { z } from 'zod';
import { Slug } from '#lib/catalogue/model';
import { DrawFile, Slot } from '#lib/facilities/draw/model';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import type { FacilityHours } from '#lib/facilities/hours/model';
import type { RoomFacts } from '#lib/facilities/model';
import type { House } from '#lib/facilities/reservations/model';

/** 抽選の回: announced (applications are taken), closed (the list is published), drawn, or called off with a reason. */
export const roundStates = ['announced', 'closed', 'drawn', 'called-off'] as const;
export type RoundState = (typeof roundStates)[number];

export const DrawRound = z.object({
  id: Slug,
  /** The month of use, `2027-04`. */
  month: z.string(),
  office: z.string(),
  rooms: z.array(Slug),
  offerHours: z.int(),
  slots: z.array(Slot),
  file: DrawFile,
  seed: z.string(),
  state: z.enum(roundStates),
  beaconValue: z.string().nullable(),
  reason: z.string(),
  nextAt: z.date().nullable(),
  telling: z.boolean(),
  announcedAt: z.date(),
});
export type DrawRound = z.infer<typeof DrawRound>;

/** 抽選の申込: the wishes of a person or a group in one round. */
export const DrawEntry = z.object({
  reference: z.string(),
  round: Slug,
  applicant: z.string(),
  residentId: z.string().nullable(),
  groupId: z.string().nullable(),
  applicantClass: z.enum(applicantClasses),
  priorities: z.array(z.string()),
  people: z.int(),
  purpose: z.string(),
  use: z.string().nullable(),
  wishes: z.array(Slug),
  number: z.string().nullable(),
  edition: z.int(),
  told: z.string(),
  appliedAt: z.date(),
});
export type DrawEntry = z.infer<typeof DrawEntry>;

/** A win that was given out: to which application, and the reservation it became; null where the room had been closed meanwhile. */
export const DrawWin = z.object({ round: Slug, entry: z.string(), slot: Slug, reservation: z.string().nullable() });
export type DrawWin = z.infer<typeof DrawWin>;

/** A room of the catalogue as a draw needs it: holidays from two weeks before now. */
export type DrawRoom = { slug: string; facts: RoomFacts; hours: FacilityHours; holidays: ReadonlySet<string> };

/** Where an operation of draws stands: the house, all rooms as the catalogue has them now (what was drawn may be first come by now), and the facility of each. */
export type DrawHouse = House & { rooms: readonly DrawRoom[]; facilityOf: ReadonlyMap<string, string> };

/** What is filled in; `as`: '' for oneself, or the id of a group; `use`: '' for the ordinary one. `seen`: the edition that stood on the page, 0 for none. */
export type WishForm = { as: string; wishes: readonly string[]; people: string; purpose: string; use: string; seen: number };

/** Why an application for a draw is refused, by the field to be mended; `''` where that is the whole. */
export const wishFaults = [
  ...(['not-open', 'outdated', 'not-registered', 'wishes-none', 'wishes-too-many', 'wish-unknown', 'wish-twice', 'wish-taken'] as const),
  ...(['wrong-holder', 'age-unknown', 'too-young', 'not-for-you', 'limit-reached'] as const),
  ...(['people-wrong', 'people-too-many', 'purpose-missing', 'purpose-long'] as const),
] as const;
export type WishFault = (typeof wishFaults)[number];

/** Why staff cannot do something to a round. */
export const roundFaults = ['not-found', 'state-wrong', 'reason-missing', 'reason-long', 'beacon-wrong'] as const;
export type RoundFault = (typeof roundFaults)[number];

/** Days before the first application from which a round is announced. */
export const announcedDaysBefore = 14;

/** Days after the draw for which the city hall knows who applied. */
export const drawKeptDays = 365;
