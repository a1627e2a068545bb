import { z } from 'zod';
import { Line, SearchWords } from '#lib/catalogue/model';
import { Collection } from '#lib/garbage/model';

/** 地区: a part of the city that has its own collection days and its own evacuation sites. */
export const DistrictFacts = z.object({
  rank: z.int().min(1),
  collection: Collection,
});

export const DistrictText = z.object({
  title: Line,
  reading: Line.optional(),
  /** 町名: the towns in it, by which a resident finds his own. */
  towns: z.array(Line).min(1),
  /** What is special about the collection here. */
  notes: z.array(Line).default([]),
  words: SearchWords,
});

export type DistrictFacts = z.infer<typeof DistrictFacts>;
export type DistrictText = z.infer<typeof DistrictText>;
