import { z } from 'zod';
import { EntryRef } from '#lib/answers/model';
import { LocaleCode } from '#lib/catalogue/model';

/** A question of which the right answer is known. */
export const Trial = EntryRef.extend({ question: z.string().trim().min(1).max(200), locale: LocaleCode });
export type Trial = z.infer<typeof Trial>;
export type StoredTrial = Trial & { id: string };
