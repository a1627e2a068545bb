import { z } from 'zod';
import { Day, rowOf, Slug } from '#lib/catalogue/model';
import { applicantClasses, holders, Whom } from '#lib/facilities/eligibility/model';
import { QuarterMinutes, QuarterTime, quarter, When } from '#lib/facilities/hours/model';

/** What is charged for: the room, 備品, 冷暖房. */
export const parts = ['room', 'equipment', 'heating'] as const;
export type Part = (typeof parts)[number];
const Parts = z.array(z.enum(parts)).min(1);

/** Yen with the tax in it. */
const Yen = z.int().min(0).max(10_000_000);
/** Per cent to be added: 1.5倍 is 50. */
const Added = z.int().min(1).max(1000);
const Share = z.int().min(0).max(100);

/** On which days and for whom a row of a price list holds. */
const condition = { ...When.shape, ...Whom.shape };

/**
 * 使用料 of a slot, or of so many minutes, of which those that have begun count as whole; `from` and `to` where the price
 * differs by the time of day. Of several rows the last that holds counts; a slot without a row of its own is charged by time.
 */
export const RoomFee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slot'), slot: rowOf('slots'), yen: Yen, ...condition }),
  z.object({
    kind: z.literal('time'),
    minutes: QuarterMinutes.min(quarter),
    yen: Yen,
    from: QuarterTime.optional(),
    to: QuarterTime.optional(),
    ...condition,
  }),
]);
export type RoomFee = z.infer<typeof RoomFee>;

/** 加算: added to what these parts cost, in the order of the rows; all that hold are added. */
export const Surcharge = z.object({ id: Slug, percent: Added, of: Parts, ...condition });

/** 備品: so many pieces, each charged once, by the slot (a free time is one), or by the hour that has begun. */
export const Equipment = z.object({ id: Slug, pieces: z.int().min(1).max(10_000), yen: Yen, per: z.enum(['use', 'slot', 'hour']) });

/** 冷暖房料: by the hour that has begun, or per cent of the price of the room without surcharges; in its season always, or when it is asked for. */
export const Heating = z.object({
  id: Slug,
  asked: z.boolean(),
  price: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('hour'), yen: Yen }),
    z.object({ kind: z.literal('percent'), percent: z.int().min(1).max(1000) }),
  ]),
  ...condition,
});
export type Heating = z.infer<typeof Heating>;

/** 端数: to multiples of so many yen. Each amount that comes from a percentage by itself, or the total only. */
export const Rounding = z.object({
  to: z.int().min(1).max(1000),
  way: z.enum(['down', 'nearest', 'up']),
  of: z.enum(['each', 'total']),
});
export type Rounding = z.infer<typeof Rounding>;

/** 減免: so many per cent less of these parts; 100 is free of charge. `proof`: a paper has to be shown. */
export const Reduction = z.object({ id: Slug, percent: z.int().min(1).max(100), of: Parts, proof: z.boolean(), ...Whom.shape });
export type Reduction = z.infer<typeof Reduction>;

/** 還付: the share given back when it is cancelled so many days before the use at the latest, by the applicant or by the city. */
export const Refund = z.object({ by: z.enum(['applicant', 'city']), daysBefore: z.int().min(0).max(1100), percent: Share });

/** What a room costs. */
export const FeeRules = z.object({
  fees: z.array(RoomFee).min(1),
  surcharges: z.array(Surcharge).default([]),
  /** Whether a surcharge is per cent of the price alone, or of the price with the surcharges before it. */
  surchargeOn: z.enum(['price', 'price-and-surcharges']),
  equipment: z.array(Equipment).default([]),
  heating: z.array(Heating).default([]),
  rounding: Rounding,
  reductions: z.array(Reduction).default([]),
  /** Of several reductions the best one alone, or all of them, to no more than all. */
  reducedBy: z.enum(['best', 'all']),
  refunds: z.array(Refund).default([]),
  /** 消費税, which is in all amounts; 0 where there is none. */
  taxPercent: Share,
});
export type FeeRules = z.infer<typeof FeeRules>;

/** What a line is about: the id of a row of the rules, or the minutes that `unitYen` is for; `rounding` is what makes the total round. */
export const QuotationLine = z.object({
  what: z.enum(['slot', 'time', 'equipment', 'heating', 'surcharge', 'reduction', 'rounding']),
  part: z.enum([...parts, 'total']),
  id: z.string(),
  minutes: z.int().nullable(),
  quantity: z.int().min(1),
  unitYen: z.int(),
  yen: z.int(),
});
export type QuotationLine = z.infer<typeof QuotationLine>;

/** 見積り. It tells what it was made for, so that it stays true when the rules change. All amounts are whole yen; the lines add up to the total. */
export const Quotation = z.object({
  version: z.literal(1),
  day: Day,
  from: QuarterTime,
  to: QuarterTime,
  slots: z.array(z.string()),
  class: z.enum(applicantClasses),
  holder: z.enum(holders),
  use: z.string().nullable(),
  lines: z.array(QuotationLine),
  total: z.int().min(0),
  taxPercent: Share,
  /** The tax that is in the total, without fractions of a yen. */
  tax: z.int().min(0),
  /** The reductions for which a paper has to be shown. */
  proofs: z.array(z.string()),
  /** What is given back when it is cancelled, and how that is rounded: as it was promised, whatever the rules are later. */
  refunds: z.array(Refund),
  rounding: Rounding,
});
export type Quotation = z.infer<typeof Quotation>;
