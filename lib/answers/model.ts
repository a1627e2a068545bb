import { z } from 'zod';
import { distressKinds, emergencyKinds, smallTalkKinds } from '#lib/answers/recognising/model';
import { Slug, searchedKinds } from '#lib/catalogue/model';
import { helpers } from '#lib/disasters/model';

export const longestQuestion = 500;

/** How long a left question is kept; then it is deleted, answered or not. */
export const questionKeptDays = 90;

/** A question somebody leaves for the staff. Codes become sentences in `messages/<locale>/answers.json`. */
export const QuestionText = z.string().trim().min(1, 'question-empty').max(longestQuestion, 'question-too-long');

/** Longest answer to a left question: a page that is read on a phone. */
export const longestAnswer = 2000;

/** What staff answer to a left question. */
export const AnswerToQuestion = z.string().trim().min(1, 'answer-empty').max(longestAnswer, 'answer-too-long');

export type QuestionFault = 'question-empty' | 'question-too-long' | 'too-many';

/** How long a talk can be opened again by its key. */
export const talkOpenHours = 24;

/** How long what was said in talks is kept, masked, so that staff can learn from it; then it is deleted. */
export const saidKeptDays = 30;

/** A talk longer than this goes on as a new one. */
export const mostTurns = 30;

/** Most choices when asking back: what a person keeps in mind at once. */
export const mostChoices = 4;

/** An entry that a turn is answered with. */
export const EntryRef = z.object({ kind: z.enum(searchedKinds), slug: Slug });
export type EntryRef = z.infer<typeof EntryRef>;

/** What about an entry is asked: 「費用は？」「何を持って行けばいいですか」. */
export const facets = ['fee', 'due', 'bring', 'ways', 'hours', 'where', 'takes', 'who', 'steps'] as const;
export const Facet = z.enum(facets);
export type Facet = z.infer<typeof Facet>;

/** What was found for a sentence: one answer, a few to choose from, or nothing and whom to ask. */
export const FoundReply = z.discriminatedUnion('form', [
  z.object({ form: z.literal('answer'), about: EntryRef, facet: Facet.optional(), others: z.array(EntryRef).default([]) }),
  z.object({ form: z.literal('choices'), choices: z.array(EntryRef).min(1).max(mostChoices), facet: Facet.optional() }),
  z.object({ form: z.literal('unknown'), office: Slug }),
]);
export type FoundReply = z.infer<typeof FoundReply>;

/**
 * How a sentence was answered: by reference and code only, so that what is told is read from the catalogue and the
 * messages each time. An emergency and a distressed person are met first; what they asked for follows.
 */
export const Reply = z.discriminatedUnion('form', [
  ...FoundReply.options,
  z.object({ form: z.literal('emergency'), of: z.enum(emergencyKinds), numbers: z.array(z.enum(helpers)), also: FoundReply.optional() }),
  z.object({ form: z.literal('distress'), of: z.enum(distressKinds), also: FoundReply.optional() }),
  z.object({ form: z.literal('small-talk'), of: z.enum(smallTalkKinds) }),
  z.object({ form: z.literal('other-city'), name: z.string().max(40) }),
]);
export type Reply = z.infer<typeof Reply>;

/** What the learning desk can make of questions without a good answer. */
export const settlements = ['synonym', 'wording', 'entry', 'note', 'nothing'] as const;
export type Settlement = (typeof settlements)[number];

/** One sentence of a talk and its reply. */
export type Turn = { number: number; said: string; reply: Reply; helpful: boolean | null };

/** What the learning desk counts: how sentences were answered, and what became of it. */
export type Counted = Reply['form'] | 'helpful' | 'unhelpful' | 'handed-over';
