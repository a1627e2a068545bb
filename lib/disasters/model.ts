import { z } from 'zod';
import { entryOf, Line } from '#lib/catalogue/model';

/** The kinds of disaster for which a site is designated (災害対策基本法49条の4, 施行令20条の4), as the 指定緊急避難場所一覧 names them. */
export const hazards = ['flood', 'landslide', 'storm-surge', 'earthquake', 'tsunami', 'large-fire', 'inland-flood', 'volcano'] as const;
export type Hazard = (typeof hazards)[number];

/**
 * Whom to ask when it is not that urgent: 救急安心センター, 子ども医療電話相談, 災害用伝言ダイヤル, 児童相談所, 警察相談,
 * 消費者ホットライン.
 */
export const adviceKinds = ['emergency-care', 'child-care', 'message-board', 'child-protection', 'police', 'consumer'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** Numbers that send help at once; free of charge from any telephone in Japan, and no city's to change. */
export const rescueNumbers = ['119', '110', '118'] as const;

/** The state's lines for people in need; their numbers and hours are in `emergency-numbers.ts`. */
export const helpLineKinds = [
  'suicide',
  'yorisoi',
  'mental-health',
  'children',
  'violence-advice',
  'violence',
  'sexual-violence',
  'poison-osaka',
  'poison-tsukuba',
] as const;

/** Whom a number reaches: rescue by its number, advice and lines for people in need by their kind; named in `disasters.numbers`. */
export const helpers = [...rescueNumbers, ...adviceKinds, ...helpLineKinds] as const;
export type Helper = (typeof helpers)[number];

/** A point on the earth, in degrees. */
export const Position = z.object({ latitude: z.number().min(20).max(46), longitude: z.number().min(122).max(154) });
export type Position = z.infer<typeof Position>;

/** バリアフリー: what a site has for people who need it. */
export const barrierFreeFeatures = [
  'wheelchair',
  'slope',
  'elevator',
  'handrail',
  'accessible-toilet',
  'ostomate',
  'tactile-paving',
] as const;

/** 設備・備蓄: what people find there. */
export const siteEquipment = [
  'toilet',
  'water',
  'food',
  'blankets',
  'power',
  'heating',
  'air-conditioning',
  'wifi',
  'telephone',
  'aed',
  'nursing-room',
  'shower',
] as const;

/** Whether a site takes people in now: 未開設, 開設, 混雑, 満員. */
export const openingStates = ['closed', 'open', 'crowded', 'full'] as const;
export const OpeningState = z.enum(openingStates);
export type OpeningState = z.infer<typeof OpeningState>;

/** 避難場所・避難所: where to flee to at once, where to stay, or both. */
export const EvacuationSiteFacts = z.object({
  /** None where the list it comes from does not tell. */
  district: entryOf('district').optional(),
  position: Position,
  /** Metres above the sea. */
  elevation: z.number().optional(),
  /** For which it is a 指定緊急避難場所; none where people only stay. */
  hazards: z.array(z.enum(hazards)),
  /** 指定避難所: for staying. */
  shelter: z.boolean(),
  /** 指定福祉避難所: for those who cannot stay in the others. */
  welfare: z.boolean().default(false),
  /** 津波避難ビル, tower or hill: for a tsunami, though it need not be a 指定緊急避難場所. */
  tsunamiBuilding: z.boolean().default(false),
  /** 指定暑熱避難施設 (気候変動適応法21条): against heat only. */
  cooling: z.boolean().default(false),
  /** People it is meant to hold (想定収容人数). */
  capacity: z.int().min(1).optional(),
  barrierFree: z.array(z.enum(barrierFreeFeatures)).default([]),
  /** Whether pets may come along. */
  pets: z.boolean().optional(),
  equipment: z.array(z.enum(siteEquipment)).default([]),
  /** What it is called in the lists it was imported from (共通ID, ID, NO), by which the next one finds it. */
  identifiers: z.array(Line).default([]),
});
export const EvacuationSiteText = z.object({ title: Line, reading: Line.optional(), address: Line, note: Line.optional() });

export type EvacuationSiteFacts = z.infer<typeof EvacuationSiteFacts>;
export type EvacuationSiteText = z.infer<typeof EvacuationSiteText>;
