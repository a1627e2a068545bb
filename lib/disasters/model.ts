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

/** 指定緊急避難場所: where to flee to at once; `shelter` where it is a 指定避難所 as well, for staying. */
export const EvacuationSiteFacts = z.object({
  district: entryOf('district'),
  position: z.object({ latitude: z.number().min(20).max(46), longitude: z.number().min(122).max(154) }),
  /** Metres above the sea. */
  elevation: z.number(),
  hazards: z.array(z.enum(hazards)).min(1),
  shelter: z.boolean(),
  /** People it is meant to hold (想定収容人数). */
  capacity: z.int().min(1).optional(),
});
export const EvacuationSiteText = z.object({ title: Line, reading: Line.optional(), address: Line, note: Line.optional() });

export type EvacuationSiteFacts = z.infer<typeof EvacuationSiteFacts>;
export type EvacuationSiteText = z.infer<typeof EvacuationSiteText>;
