/** What a report of the Japan Meteorological Agency (防災情報XML) says, in this house's words. */

/** 通常, 訓練, 試験. A drill is shown as one and told to nobody as real; a test is shown to nobody. */
export type World = 'real' | 'drill' | 'test';

/** What warnings of the weather are about. Each office tells the state of all it answers for in every report. */
export const weatherGroups = [
  'rain',
  'landslide',
  'storm-surge',
  'flood',
  'wind',
  'snowstorm',
  'snow',
  'waves',
  'thunder',
  'snowmelt',
  'fog',
  'dry',
  'avalanche',
  'cold',
  'frost',
  'ice-accretion',
  'snow-accretion',
  'other',
] as const;

/** The same and all else that can be in force. Two of one group never hold for one area: the newer replaces the older. */
export const groups = [
  ...weatherGroups,
  'landslide-alert',
  'river-flood',
  'tornado',
  'tsunami',
  'volcano',
  'nankai',
  'north-offshore',
  'heat',
] as const;
export type Group = (typeof groups)[number];

/** 情報, 注意報, 警報, 危険警報, 特別警報 (for a tsunami 大津波警報), the mildest first. */
export const severities = ['information', 'advisory', 'warning', 'danger', 'special'] as const;
export type Severity = (typeof severities)[number];

/** 警戒レベル, where the agency gives one (standard of 2026-05); of a volcano 噴火警戒レベル, where people have to leave (4 and 5). */
export type Level = 1 | 2 | 3 | 4 | 5;

/**
 * What kind of area a code stands for: the same code is another place in another table (`100` is both a coast and a part of
 * Ishikari), so areas are compared by both.
 */
export const areaTypes = ['city', 'tsunami', 'river', 'volcano', 'prefecture-name', 'nation'] as const;
export type AreaType = (typeof areaTypes)[number];
export type Area = { type: AreaType; code: string; name: string };

/** Something that holds for an area from now on. */
export type InForce = {
  /** As the report names it, in Japanese; and its code there. */
  kind: string;
  code: string;
  severity: Severity;
  level: Level | null;
  /** It ends by itself then; null where somebody will end it. */
  until: Date | null;
  /** For a tsunami: how high in metres, null where nobody knows yet; and when the first wave comes, null where that is past or unknown. */
  tsunami?: { height: number | null; heightSaid: string; arrivesAt: Date | null; arrivalSaid: string };
  /** For a river: the municipalities that it may flood, by code. */
  cities?: readonly string[];
};

/** What a report says of one area and group: this holds, or nothing does. */
export type Statement = { area: Area; group: Group; holds: InForce | null };

/** Something that has happened: told, but not in force. */
export type News = {
  kind: 'earthquake' | 'record-rain' | 'rain-band' | 'heavy-snow' | 'tsunami-observed' | 'eruption';
  at: Date;
  /** 震度, by the code of a city of the earthquake tables; '5-' and '5+' are 5弱 and 5強. */
  intensities?: ReadonlyMap<string, string>;
  strongest?: string;
  place?: string;
  magnitude?: number | null;
  depth?: number | null;
  /** The parts of prefectures it is about, by code. */
  areas?: readonly string[];
};

/** What is told by a kind of report: what holds, what happened, text only; or nothing that we know how to read. */
export type Use = 'state' | 'news' | 'information' | 'unknown';

/** How the units of reports on volcanoes begin: what they say may hold for years. */
export const volcanoUnits = 'volcano/';

export type Report = {
  title: string;
  world: World;
  infoType: 'issued' | 'corrected' | 'cancelled';
  office: string;
  eventId: string;
  serial: string;
  /** 発表時刻, to the minute; and when it was sent. */
  reportedAt: Date;
  sentAt: Date;
  validUntil: Date | null;
  headline: string;
  use: Use;
  /** Whatever an older report under this name said, this one says anew as a whole. */
  unit: string;
  statements: readonly Statement[];
  news: News | null;
};
