import { z } from 'zod';
import { rowOf, Slug, TimeOfDay } from '#lib/catalogue/model';

/** 市内・在勤在学・市外. Where 在勤・在学 count as residents, rules name both. */
export const applicantClasses = ['resident', 'works-or-studies', 'elsewhere'] as const;
export type ApplicantClass = (typeof applicantClasses)[number];

/** Who holds a reservation: a person, or a group that staff have registered. */
export const holders = ['person', 'group'] as const;

/** Whom a row concerns: these classes, these holders, this use, this priority; what is not said concerns everyone. */
export const Whom = z.object({
  classes: z.array(z.enum(applicantClasses)).default([]),
  holders: z.array(z.enum(holders)).default([]),
  use: rowOf('uses').optional(),
  priority: rowOf('priorities').optional(),
});
export type Whom = z.infer<typeof Whom>;

/** How far before the day of use: months and days are counted back from it, a month's last day standing for one that it has not. */
const Months = z.int().min(0).max(36);
const Days = z.int().min(0).max(1100);

/** When reserving begins: on a day of the month so many months before (「6か月前の月の初日」), the same day that many months before, or so many days before. */
export const Opens = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day-of-month'), monthsBefore: Months, day: z.int().min(1).max(31), time: TimeOfDay }),
  z.object({ kind: z.literal('months'), monthsBefore: Months, time: TimeOfDay }),
  z.object({ kind: z.literal('days'), daysBefore: Days, time: TimeOfDay }),
]);
export type Opens = z.infer<typeof Opens>;

/** When reserving ends: at a time so many days before, `24:00` for 「7日前まで」, or so many hours before the beginning. */
export const Closes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), daysBefore: Days, time: TimeOfDay }),
  z.object({ kind: z.literal('hours'), hoursBefore: z.int().min(0).max(1000) }),
]);
export type Closes = z.infer<typeof Closes>;

/** A time in which those whom it concerns may reserve. Whoever several concern may reserve in each. */
export const Window = z.object({ ...Whom.shape, opens: Opens, closes: Closes });

/** What counts towards a limit: this room, all rooms of the facility, or all of the city. */
export const scopes = ['room', 'facility', 'city'] as const;

const limit = { ...Whom.shape, scope: z.enum(scopes), most: z.int().min(1) };
/** How much one applicant may have: reservations for days of one period, days in a row, or reservations still ahead. Of several limits of a kind the last that concerns him counts. */
export const Limit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('per-period'), period: z.enum(['day', 'month', 'fiscal-year']), ...limit }),
  z.object({ kind: z.literal('days-in-a-row'), ...limit }),
  z.object({ kind: z.literal('ahead'), ...limit }),
]);
export type Limit = z.infer<typeof Limit>;

/** 「15歳以上」, from the birthday on; 「中学生以上」 is 12 years, from the school year that begins after it (1 April). */
export const MinimumAge = z.object({ years: z.int().min(1).max(99), from: z.enum(['birthday', 'school-year']) });
export type MinimumAge = z.infer<typeof MinimumAge>;

/** Who may reserve a room, and when. */
export const ReservationRules = z.object({
  /** 使い方 on which rules or fees depend: 営利, 入場料を取る, 展示. */
  uses: z.array(z.object({ id: Slug })).default([]),
  /** 優先: what staff grant to persons or groups, such as 体育協会加盟団体. */
  priorities: z.array(z.object({ id: Slug })).default([]),
  /** Who may hold a reservation; none is either. */
  holders: z.array(z.enum(holders)).default([]),
  minimumAge: MinimumAge.optional(),
  /** Without any, nobody reserves the room by himself. */
  windows: z.array(Window),
  limits: z.array(Limit).default([]),
});
export type ReservationRules = z.infer<typeof ReservationRules>;
