import { z } from 'zod';
import { OfficeFacts } from '#lib/catalogue/kinds/office';
import { entryOf, Line, Prose, SearchWords, Slug, Source, TimeOfDay, textsBy } from '#lib/catalogue/model';
import { barrierFreeFeatures, Position } from '#lib/disasters/model';
import { ReservationRules } from '#lib/facilities/eligibility/model';
import { FeeRules } from '#lib/facilities/fees/model';
import { FacilityHours, RoomTimes, When } from '#lib/facilities/hours/model';

/** A picture among the public files: `/photos/…`. */
const PicturePath = z
  .string()
  .regex(/^\/[a-z0-9/_-]+\.(avif|webp|jpg|png|svg)$/)
  .max(200);

const Pixels = z.int().min(1).max(10_000);

/** A picture with its size, so that the page keeps its place before it is there; what it shows stands in the texts. */
const Photo = z.object({ id: Slug, path: PicturePath, width: Pixels.default(1200), height: Pixels.default(675) });

/** 公共施設: a place of the city that has rooms, courts or fields to be used. */
export const FacilityFacts = z.object({
  /** Place in lists, 1 first. */
  rank: z.int().min(1),
  office: entryOf('office'),
  district: entryOf('district'),
  position: Position,
  phone: OfficeFacts.shape.phone,
  /** The same building as an evacuation site: then it cannot be used in a disaster. */
  evacuationSite: entryOf('evacuation-site').optional(),
  /** Cars for which there is room. */
  parking: z.int().min(0).optional(),
  barrierFree: z.array(z.enum(barrierFreeFeatures)).default([]),
  photos: z.array(Photo).default([]),
  ...FacilityHours.shape,
  source: Source,
});
export type FacilityFacts = z.infer<typeof FacilityFacts>;

export const FacilityText = z.object({
  title: Line,
  reading: Line.optional(),
  summary: Line,
  address: Line,
  access: Line,
  /** What users must know and keep to. */
  notes: Prose.optional(),
  /** What each picture shows. */
  photos: textsBy('photos'),
  /** Why it is closed or open otherwise; a closing rule says its days by itself. */
  closures: textsBy('closures').default({}),
  exceptions: textsBy('exceptions'),
  words: SearchWords,
});
export type FacilityText = z.infer<typeof FacilityText>;

/** A moment so many months before the month of use: 「使用する月の2か月前の15日9:00」; a month's last day stands for one that it has not. */
const MonthsBefore = z.object({ monthsBefore: z.int().min(0).max(36), day: z.int().min(1).max(31), time: TimeOfDay });

type MonthsBefore = z.infer<typeof MonthsBefore>;

/** Whether none of these moments comes before the one it stands behind. */
const inOrder = (...moments: MonthsBefore[]) => {
  const keys = moments.map(({ monthsBefore, day, time }) => `${99 - monthsBefore} ${String(day).padStart(2, '0')} ${time}`);
  return keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') <= key);
};

/** 抽選: a round for each month of use, and on which of its days slots are drawn; what is left is first come from `openToAll` on. */
export const DrawTerms = z.object({
  ...When.shape,
  applyFrom: MonthsBefore,
  applyTo: MonthsBefore,
  drawAt: MonthsBefore,
  confirmBy: MonthsBefore,
  /** None where nothing is paid beforehand. */
  payBy: MonthsBefore.optional(),
  openToAll: MonthsBefore,
  mostWishes: z.int().min(1),
  mostWins: z.int().min(1),
  /** A public value that comes out between the list and the draw and that the city has no hand in (docs/decisions/0021). */
  beacon: z
    .string()
    .trim()
    .regex(/^[^|\p{Cc}]{1,200}$/u)
    .optional(),
});
export type DrawTerms = z.infer<typeof DrawTerms>;

/** 申し込み方: first come, by draw and then first come, or at the counter alone. */
const Way = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('first-come') }),
  z
    .object({ kind: z.literal('draw'), ...DrawTerms.shape })
    .refine(
      ({ applyFrom, applyTo, drawAt, confirmBy, payBy, openToAll }) =>
        inOrder(applyFrom, applyTo, drawAt, confirmBy, payBy ?? confirmBy) && inOrder(drawAt, openToAll),
      { path: ['drawAt'] },
    ),
  z.object({ kind: z.literal('counter') }),
]);

/** Up to a time of day so many days before the use: `24:00` for 「3日前まで」. */
const Until = z.object({ daysBefore: z.int().min(0).max(1100), time: TimeOfDay });

const Minutes = z.int().min(0).max(1440);
const Hours = z.int().min(1).max(2000);

/** How an application for a room goes on until the use. */
export const Reserving = z.object({
  way: Way,
  /** 承認: staff look at each application. */
  approval: z.boolean(),
  /** 仮予約: hours within which it is to be confirmed, by the applicant saying so or by staff when he has paid; none where it holds at once. */
  hold: z.object({ hours: Hours, confirmedBy: z.enum(['applicant', 'staff']) }).optional(),
  /** Hours for which what becomes free is kept for the first in the waiting list. */
  offerHours: Hours,
  /** Most times in one application. */
  mostTimes: z.int().min(1).max(100),
  /** Up to when an applicant may cancel or change by himself; without, staff do it. */
  cancelUntil: Until.optional(),
  changeUntil: Until.optional(),
  /** Minutes before the beginning from which a use can be checked in. */
  checkInBefore: Minutes,
  /** Minutes after the beginning at which a use to which nobody came is given up; without, it never is. */
  noShowAfter: Minutes.optional(),
});
export type Reserving = z.infer<typeof Reserving>;

/** 部屋: what is reserved as one, also a court, a field, or half of a hall. */
export const RoomFacts = z.object({
  facility: entryOf('facility'),
  office: entryOf('office'),
  rank: z.int().min(1),
  /** Parts that cannot be divided further, by names of which there is one in the city: rooms that share one exclude each other. */
  cells: z.array(Slug).min(1),
  /** People it holds at most. */
  capacity: z.int().min(1),
  /** Square metres. */
  area: z.number().min(1).optional(),
  purposes: z.array(entryOf('purpose')).min(1),
  barrierFree: z.array(z.enum(barrierFreeFeatures)).default([]),
  reserving: Reserving,
  ...RoomTimes.shape,
  ...ReservationRules.shape,
  ...FeeRules.shape,
});
export type RoomFacts = z.infer<typeof RoomFacts>;

export const RoomText = z.object({
  title: Line,
  reading: Line.optional(),
  summary: Line,
  notes: Prose.optional(),
  slots: textsBy('slots'),
  uses: textsBy('uses'),
  priorities: textsBy('priorities'),
  surcharges: textsBy('surcharges'),
  equipment: textsBy('equipment'),
  heating: textsBy('heating'),
  /** For whom or what the fee is reduced. */
  reductions: textsBy('reductions'),
  words: SearchWords,
});
export type RoomText = z.infer<typeof RoomText>;
