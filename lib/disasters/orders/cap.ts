import { dayOf } from '#lib/calendar/day';
import type { Hazard } from '#lib/disasters/model';
import type { NoticeContent, NoticeKind, OrderContent, OrderWorld } from '#lib/disasters/orders/model';
import { element, type Written } from '#lib/disasters/orders/xml';
import type { Locale } from '#lib/i18n/locales';

/** Common Alerting Protocol 1.2 (OASIS, 2010-07-01): each code and the order of the elements are that standard's. */
const namespace = 'urn:oasis:names:tc:emergency:cap:1.2';

/** A sentence for machines and one for people: what they need to know to sort alerts without reading them. */
export type CapSorting = {
  category: 'Met' | 'Geo' | 'Fire' | 'Safety' | 'Security' | 'Transport' | 'Infra';
  responseType: 'Prepare' | 'Evacuate' | 'Shelter' | 'Avoid' | 'Monitor' | 'AllClear';
  urgency: 'Immediate' | 'Expected' | 'Past';
  severity: 'Extreme' | 'Severe' | 'Moderate' | 'Minor';
  certainty: 'Observed' | 'Likely';
};

/** What is said in one language. */
export type CapWords = {
  language: Locale;
  event: string;
  senderName: string;
  headline: string;
  description: string;
  instruction: string;
  areaDesc: string;
};

export type CapMessage = {
  identifier: string;
  sent: Date;
  world: OrderWorld;
  msgType: 'Alert' | 'Update' | 'Cancel';
  /** The earlier messages that it takes the place of, or ends. */
  references: readonly { identifier: string; sent: Date }[];
  sorting: CapSorting;
  expires: Date;
  words: readonly CapWords[];
  /** Where it is: degrees, and metres around. */
  circle: { latitude: number; longitude: number; radius: number } | null;
  /** Whether all of the city is meant: only then may its code stand for the place. */
  isWholeCity: boolean;
};

/** Who sends, where people read more, and 全国地方公共団体コード ('' where the city has not told it). */
export type CapSender = { sender: string; web: string; code: string };

const categories: Readonly<Record<Hazard, CapSorting['category']>> = {
  flood: 'Met',
  'inland-flood': 'Met',
  'storm-surge': 'Met',
  landslide: 'Geo',
  earthquake: 'Geo',
  tsunami: 'Geo',
  volcano: 'Geo',
  'large-fire': 'Fire',
};

const ofLevel = {
  3: { responseType: 'Prepare', urgency: 'Expected', severity: 'Severe', certainty: 'Likely' },
  4: { responseType: 'Evacuate', urgency: 'Immediate', severity: 'Severe', certainty: 'Likely' },
  5: { responseType: 'Shelter', urgency: 'Immediate', severity: 'Extreme', certainty: 'Observed' },
} as const satisfies Record<OrderContent['level'], Omit<CapSorting, 'category'>>;

/** How machines sort an order. A tsunami has one level, and none is graver. */
export function sortingOfOrder({ level, hazard }: OrderContent): CapSorting {
  const severity = hazard === 'tsunami' ? 'Extreme' : ofLevel[level].severity;
  return { category: categories[hazard], ...ofLevel[level], severity };
}

const ofKind = {
  bear: { category: 'Safety', responseType: 'Avoid', urgency: 'Immediate', severity: 'Moderate', certainty: 'Observed' },
  'suspicious-person': { category: 'Security', responseType: 'Avoid', urgency: 'Immediate', severity: 'Moderate', certainty: 'Likely' },
  fire: { category: 'Fire', responseType: 'Avoid', urgency: 'Immediate', severity: 'Severe', certainty: 'Observed' },
  'road-closed': { category: 'Transport', responseType: 'Avoid', urgency: 'Expected', severity: 'Minor', certainty: 'Observed' },
  'water-cut': { category: 'Infra', responseType: 'Monitor', urgency: 'Expected', severity: 'Minor', certainty: 'Observed' },
} as const satisfies Record<NoticeKind, CapSorting>;

export const sortingOfNotice = ({ kind }: NoticeContent): CapSorting => ofKind[kind];

/** What is over. */
export const allClear = (sorting: CapSorting): CapSorting => ({
  ...sorting,
  responseType: 'AllClear',
  urgency: 'Past',
  certainty: 'Observed',
});

/** A moment as CAP writes it: the clock in Japan with its offset, never `Z` (3.3.2). */
export function capTime(moment: Date): string {
  const time = moment.toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo' });
  return `${dayOf(moment)}T${time}+09:00`;
}

/** One alert. */
export function capAlert(message: CapMessage, from: CapSender): Written {
  const { identifier, sent, world, msgType, references, words } = message;
  const referred = references.map((one) => `${from.sender},${one.identifier},${capTime(one.sent)}`).join(' ');
  return element(
    'alert',
    [
      element('identifier', identifier),
      element('sender', from.sender),
      element('sent', capTime(sent)),
      element('status', world === 'drill' ? 'Exercise' : 'Actual'),
      element('msgType', msgType),
      element('scope', 'Public'),
      ...(world === 'drill' ? [element('note', '訓練 / Drill')] : []),
      ...(referred ? [element('references', referred)] : []),
      ...words.map((said) => info(said, message, from)),
    ],
    { xmlns: namespace },
  );
}

function info(
  { language, event, senderName, headline, description, instruction, areaDesc }: CapWords,
  message: CapMessage,
  from: CapSender,
) {
  const { category, responseType, urgency, severity, certainty } = message.sorting;
  return element('info', [
    element('language', language),
    element('category', category),
    element('event', event),
    element('responseType', responseType),
    element('urgency', urgency),
    element('severity', severity),
    element('certainty', certainty),
    element('expires', capTime(message.expires)),
    element('senderName', senderName),
    element('headline', headline),
    element('description', description),
    ...(instruction ? [element('instruction', instruction)] : []),
    element('web', `${from.web}/${language}/disasters`),
    area(areaDesc, message, from),
  ]);
}

function area(areaDesc: string, { circle, isWholeCity }: CapMessage, { code }: CapSender): Written {
  const geocode = [element('valueName', '全国地方公共団体コード'), element('value', code)];
  return element('area', [
    element('areaDesc', areaDesc),
    ...(circle ? [element('circle', `${circle.latitude},${circle.longitude} ${circle.radius / 1000}`)] : []),
    ...(code && isWholeCity ? [element('geocode', geocode)] : []),
  ]);
}
