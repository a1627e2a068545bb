import { z } from 'zod';
import { Line, Prose, SearchWords } from '#lib/catalogue/model';

/** Kinds that are little more than a name: categories, audiences, purposes of rooms, things to bring, glossary terms. */
export const RankedFacts = z.object({ rank: z.int().min(1) });
export const NoFacts = z.object({});

export const CategoryText = z.object({ title: Line, reading: Line.optional(), summary: Line });
export const AudienceText = z.object({ title: Line, reading: Line.optional() });
/** 利用目的: what rooms are for; shared, so that they can be looked for by it. */
export const PurposeText = AudienceText.extend({ words: SearchWords });
/** 持ち物. Shared by services, so that a checklist asks for each paper once. */
export const ItemText = z.object({ title: Line, reading: Line.optional(), note: Line.optional() });
export const TermText = z.object({ title: Line, reading: Line.optional(), meaning: Prose, words: SearchWords });

export type CategoryText = z.infer<typeof CategoryText>;
export type PurposeText = z.infer<typeof PurposeText>;
export type ItemText = z.infer<typeof ItemText>;
export type TermText = z.infer<typeof TermText>;
