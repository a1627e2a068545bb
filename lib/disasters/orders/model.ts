import { z } from 'zod';
import { Line, Slug } from '#lib/catalogue/model';
import { hazards, OpeningState } from '#lib/disasters/model';
import { groups, severities } from '#lib/disasters/reports/model';
import { locales } from '#lib/i18n/locales';

/** Meant, or 訓練. What is said in a drill is never said as meant. */
export const worlds = ['real', 'drill'] as const;
export const OrderWorld = z.enum(worlds);
export type OrderWorld = z.infer<typeof OrderWorld>;

/** 避難情報: 3 高齢者等避難 (災害対策基本法56条2項), 4 避難指示 (60条1項), 5 緊急安全確保 (60条3項). */
export const orderLevels = [3, 4, 5] as const;
export type OrderLevel = (typeof orderLevels)[number];

/** What can be wrong with what staff want to say; the sentences are in `messages/<locale>/desk/disasters.json`. */
export const contentFaults = [
  'level-wrong',
  'hazard-wrong',
  'kind-wrong',
  'districts-missing',
  'district-wrong',
  'site-wrong',
  'point-wrong',
  'radius-wrong',
  'remark-long',
  'expiry-wrong',
] as const;
export type ContentFault = (typeof contentFaults)[number];

const coded = <Code extends ContentFault>(code: Code) => code;
const Districts = z.array(Slug, coded('district-wrong'));

/** Something said in somebody's own words: in one language, and shown to all others as not translated. */
export const Remark = z.object({ text: Line.max(200, coded('remark-long')), locale: z.enum(locales) });
export type Remark = z.infer<typeof Remark>;

/** What an order says: to whom, against what, and where to go. */
export const OrderContent = z.object({
  level: z.literal(orderLevels, coded('level-wrong')),
  hazard: z.enum(hazards, coded('hazard-wrong')),
  districts: Districts.min(1, coded('districts-missing')),
  sites: z.array(Slug, coded('site-wrong')),
  remark: Remark.nullable(),
});
export type OrderContent = z.infer<typeof OrderContent>;

export const orderStates = ['proposed', 'dropped', 'in-force', 'replaced', 'lifted'] as const;

/** An order whose place another took, and since when it was in force. */
const Replaced = z.object({ id: z.string(), inForceAt: z.iso.datetime() });

export const Order = z.object({
  id: z.string(),
  world: OrderWorld,
  state: z.enum(orderStates),
  content: OrderContent,
  proposedBy: z.string(),
  proposedByName: z.string(),
  proposedAt: z.date(),
  confirmedBy: z.string(),
  confirmedByName: z.string(),
  reason: z.string(),
  inForceAt: z.date().nullable(),
  endedByName: z.string(),
  endedAt: z.date().nullable(),
  replaces: z.array(Replaced),
  edition: z.int(),
});
export type Order = z.infer<typeof Order>;

export const Shelter = z.object({
  site: Slug,
  world: OrderWorld,
  state: OpeningState,
  since: z.date(),
  people: z.int().min(0).nullable(),
  edition: z.int(),
});
export type Shelter = z.infer<typeof Shelter>;

/** 熊, 不審者, 火事, 通行止め, 断水. */
export const noticeKinds = ['bear', 'suspicious-person', 'fire', 'road-closed', 'water-cut'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Where something was seen: a place, and so many metres around it. */
export const Point = z.object({
  latitude: z.number(coded('point-wrong')).min(20, coded('point-wrong')).max(46, coded('point-wrong')),
  longitude: z.number(coded('point-wrong')).min(122, coded('point-wrong')).max(154, coded('point-wrong')),
  radius: z.int(coded('radius-wrong')).min(50, coded('radius-wrong')).max(20_000, coded('radius-wrong')),
});

/** What a notice says: of what, in which districts, around which point, or both. */
export const NoticeContent = z
  .object({ kind: z.enum(noticeKinds, coded('kind-wrong')), districts: Districts, point: Point.nullable(), remark: Remark.nullable() })
  .refine(({ districts, point }) => districts.length > 0 || point !== null, { path: ['districts'], error: coded('districts-missing') });
export type NoticeContent = z.infer<typeof NoticeContent>;

export const SafetyNotice = z.object({
  id: z.string(),
  world: OrderWorld,
  content: NoticeContent,
  postedByName: z.string(),
  postedAt: z.date(),
  expiresAt: z.date(),
  endedAt: z.date().nullable(),
  edition: z.int(),
});
export type SafetyNotice = z.infer<typeof SafetyNotice>;

const WarningTold = z.object({ group: z.enum(groups), severity: z.enum(severities), level: z.literal([1, 2, 3, 4, 5]).nullable() });

/** What people are told of disasters, as structured content; a drill wraps it, so that nobody can tell it as meant by oversight. */
export const RealMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('evacuation-order'), params: OrderContent }),
  z.object({ kind: z.literal('order-lifted'), params: OrderContent }),
  z.object({ kind: z.literal('shelter-opened'), params: z.object({ site: Slug }) }),
  z.object({ kind: z.literal('safety-notice'), params: NoticeContent }),
  z.object({ kind: z.literal('warning'), params: WarningTold }),
  z.object({ kind: z.literal('warning-ended'), params: WarningTold }),
]);
export const DrillMessage = z.object({ kind: z.literal('drill'), params: z.object({ of: RealMessage }) });
export type RealMessage = z.infer<typeof RealMessage>;
export type DisasterMessage = RealMessage | z.infer<typeof DrillMessage>;
