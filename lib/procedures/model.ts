import { z } from 'zod';
import { entryOf, Line, Prose, rowOf, Slug, textsBy } from '#lib/catalogue/model';

/** Something that is asked before it is so. All of several hold together. */
export const Condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('yes'), field: rowOf('fields') }),
  z.object({ kind: z.literal('no'), field: rowOf('fields') }),
  z.object({ kind: z.literal('one-of'), field: rowOf('fields'), options: z.array(rowOf('options')).min(1) }),
  z.object({ kind: z.literal('none-of'), field: rowOf('fields'), options: z.array(rowOf('options')).min(1) }),
  z.object({ kind: z.literal('number'), field: rowOf('fields'), least: z.int().optional(), most: z.int().optional() }),
  /** Years of age on the day of asking, from a date of birth. */
  z.object({ kind: z.literal('age'), field: rowOf('fields'), least: z.int().optional(), most: z.int().optional() }),
]);
export type Condition = z.infer<typeof Condition>;

const When = z.array(Condition).default([]);

/** What every field has, whatever is answered in it. */
const common = {
  id: Slug,
  step: rowOf('steps'),
  /** The repeating group in whose rows it stands. */
  group: rowOf('fields').optional(),
  optional: z.boolean().default(false),
  /** It asks for the applicant's own data: filled in from his profile, before his eyes. */
  own: z.boolean().default(false),
  when: When,
  /** What the core system calls it; a name in several parts has one column for each. */
  column: Line.optional(),
};

/** Days from today; before it below 0. */
const DaysAway = z.int().min(-50_000).max(4000);

/** The answer types (`answer-types/`), and what a definition says about a field of each. */
export const ProcedureField = z.discriminatedUnion('type', [
  z.object({
    ...{ type: z.literal('text'), ...common },
    format: z.enum(['any', 'digits', 'kana']).default('any'),
    /** How many characters exactly, such as the ten digits of an insured person's number. */
    exactly: z.int().min(1).max(100).optional(),
    most: z.int().min(1).max(300).default(100),
  }),
  z.object({ type: z.literal('long-text'), ...common, most: z.int().min(10).max(4000).default(1000) }),
  z.object({ type: z.literal('number'), ...common, least: z.int().optional(), most: z.int().optional() }),
  z.object({ type: z.literal('money'), ...common, least: z.int().optional(), most: z.int().optional() }),
  z.object({ type: z.literal('date'), ...common, earliest: DaysAway.optional(), latest: DaysAway.optional() }),
  z.object({ type: z.literal('choice'), ...common }),
  z.object({ type: z.literal('choices'), ...common, least: z.int().min(0).default(1), most: z.int().min(1).optional() }),
  z.object({ type: z.literal('yes-no'), ...common }),
  /** 氏名. Foreign residents have no reading in kana on their cards: where it is not needed it is not asked for. */
  z.object({ type: z.literal('name'), ...common, kana: z.boolean().default(true) }),
  z.object({ type: z.literal('address'), ...common }),
  z.object({ type: z.literal('phone'), ...common }),
  z.object({ type: z.literal('email'), ...common }),
  z.object({ type: z.literal('bank-account'), ...common }),
  /** Somebody of the household, taken from the profile or written. */
  z.object({ type: z.literal('household-member'), ...common }),
  /** A paper or a thing as files: one document may be several photos. `identity`: copies are marked with their purpose. */
  z.object({ type: z.literal('documents'), ...common, most: z.int().min(1).max(20).default(5), identity: z.boolean().default(false) }),
  z.object({ type: z.literal('consent'), ...common }),
  z.object({ type: z.literal('notice'), ...common }),
  /** The same fields again for each of several, such as children. */
  z.object({ type: z.literal('group'), ...common, least: z.int().min(0).default(1), most: z.int().min(1).max(30).default(10) }),
]);
export type ProcedureField = z.infer<typeof ProcedureField>;
export type AnswerTypeName = ProcedureField['type'];

/** Who may apply besides the person concerned. */
export const applicantRoles = ['family', 'proxy', 'legal-representative'] as const;

/** A procedure as it is filled in online, at the counter and on paper. Fees, law and papers stand at its service. */
export const ProcedureFacts = z.object({
  office: entryOf('office'),
  /** None for a questionnaire or a sign-up. */
  service: entryOf('service').optional(),
  /** How long it takes to fill in. */
  minutes: z.int().min(1).max(120),
  roles: z.array(z.enum(applicantRoles)).default([]),
  /** Years for which an application is kept after its decision (文書管理規程). */
  keptYears: z.int().min(1).max(30),
  /** One topic each, in the order in which they are asked. */
  steps: z.array(z.object({ id: Slug, when: When })).min(1),
  fields: z.array(ProcedureField).min(1),
  options: z.array(z.object({ id: Slug, field: rowOf('fields') })).default([]),
  /** Where it cannot go on online, seen as soon as its step is answered: why, and where instead. */
  exits: z
    .array(
      z.object({
        ...{ id: Slug, step: rowOf('steps'), when: z.array(Condition).min(1) },
        ...{ office: entryOf('office').optional(), service: entryOf('service').optional() },
      }),
    )
    .default([]),
});
export type ProcedureFacts = z.infer<typeof ProcedureFacts>;

export const ProcedureText = z.object({
  title: Line,
  reading: Line.optional(),
  /** What the paper form is called. */
  paper: Line.optional(),
  /** For whom it is and what it does, before the start. */
  summary: Line,
  /** What happens once it is sent: how long it takes, how one is told. */
  after: Prose,
  steps: textsBy('steps'),
  stepHints: textsBy('steps').default({}),
  fields: textsBy('fields'),
  hints: textsBy('fields').default({}),
  /** What a notice says, and to what a consent consents. */
  bodies: z.record(Slug, Prose).meta({ keyedBy: 'fields' }).default({}),
  units: textsBy('fields').default({}),
  options: textsBy('options').default({}),
  exits: textsBy('exits').default({}),
  exitBodies: z.record(Slug, Prose).meta({ keyedBy: 'exits' }).default({}),
});
export type ProcedureText = z.infer<typeof ProcedureText>;
