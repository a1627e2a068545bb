import { z } from 'zod';
import { Day, Slug, TimeOfDay } from '#lib/catalogue/model';

/** The form in which draws are published; raised when it changes, so that old files stay what they were. */
export const drawForm = 'draw/1';

const Instant = z.iso.datetime();
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** 32 random bytes, secret until the draw. */
export const Seed = Hash;

/** One line as others write it: no sign that parts a ticket. */
const Beacon = z.string().regex(/^[^|\p{Cc}]{1,200}$/u);

const ascending = (...moments: string[]) =>
  moments.every((moment, place) => place === 0 || Date.parse(moments[place - 1] ?? '') <= Date.parse(moment));

/**
 * 抽選の回: its terms, announced before applications close and never changed after. `beacon` names a public value that
 * nobody can know before the list is closed; `payBy` is null where nothing is paid beforehand.
 */
export const Round = z
  .strictObject({
    id: Slug,
    applyFrom: Instant,
    applyTo: Instant,
    drawAt: Instant,
    confirmBy: Instant,
    payBy: Instant.nullable(),
    openToAllAt: Instant,
    mostWishes: z.int().min(1),
    mostWins: z.int().min(1),
    beacon: Beacon.nullable(),
  })
  .refine(
    ({ applyFrom, applyTo, drawAt, confirmBy, payBy, openToAllAt }) =>
      ascending(applyFrom, applyTo, drawAt, confirmBy, payBy ?? confirmBy) && ascending(drawAt, openToAllAt),
    'round-times-wrong',
  );
export type Round = z.infer<typeof Round>;

const Times = { from: TimeOfDay, to: TimeOfDay };

/** 枠: what can be wished for. `occupied` is the time with preparation, on the same day; `cells` are the indivisible parts of the room. */
export const Slot = z
  .strictObject({ id: Slug, room: Slug, day: Day, ...Times, cells: z.array(Slug).min(1), occupied: z.strictObject(Times) })
  .refine(({ from, to, occupied }) => occupied.from <= from && from < to && to <= occupied.to, 'slot-times-wrong');
export type Slot = z.infer<typeof Slot>;

/** 申込: under a random number made for this list alone, its wishes (slots) from the dearest on. */
export const Entry = z.strictObject({
  number: z.string().regex(/^[0-9A-Z-]{4,20}$/),
  wishes: z.array(Slug).min(1),
});
export type Entry = z.infer<typeof Entry>;

export const Win = z.strictObject({ entry: Entry.shape.number, slot: Slug });
export type Win = z.infer<typeof Win>;

/** Who waits for a slot, the next first. */
export const Waiting = z.strictObject({ slot: Slug, entries: z.array(Entry.shape.number).min(1) });
export type Waiting = z.infer<typeof Waiting>;

/** What was given at once: by the draw (nothing unclaimed before it), or when unclaimed wins were passed on. */
export const Allocation = z.strictObject({ unclaimed: z.array(Win), wins: z.array(Win), waiting: z.array(Waiting) });
export type Allocation = z.infer<typeof Allocation>;

const announced = { form: z.literal(drawForm), round: Round, commitment: Hash };
const closed = { ...announced, slots: z.array(Slot), entries: z.array(Entry), listHash: Hash };
const drawn = { ...closed, seed: Seed, beaconValue: Beacon.nullable(), order: z.array(Entry.shape.number) };

/** Published before applications close. */
export const Announced = z.strictObject({ state: z.literal('announced'), ...announced });
export type Announced = z.infer<typeof Announced>;

/** Published when applications have closed, before anything is drawn. */
export const Closed = z.strictObject({ state: z.literal('closed'), ...closed });
export type Closed = z.infer<typeof Closed>;

/** Published after the draw, and again each time unclaimed wins were passed on. */
export const Drawn = z.strictObject({ state: z.literal('drawn'), ...drawn, allocations: z.array(Allocation).min(1) });
export type Drawn = z.infer<typeof Drawn>;

export const DrawFile = z.discriminatedUnion('state', [Announced, Closed, Drawn]);
export type DrawFile = z.infer<typeof DrawFile>;

/** The list that is drawn from. */
export type DrawList = Pick<Closed, 'round' | 'slots' | 'entries'>;

/** What can be wrong with a list or a published draw; the sentences are in `scripts/verify-draw.ts`. */
export const drawFaults = [
  ...['unreadable', 'not-canonical', 'id-not-ascending', 'room-cells-differ', 'wish-unknown', 'wish-twice', 'wishes-too-many'],
  ...['list-hash-wrong', 'commitment-wrong', 'beacon-wrong', 'order-wrong', 'win-unfounded', 'win-missing', 'unclaimed-unknown'],
  ...['allocation-wrong', 'earlier-unreadable', 'changed-since'],
] as const;

/** `about`: the entry, slot or part of the file concerned; empty where it is the whole. */
export type DrawFault = { code: (typeof drawFaults)[number]; about: string };
