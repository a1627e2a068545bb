import { fieldNumbers } from '#lib/procedures/cases/sheet-order';
import { optionsOf } from '#lib/procedures/journey/answers';
import type { Condition, ProcedureFacts, ProcedureText } from '#lib/procedures/model';

type Sentence = 'oneOf' | 'noneOf' | 'option' | 'either' | 'both' | 'least' | 'most' | 'between' | 'ageLeast' | 'ageMost' | 'ageBetween';

/** What a language says of a condition (`messages/<locale>/paper.json`). */
export type ConditionWords = {
  say: (what: Sentence, values: Record<string, string>) => string;
  yes: string;
  no: string;
};

type Definition = { facts: ProcedureFacts; text: Pick<ProcedureText, 'options'> };

/** When something on a sheet is to be filled in, in words that name other fields by their 項番; '' where it always is. */
export function conditionsTold(definition: Definition, when: readonly Condition[], words: ConditionWords): string {
  const numbers = fieldNumbers(definition.facts);
  const all = when.map((one) => conditionTold(definition, one, String(numbers.get(one.field) ?? ''), words));
  return joined(all, 'both', words);
}

const joined = (all: readonly string[], how: 'both' | 'either', { say }: ConditionWords) =>
  all.length === 0 ? '' : all.reduce((one, other) => say(how, { one, other }));

function conditionTold({ facts, text }: Definition, condition: Condition, number: string, words: ConditionWords): string {
  const { say, yes, no } = words;
  const anyOf = (options: readonly string[]) =>
    joined(
      options.map((option) => say('option', { option })),
      'either',
      words,
    );
  // One is named; several by the numbers that stand before them, or a line of conditions is longer than its question.
  const named = (field: string, options: readonly string[]) => {
    const all = optionsOf(facts, field);
    const [only = ''] = options;
    return anyOf(options.length === 1 ? [text.options[only] ?? only] : options.map((option) => String(all.indexOf(option) + 1)));
  };
  switch (condition.kind) {
    case 'yes':
      return say('oneOf', { number, options: anyOf([yes]) });
    case 'no':
      return say('oneOf', { number, options: anyOf([no]) });
    case 'one-of':
      return say('oneOf', { number, options: named(condition.field, condition.options) });
    case 'none-of':
      return say('noneOf', { number, options: named(condition.field, condition.options) });
    case 'number':
      return say(boundsIn(condition, { least: 'least', most: 'most', both: 'between' }), { number, ...boundsOf(condition) });
    case 'age':
      return say(boundsIn(condition, { least: 'ageLeast', most: 'ageMost', both: 'ageBetween' }), { number, ...boundsOf(condition) });
  }
}

type Bounds = { least?: number | undefined; most?: number | undefined };

const boundsOf = ({ least, most }: Bounds) => ({ least: String(least ?? ''), most: String(most ?? '') });

const boundsIn = ({ least, most }: Bounds, { least: low, most: high, both }: Record<'least' | 'most' | 'both', Sentence>) =>
  most === undefined ? low : least === undefined ? high : both;
