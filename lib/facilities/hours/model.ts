import { z } from 'zod';
import { weekdays } from '#lib/catalogue/kinds/office';
import { Day, DayOfYear, Slug } from '#lib/catalogue/model';
import { nths } from '#lib/notices/model';

/** The grid of all reservations, in minutes: what is taken is kept in quarters of an hour. */
export const quarter = 15;

/** A time of day on that grid, `00:00` to `24:00`. */
export const QuarterTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):(00|15|30|45)|24:00)$/)
  .meta({ control: 'time' });

/** Minutes on that grid, at most a day of them. */
export const QuarterMinutes = z.int().min(0).max(1440).multipleOf(quarter);
const SomeMinutes = QuarterMinutes.min(quarter);

/** From the beginning of one time until the beginning of another, on one day. */
const span = { from: QuarterTime, to: QuarterTime };
const inOrder = ({ from, to }: { from: string; to: string }) => from < to;
export const Span = z.object(span).refine(inOrder, { path: ['to'] });
export type Span = z.infer<typeof Span>;

/** A part of every year, both days included; from `11-01` to `03-31` it goes over the turn of the year. The end of February is `02-29`. */
export const Season = z.object({ from: DayOfYear, to: DayOfYear });
export type Season = z.infer<typeof Season>;

/** 曜日と祝日: a national holiday is a day of its own kind here, not the Monday it falls on. */
export const dayKinds = [...weekdays, 'holiday'] as const;

/** The days on which a row holds: of these kinds, none being all; in this season, none being all the year. */
export const When = z.object({ days: z.array(z.enum(dayKinds)).default([]), season: Season.optional() });
export type When = z.infer<typeof When>;

/** 開館時間. Of several rows the last that fits the day counts; more than one span where it closes at noon, none where it stays closed. */
export const DayHours = When.extend({ spans: z.array(Span) });

/**
 * When a closing day falls on a national holiday: it is closed all the same, or open, or open with the next day closed
 * instead (翌日), or with the next day that is neither a holiday nor at a weekend (直後の平日).
 */
const OnHoliday = z.enum(['closed', 'open', 'next-day', 'next-working-day']);
const Weekday = z.enum(weekdays);

/** 休館日 that come again: by weekday, by the n-th weekday of the month, on holidays, the day after one, at the turn of the year. */
export const ClosingRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekly'), weekdays: z.array(Weekday).min(1), onHoliday: OnHoliday }),
  z.object({ kind: z.literal('monthly'), nth: z.array(z.enum(nths)).min(1), weekday: Weekday, onHoliday: OnHoliday }),
  z.object({ kind: z.literal('holidays') }),
  /** 祝日の翌日, but not where that is one of these: 「土曜日、日曜日又は祝日に当たるときを除く」. */
  z.object({ kind: z.literal('after-holiday'), unless: z.array(z.enum(['sat', 'sun', 'holiday'])).default([]) }),
  z.object({ kind: z.literal('yearly'), season: Season }),
]);
export type ClosingRule = z.infer<typeof ClosingRule>;

/** A closing rule; the sentence that tells the reason may stand in the texts under its id. */
export const Closure = z.object({ id: Slug, rule: ClosingRule });

/** 臨時休館・臨時開館: days that differ from all rules; closed without a span, open with one. The last that fits counts. */
export const Exception = z
  .object({ id: Slug, from: Day, to: Day, spans: z.array(Span) })
  .refine(({ from, to }) => from <= to, { path: ['to'] });

/** When a facility is open. */
export const FacilityHours = z.object({
  hours: z.array(DayHours).min(1),
  closures: z.array(Closure).default([]),
  exceptions: z.array(Exception).default([]),
});
export type FacilityHours = z.infer<typeof FacilityHours>;

/** 枠: 午前, 午後, 夜間, or 全日 where that has a price of its own. Its times may differ by day and season; the last row that fits counts. */
export const Slot = z.object({
  id: Slug,
  times: z.array(z.object({ ...When.shape, ...span }).refine(inOrder, { path: ['to'] })).min(1),
});

/** What is reserved at a time: up to so many slots that follow each other, or a time of free start and length, in minutes; by the hour it is 60 throughout. */
export const Booking = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slots'), most: z.int().min(1) }),
  z.object({ kind: z.literal('free'), startEvery: SomeMinutes, least: SomeMinutes, most: SomeMinutes, step: SomeMinutes }),
]);

/** When a room can be reserved within the hours of its facility. */
export const RoomTimes = z.object({
  booking: Booking,
  slots: z.array(Slot).default([]),
  /** 準備・片付け: minutes that the room is taken before and after, without being charged. */
  preparation: z.object({ before: QuarterMinutes.default(0), after: QuarterMinutes.default(0) }).default({ before: 0, after: 0 }),
});
export type RoomTimes = z.infer<typeof RoomTimes>;
