import { z } from 'zod';
import { Day, Line, SearchWords, TimeOfDay } from '#lib/catalogue/model';

/** Monday first, as 開庁時間 are written in Japan. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const OpeningHours = z.object({
  days: z.array(z.enum(weekdays)).min(1),
  open: TimeOfDay,
  close: TimeOfDay,
});

/** Days that differ from the week: closed, or open at other hours. The last one that fits counts. */
export const HoursException = z.object({
  from: Day,
  to: Day,
  open: TimeOfDay.optional(),
  close: TimeOfDay.optional(),
});

export const OfficeHours = z.object({
  week: z.array(OpeningHours).min(1),
  closedOnHolidays: z.boolean(),
  exceptions: z.array(HoursException).default([]),
});
export type OfficeHours = z.infer<typeof OfficeHours>;

export const OfficeFacts = z.object({
  /** Place in lists, 1 first. */
  rank: z.int().min(1),
  phone: z.string().regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/),
  position: z.object({ latitude: z.number().min(20).max(46), longitude: z.number().min(122).max(154) }),
  hours: OfficeHours,
});
export type OfficeFacts = z.infer<typeof OfficeFacts>;

export const OfficeText = z.object({
  title: Line,
  reading: Line.optional(),
  summary: Line,
  address: Line,
  access: Line,
  words: SearchWords,
});
export type OfficeText = z.infer<typeof OfficeText>;
