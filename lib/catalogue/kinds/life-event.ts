import { z } from 'zod';
import { Happening } from '#lib/catalogue/kinds/service';
import { entryOf, Line, rowOf, SearchWords, Slug, textsBy } from '#lib/catalogue/model';

export const Question = z.object({ id: Slug, kind: z.enum(['yes-no', 'count']) });
export type Question = z.infer<typeof Question>;

/** An answer that makes an item necessary: a yes, a no, or a count of at least so many. */
export const Condition = z.union([
  z.object({ question: rowOf('questions'), is: z.enum(['yes', 'no']) }),
  z.object({ question: rowOf('questions'), atLeast: z.int().min(1) }),
]);
export type Condition = z.infer<typeof Condition>;

/** One service on the checklist; all conditions must hold. Items stand in the order of doing. */
export const ChecklistItem = z.object({ service: entryOf('service'), when: z.array(Condition).default([]) });

export const LifeEventFacts = z.object({
  rank: z.int().min(1),
  /** What the one date that is asked for means: due dates are counted from it. Without it, no date is asked for. */
  happening: Happening.optional(),
  questions: z.array(Question),
  items: z.array(ChecklistItem).min(1),
});
export type LifeEventFacts = z.infer<typeof LifeEventFacts>;

export const LifeEventText = z.object({
  title: Line,
  reading: Line.optional(),
  summary: Line,
  date: Line.optional(),
  questions: textsBy('questions'),
  hints: textsBy('questions').default({}),
  words: SearchWords,
});
export type LifeEventText = z.infer<typeof LifeEventText>;
