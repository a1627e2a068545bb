import { z } from 'zod';
import { Day, entryOf, Laws, Line, Prose, SearchWords, Source } from '#lib/catalogue/model';

/** よくある質問: a question as residents ask it, with the answer that staff approved. */
export const AnswerFacts = z.object({
  office: entryOf('office'),
  category: entryOf('category'),
  /** Place among the most asked, 1 first; the others are listed by category. */
  rank: z.int().min(1).optional(),
  /** What to do next: the first one is offered as the next step. */
  services: z.array(entryOf('service')).max(4),
  lifeEvent: entryOf('life-event').optional(),
  /** The answer holds from this day, and until this one. */
  validFrom: Day.optional(),
  validUntil: Day.optional(),
  laws: Laws.default([]),
  source: Source,
});
export type AnswerFacts = z.infer<typeof AnswerFacts>;

export const AnswerText = z.object({
  /** The question. */
  title: Line,
  /** Its first paragraph says it in a sentence or two: the chat shows that first. */
  answer: Prose,
  /** Other wordings of the question, as residents type them. */
  words: SearchWords,
});
export type AnswerText = z.infer<typeof AnswerText>;
