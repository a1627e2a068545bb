import type { z } from 'zod';
import type { Day } from '#lib/calendar/day';
import type { AnswerTypeName, ProcedureField } from '#lib/procedures/model';

/** What was typed into the controls of one field, by their names below it; a field with one control has it under ''. */
export type Typed = Readonly<Record<string, string>>;

export type FieldOf<Type extends AnswerTypeName> = Extract<ProcedureField, { type: Type }>;

/** What can be wrong with an answer; the sentences are in `messages/<locale>/procedures.json`, the numbers in them the field's own. */
export const answerFaults = [
  ...(['missing', 'too-long', 'digits-wrong', 'length-wrong', 'kana-wrong', 'number-wrong', 'too-small', 'too-large'] as const),
  ...(['date-wrong', 'date-early', 'date-late', 'no-option', 'too-few', 'too-many', 'postal-wrong', 'phone-wrong'] as const),
  ...(['email-wrong', 'account-wrong', 'consent-missing', 'file-missing'] as const),
] as const;
export type AnswerFault = (typeof answerFaults)[number];

/** An answer as it was read: nothing where nothing was typed, or what is wrong with which control. */
export type Reading<Value> = { value: Value | undefined; faults: Readonly<Record<string, AnswerFault>> };

/** What is read by: the day of the reading, and the options of the field. */
export type Asked = { today: Day; options: readonly string[] };

/** How an answer is put into words; each language brings its own. */
export type Tongue = {
  say: (what: 'yes' | 'no' | 'agreed' | 'ordinary' | 'current' | 'files', count?: number) => string;
  option: (id: string) => string;
  day: (day: Day) => string;
  number: (value: number) => string;
  yen: (value: number) => string;
};

/** One line of an answer as it is shown; some have several, such as an address. */
export type Told = readonly string[];

type Made<Field, Value> = {
  /** What a stored answer must be. */
  value: z.ZodType<Value>;
  /** The names of its controls below the field's. */
  parts: (field: Field, options: readonly string[]) => readonly string[];
  /** Reads sloppy input: any width of letters, blanks, hyphens, eras. */
  read: (typed: Typed, field: Field, asked: Asked) => Reading<Value>;
  /** The controls filled in with an answer. */
  write: (value: Value) => Typed;
  told: (value: Value, tongue: Tongue, unit: string) => Told;
  /** Its columns in a table, by what is added to the field's name. */
  columns: (value: Value) => Readonly<Record<string, string>>;
  /** What is added to the field's name for each of its columns, answered or not. */
  columnNames: (field: Field) => readonly string[];
};

/** An answer type as the rest of the city hall uses it, whatever its values are. */
export type AnswerType = Made<ProcedureField, unknown>;

/** Makes an answer type of what it knows: whoever gives it a field of another type has made a mistake. */
export function answerType<Type extends AnswerTypeName, Value>(type: Type, made: Made<FieldOf<Type>, Value>): AnswerType {
  const isOurs = (field: ProcedureField): field is FieldOf<Type> => field.type === type;
  const ours = (field: ProcedureField): FieldOf<Type> => {
    if (!isOurs(field)) throw new Error(`A ${field.type} is read as a ${type}.`);
    return field;
  };
  return {
    value: made.value,
    parts: (field, options) => made.parts(ours(field), options),
    read: (typed, field, asked) => made.read(typed, ours(field), asked),
    write: (value) => made.write(made.value.parse(value)),
    told: (value, tongue, unit) => made.told(made.value.parse(value), tongue, unit),
    columns: (value) => made.columns(made.value.parse(value)),
    columnNames: (field) => made.columnNames(ours(field)),
  };
}

export const nothing = { value: undefined, faults: {} } as const;
export const found = <Value>(value: Value): Reading<Value> => ({ value, faults: {} });
export const faulty = (fault: AnswerFault, part = ''): Reading<never> => ({ value: undefined, faults: { [part]: fault } });
/** An answer in several controls: it counts when nothing is wrong with any of them. */
export const unless = <Value>(faults: Readonly<Record<string, AnswerFault>>, value: Value): Reading<Value> =>
  Object.keys(faults).length > 0 ? { value: undefined, faults } : found(value);

/** The only control of a field. */
export const single = () => [''] as const;
export const typedIn = (typed: Typed, part = '') => typed[part] ?? '';

/** Blanks of any width become one, line ends one kind; letters stay as typed: a name is written as its bearer writes it. */
export const plainLine = (typed: string) => typed.replace(/[\s\u3000]+/g, ' ').trim();
export const narrow = (typed: string) => plainLine(typed.normalize('NFKC'));
/** The digits of a number that people write with hyphens of any kind and blanks. */
export const digitsOf = (typed: string) => narrow(typed).replace(/^〒|[-‐‑–—―ーｰ−\s()]/g, '');
