import { z } from 'zod';
import { Day, LocaleCode, Maker, Slug } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';
import { Topic } from '#lib/notifications/model';

/** Where a notice stands between the first word and the last time it is told. */
export const noticeStates = ['draft', 'handed-in', 'returned', 'approved', 'sent', 'stopped'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** As many letters as a phone's screen and a notice board have room for. */
export const longestTitle = 80;
export const longestBody = 600;

/** Days for which a repeated notice may be planned ahead. */
export const longestPlan = 366;

/** Days for which a notice holds after it was told for the last time, unless somebody says otherwise. */
export const usualDays = 14;

/** A notice that was due so many hours ago, while nobody was there to tell it, is not told any more. */
export const mostHoursLate = 3;

/** What can be wrong with a notice; the sentences are in `messages/<locale>/desk/notices.json`, under `faults`. */
export const noticeFaults = [
  ...['title-missing', 'title-long', 'body-missing', 'body-long', 'topics-missing', 'districts-gone', 'office-wrong', 'channels-wrong'],
  ...['day-wrong', 'time-wrong', 'weekdays-missing', 'order-wrong', 'plan-long', 'except-wrong', 'time-past', 'visible-wrong'],
] as const;

const short = (limit: number, missing: string, long: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .refine((text) => [...text].length <= limit, long);

/** What a notice says in one language: plain text. */
export const NoticeText = z.object({
  title: short(longestTitle, 'title-missing', 'title-long'),
  body: short(longestBody, 'body-missing', 'body-long'),
  madeBy: Maker,
});
export type NoticeText = z.infer<typeof NoticeText>;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const Weekday = z.enum(weekdays, 'weekdays-missing');

/** Which of the weekdays of a month: the first to the fourth, or the last. */
export const nths = ['1', '2', '3', '4', 'last'] as const;

const PlanDay = z.iso.date('day-wrong');
const Time = z.string('time-wrong').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-wrong');

const repeated = {
  time: Time,
  from: PlanDay,
  until: PlanDay,
  /** Days on which it is not told, though it would be. */
  except: z.array(z.iso.date('except-wrong')).max(100, 'except-wrong'),
  /** Not told on national holidays either. */
  skipHolidays: z.boolean(),
};

/** When a notice is told, by the clock in Japan. */
export const Schedule = z.discriminatedUnion('kind', [
  /** As soon as it is approved. */
  z.object({ kind: z.literal('at-once') }),
  z.object({ kind: z.literal('at'), day: PlanDay, time: Time }),
  z.object({ kind: z.literal('weekly'), weekdays: z.array(Weekday).min(1, 'weekdays-missing'), ...repeated }),
  z.object({ kind: z.literal('monthly'), nth: z.enum(nths, 'weekdays-missing'), weekday: Weekday, ...repeated }),
]);
export type Schedule = z.infer<typeof Schedule>;
export const scheduleKinds = ['at-once', 'at', 'weekly', 'monthly'] as const;

/** All that is written in a notice: its words, to whom, how and when. */
export const NoticeContent = z.object({
  texts: z.partialRecord(
    z.custom<Locale>((code) => LocaleCode.safeParse(code).success),
    NoticeText,
  ),
  topics: z.array(Topic).min(1, 'topics-missing'),
  /** None is the whole city. */
  districts: z.array(Slug),
  channels: z.enum(['all', 'push', 'mail'], 'channels-wrong'),
  schedule: Schedule,
});
export type NoticeContent = z.infer<typeof NoticeContent>;

/** A notice as it is kept. */
export const Notice = z.object({
  slug: Slug,
  office: z.string(),
  state: z.enum(noticeStates),
  edition: z.int(),
  content: NoticeContent,
  /** Titles and bodies in Japanese with the readings of their kanji. */
  readings: z.record(z.string(), z.record(z.string(), z.unknown())).nullable(),
  urgent: z.boolean(),
  urgentReason: z.string(),
  authors: z.array(z.string()),
  editedBy: z.string(),
  editedByName: z.string(),
  editedAt: z.date(),
  note: z.string(),
  approvedBy: z.string(),
  approvedByName: z.string(),
  approvedAt: z.date().nullable(),
  nextAt: z.date().nullable(),
  firstToldAt: z.date().nullable(),
  lastToldAt: z.date().nullable(),
  visibleUntil: Day,
});
export type Notice = z.infer<typeof Notice>;
