import { z } from 'zod';
import { Line, Prose, SearchWords } from '#lib/catalogue/model';

/** Kinds that are little more than a name: categories, audiences, things to bring, glossary terms. */
export const RankedFacts = z.object({ rank: z.int().min(1) });
export const NoFacts = z.object({});

export const CategoryText = z.object({ title: Line, reading: Line.optional(), summary: Line });
export const AudienceText = z.object({ title: Line, reading: Line.optional() });
/** 持ち物. Shared by services, so that a checklist asks for each paper once. */
export const ItemText = z.object({ title: Line, reading: Line.optional(), note: Line.optional() });
export const TermText = z.object({ title: Line, reading: Line.optional(), meaning: Prose, words: SearchWords });

export type CategoryText = z.infer<typeof CategoryText>;
export type ItemText = z.infer<typeof ItemText>;
export type TermText = z.infer<typeof TermText>;
