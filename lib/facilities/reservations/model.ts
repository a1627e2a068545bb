import { z } from 'zod';
import { Day, Slug, TimeOfDay } from '#lib/catalogue/model';
import type { Deputation } from '#lib/residents/model';
import type { AtDesk } from '#lib/staff/model';

/** The longest purpose that somebody writes, and the longest reason that staff give, in characters. */
export const longestPurpose = 400;
export const longestReason = 400;

/** A time of one day, as somebody chooses it: `24:00` is its end. */
export const Slot = z.object({ day: Day, from: TimeOfDay, to: TimeOfDay });
export type Slot = z.infer<typeof Slot>;

/** A time counted in quarter hours since the midnight in Japan with which 1970 began: from `begins` up to, not with, `ends`. */
export type Span = { begins: number; ends: number };

/** Up to a time of day so many days before the use: 3日前の17時まで is `{ daysBefore: 3, at: '17:00' }`. */
export type Until = { daysBefore: number; at: string };

/** What reserving needs to know of a room. The city's words for it, its hours, fees and who may reserve it are not asked here. */
export type Bookable = {
  room: string;
  /** The office whose staff decide; '' is the whole city hall. */
  office: string;
  /** Parts that cannot be divided further, by names of which there is one in the city. */
  cells: readonly string[];
  /** Minutes before and after each use in which nobody else can have it. */
  prepareBefore: number;
  prepareAfter: number;
  /** 承認: staff look at each application. */
  needsApproval: boolean;
  /** 仮予約: hours within which a hold is to be confirmed; null where none is needed. */
  holdHours: number | null;
  /** Who confirms a hold: the applicant by saying so, or staff, when he has paid. */
  confirmedBy: 'applicant' | 'staff';
  /** Hours for which what becomes free is held for the first in the waiting list. */
  offerHours: number;
  /** Up to when an applicant may cancel or change by himself; null: only staff can. */
  cancelUntil: Until | null;
  moveUntil: Until | null;
  /** Most times in one application. */
  mostSlots: number;
  /** Minutes before its beginning from which a use can be checked in, and after it at which nobody who has not is waited for; null: for ever. */
  checkInBefore: number;
  noShowAfter: number | null;
};

/** Tells what there is to know of a room; undefined for one that is not there. */
export type RoomOf = (slug: string) => Promise<Bookable | undefined>;

/** Where an operation stands: the rooms as they are now, and the time. */
export type House = { roomOf: RoomOf; now: Date };

/** For whom a room is: a resident, a registered group through one of its members, or somebody without an account whom staff write down. */
export const Applicant = z.union([
  z.strictObject({ residentId: z.string(), groupId: z.string().optional() }),
  z.strictObject({ name: z.string().trim().min(1).max(80), phone: z.string().trim().min(1).max(40) }),
]);
export type Applicant = z.infer<typeof Applicant>;

/** Who does it: somebody for himself or his groups (or his deputy for him), or staff. */
export type Actor =
  | { by: 'applicant'; residentId: string; groups: readonly string[]; deputation?: Deputation | undefined }
  | { by: 'staff'; staff: AtDesk };

export type By = Actor['by'] | 'city';

/** 取消: whose wish it was. What is given back depends on it. */
export const wishes = ['applicant', 'city'] as const;
export type Wish = (typeof wishes)[number];

/** What it costs, as it was quoted: kept as it is, and read by the fees alone. */
export const Quotation = z.record(z.string(), z.json());
export type Quotation = z.infer<typeof Quotation>;

/** 減免 that is applied for: which, why, and what it would cost with it, by the same rules as the full price. */
export const AskedReduction = z.object({
  reductions: z.array(Slug).min(1).max(10),
  reason: z.string().trim().max(400),
  quotation: Quotation,
});
export type AskedReduction = z.infer<typeof AskedReduction>;

/** One room at one time, and its quotation at the full price. */
export const Part = z.object({ room: Slug, slot: Slot, quotation: Quotation, reduction: AskedReduction.optional() });
export type Part = z.infer<typeof Part>;

/** 申請: what is sent. `together`: all of it or nothing; otherwise each by itself. The same key again gets the same answer. */
export const Application = z.object({
  key: z.string().min(8).max(100),
  applicant: Applicant,
  parts: z.array(Part).min(1).max(100),
  together: z.boolean(),
  applicantClass: z.string().max(40),
  people: z.int().min(1).max(100_000),
  purpose: z.string().trim().max(longestPurpose),
});
export type Application = z.infer<typeof Application>;

/** What became of each part: its reservation, or somebody was faster. */
export const Made = z.array(z.union([z.object({ reference: z.string() }), z.object({ taken: z.literal(true) })]));
export type Made = z.infer<typeof Made>;

export const reservationStates = ['requested', 'held', 'confirmed', 'used', 'refused', 'cancelled', 'released'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** States in which the room is somebody's. */
export const liveStates = ['requested', 'held', 'confirmed', 'used'] as const satisfies readonly ReservationState[];

export const reservationActs = [
  ...(['made', 'offered', 'accepted', 'confirmed', 'approved', 'refused', 'moved', 'cancelled', 'checked-in'] as const),
  /** Released by itself: a hold not confirmed, an application not decided before its time, a use to which nobody came. */
  ...(['lapsed', 'undecided', 'no-show'] as const),
] as const;
export type ReservationAct = (typeof reservationActs)[number];

export const Reservation = z.object({
  reference: z.string(),
  application: z.string(),
  room: z.string(),
  cells: z.array(z.string()),
  begins: z.int(),
  ends: z.int(),
  occupiedFrom: z.int(),
  occupiedUntil: z.int(),
  residentId: z.string().nullable(),
  groupId: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  applicantClass: z.string(),
  people: z.int(),
  purpose: z.string(),
  quotation: Quotation,
  state: z.enum(reservationStates),
  offered: z.boolean(),
  dueAt: z.date().nullable(),
  edition: z.int(),
  madeAt: z.date(),
});
export type Reservation = z.infer<typeof Reservation>;

export const ReservationEvent = z.object({
  reference: z.string(),
  number: z.int(),
  at: z.date(),
  act: z.enum(reservationActs),
  by: z.enum(['applicant', 'staff', 'city']),
  state: z.enum(reservationStates),
  room: z.string(),
  begins: z.int(),
  ends: z.int(),
  reason: z.string(),
});
export type ReservationEvent = z.infer<typeof ReservationEvent>;

/** What somebody in the waiting list asks for, beside the time. */
export const WishRequest = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  applicantClass: z.string(),
  people: z.int(),
  purpose: z.string(),
  quotation: Quotation,
});
export type WishRequest = z.infer<typeof WishRequest>;

/** The reservation as somebody saw it; without an edition as it is now. */
export type Seen = { reference: string; edition?: number | undefined };

/** Why an application is refused; `parts`: which of it, by their places. */
export type ReserveFault = {
  code: 'room-gone' | 'time-wrong' | 'past' | 'too-many' | 'overlapping' | 'not-allowed' | 'limit' | 'taken';
  parts: number[];
};

export type ReservationFault = 'not-found' | 'outdated' | 'state-wrong' | 'too-late' | 'too-early' | 'not-allowed' | 'reason-missing';

/** Days after its use for which the city hall knows whose a reservation was, and days for which a repeat gets the same answer. */
export const reservationKeptDays = 365;
export const applicationKeptDays = 30;

/** Days that one block lasts at most; what is closed for longer is closed in the room's hours. */
export const longestBlockDays = 31;
