import { z } from 'zod';
import { Day, Slug } from '#lib/catalogue/model';
import { DrillMessage, RealMessage } from '#lib/disasters/orders/model';
import { paymentNotices } from '#lib/facilities/payments/model';
import { Slot } from '#lib/facilities/reservations/model';
import { locales } from '#lib/i18n/locales';
import { DeputyScope, deputyActs, LookupPurpose, signInChanges } from '#lib/residents/model';

/**
 * What somebody can hear of, in the order in which it is offered; 防災 first, always. Names and explanations:
 * `messages/<locale>/notifications.json`. A topic that is added here needs both.
 * - `disasters`: warnings, evacuation, shelters.
 * - `garbage`: the evening before a collection, and changes of its days.
 * - `living`: water, roads, snow.
 * - `procedures`: deadlines, new and changed procedures.
 * - `child-rearing`: health checks, vaccinations, nursery schools.
 * - `health`: check-ups and vaccinations of grown-ups, care.
 * - `events`: what takes place, and courses.
 */
export const topics = ['disasters', 'garbage', 'living', 'procedures', 'child-rearing', 'health', 'events'] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** The district of those who want to hear of the whole city. */
export const wholeCity = '';

/** Whom a notice is for: those who chose one of the topics (none named: everybody), for one of the districts (none named: all). */
export const Audience = z.union([z.object({ topics: z.array(Topic), districts: z.array(Slug) }), z.object({ residentId: z.string() })]);
export type Audience = z.infer<typeof Audience>;
export type PublicAudience = { topics: Topic[]; districts: string[] };

export const channels = ['push', 'mail'] as const;
export type Channel = (typeof channels)[number];

/** 静かにする時間 unless somebody chooses another. */
export const usualQuiet = { from: '21:00', until: '07:00' } as const;

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What somebody chose to hear of, and how. */
export const Choices = z.object({
  topics: z.array(Topic),
  districts: z.array(Slug),
  byEmail: z.boolean(),
  quietFrom: Time,
  quietUntil: Time,
});
export type Choices = z.infer<typeof Choices>;
export type Quiet = Pick<Choices, 'quietFrom' | 'quietUntil'>;

/** Who asks: an account, or a browser by the key in its cookie. */
export type Subscriber = { residentId: string } | { key: string };

const key = (bytes: number) => z.string().refine((text) => /^[\w-]+=*$/.test(text) && Buffer.from(text, 'base64url').length === bytes);

/** A subscription as a browser gives it (`PushSubscription.toJSON()`). */
export const PushSubscription = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.object({ p256dh: key(65), auth: key(16) }),
});
export type PushSubscription = z.infer<typeof PushSubscription>;
export type Endpoint = PushSubscription & { id: string };

/** The words of one notice in one language: plain text; `lang` where they are not in the reader's language. */
export type Said = { title: string; body: string; path: string; lang: string };

const Deputised = z.object({ name: z.string(), scopes: z.array(DeputyScope) });

const ComposedText = z.object({ title: z.string(), body: z.string() });

/** What is told of a reservation; the sentences are in `messages/<locale>/facilities.json`, under `notices`. */
export const reservationNotices = [
  ...(['confirmed', 'requested', 'held', 'offered', 'refused', 'moved', 'cancelled', 'called-off'] as const),
  ...(['lapsed', 'undecided', 'no-show'] as const),
  /** Reminders: it is used tomorrow; a hold is to be confirmed within a day. */
  ...(['tomorrow', 'hold-ends'] as const),
] as const;
export type ReservationNotice = (typeof reservationNotices)[number];

/** What is told of a group, or of one's own registration as a user of facilities; the sentences are in `messages/<locale>/applicants.json`, under `notices`. */
export const applicantNotices = [
  ...(['registered', 'refused', 'ended', 'expired', 'expiring', 'joined', 'removed', 'handed-over', 'user-expiring'] as const),
] as const;
export type ApplicantNotice = (typeof applicantNotices)[number];
/** What is told of a draw; the sentences are in `messages/<locale>/draws.json`, under `notices`. */
export const drawNotices = [
  ...([
    'received',
    'withdrawn',
    'closed',
    'left-out',
    'group-over',
    'won',
    'lost',
    'passed-on',
    'lapsed',
    'unusable',
    'called-off',
  ] as const),
] as const;
export type DrawNotice = (typeof drawNotices)[number];

/** What is told of an application; the sentences are in `messages/<locale>/notifications.json`, under `kinds.application`. */
export const applicationNotices = ['asked', 'message', 'decided'] as const;
export type ApplicationNotice = (typeof applicationNotices)[number];
/** What the person is told in whose name another applied. */
export const concernedNotices = ['submitted', ...applicationNotices] as const;
export type ConcernedNotice = (typeof concernedNotices)[number];

const PlainMessage = z.discriminatedUnion('kind', [
  /** 試し: shows somebody that it works. */
  z.object({ kind: z.literal('trial'), params: z.object({}) }),
  /** A sign-in from a device that was not seen before. */
  z.object({ kind: z.literal('new-sign-in'), params: z.object({ device: z.string() }) }),
  /** Something changed in the ways somebody signs in. */
  z.object({ kind: z.literal('sign-in-changed'), params: z.object({ change: z.enum(signInChanges) }) }),
  /** Staff of an office (none named: of the whole city hall) looked at somebody's data. */
  z.object({ kind: z.literal('looked-up'), params: z.object({ office: z.string(), purpose: LookupPurpose }) }),
  /** Somebody acts for another from now on, or no more; `name` is the other one's. */
  z.object({ kind: z.literal('deputy-accepted'), params: Deputised }),
  z.object({ kind: z.literal('deputy-ended'), params: Deputised }),
  z.object({ kind: z.literal('deputy-acted'), params: z.object({ name: z.string(), act: z.enum(deputyActs) }) }),
  /** Garbage is collected tomorrow, by the slugs of its types. */
  z.object({ kind: z.literal('garbage-day'), params: z.object({ district: Slug, day: Day, types: z.array(Slug).min(1) }) }),
  /** What happened to a reservation, and to so many others that were made with it; `until`: the end of a hold. */
  z.object({
    kind: z.literal('reservation'),
    params: z.object({
      what: z.enum(reservationNotices),
      ...{ reference: z.string(), room: Slug, slot: Slot, others: z.int(), reason: z.string(), until: z.iso.datetime().nullable() },
    }),
  }),
  /** What happened to a group, or (`group` null) to somebody's own registration; `until`: the last day of it. */
  z.object({
    kind: z.literal('applicant'),
    params: z.object({
      what: z.enum(applicantNotices),
      ...{ group: z.string().nullable(), name: z.string(), reason: z.string(), until: Day.nullable() },
    }),
  }),
  /** What became of an application for a draw: its reference, its number in the published list, the slot that was won and until when it waits. */
  z.object({
    kind: z.literal('draw'),
    params: z.object({
      ...{ what: z.enum(drawNotices), round: Slug, month: z.string(), room: Slug, slot: Slot.nullable() },
      ...{ reference: z.string(), number: z.string(), reason: z.string(), until: z.iso.datetime().nullable() },
    }),
  }),
  /** What happened to the money of a reservation: how much, why (what staff wrote), and by when something is to be done. */
  z.object({
    kind: z.literal('payment'),
    params: z.object({
      what: z.enum(paymentNotices),
      ...{ reference: z.string(), room: Slug, slot: Slot, yen: z.int(), reason: z.string(), until: z.iso.datetime().nullable() },
    }),
  }),
  /** There is something to know of an application; `until`: the end of the time for a correction. */
  z.object({
    kind: z.literal('application'),
    params: z.object({ what: z.enum(applicationNotices), reference: z.string(), procedure: Slug, until: z.iso.datetime().nullable() }),
  }),
  /** The same, told to the person in whose name another applied; also that he did. */
  z.object({
    kind: z.literal('concerned'),
    params: z.object({ what: z.enum(concernedNotices), reference: z.string(), procedure: Slug, office: Slug }),
  }),
  /** Composed at the desk, as it was approved. */
  z.object({
    kind: z.literal('composed'),
    params: z.object({ notice: z.string(), texts: z.partialRecord(z.enum(locales), ComposedText) }),
  }),
  /** Orders, shelters, warnings (lib/disasters/orders/model.ts); those of a drill within `drill`. */
  RealMessage,
  DrillMessage,
]);
export type PlainMessage = z.infer<typeof PlainMessage>;

/** What was told to somebody, told to one who acts for him; `name` is his. */
const ForAnother = z.object({
  kind: z.literal('for-another'),
  params: z.object({ name: z.string(), deputation: z.string(), message: PlainMessage }),
});

/** What can be told, as structured content: its sentences are in `messages/<locale>/notifications.json`, under `kinds`. */
export const Message = z.discriminatedUnion('kind', [PlainMessage, ForAnother]);
export type Message = z.infer<typeof Message>;

/** What concerns one resident alone, and is told to nobody else. */
export type PersonalMessage = Extract<PlainMessage, { kind: 'new-sign-in' | 'sign-in-changed' | 'looked-up' | `deputy-${string}` }>;

/**
 * What became of one attempt. `later`: not before this moment, where the service named one; `alone` where the fault lies in
 * this notice, so that what else waits for the same place need not wait with it.
 */
export type Outcome =
  | { state: 'sent' }
  | { state: 'gone' | 'failed'; detail: string }
  | { state: 'later'; detail: string; notBefore?: Date | undefined; alone?: true };

export type Channels = 'all' | Channel;

/** So often a notice is tried that fails by itself. What fails because a service is down is tried as long as it is of use. */
export const mostAttempts = 8;

/** Browsers and phones of one person. */
export const mostEndpoints = 10;

/** Days for which a message stays in one's own page, and what became of each delivery after the notice itself. */
export const messagesKeptDays = 365;
export const deliveriesKeptDays = 30;
