import type { Day } from '#lib/calendar/day';
import { addDays } from '#lib/calendar/day';
import { answerTypes } from '#lib/procedures/answer-types/all';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';
import { controlName, fieldsAsked, optionsOf, readStep, rowsTyped } from '#lib/procedures/journey/answers';
import { type Journey, journeyOf, seenControl } from '#lib/procedures/journey/journey';
import type { ProcedureFacts, ProcedureField } from '#lib/procedures/model';

type Chance = { below: (count: number) => number; of: <One>(all: readonly One[]) => One | undefined };

/** Ids under which files lie, for who has only to name some. */
export const someFiles = Array.from({ length: 20 }, (_, at) => `${'file'.repeat(7)}${String(at).padStart(4, '0')}`);

/** How a person walked through a procedure: what he typed, by the names of the controls, and where it led. */
export type Walk = { typed: Record<string, string>; journey: Journey };

/** Walks as somebody would who answers what he is asked, by chance, until there is nothing more to ask. */
export function walk(facts: ProcedureFacts, chance: Chance, today: Day): Walk {
  let typed: Record<string, string> = {};
  let journey = journeyOf(facts, typed, today);
  for (let round = 0; journey.next !== undefined; round += 1) {
    if (round > 100 * facts.steps.length) throw new Error(`No way on from ${journey.next}: ${JSON.stringify(journey.steps.at(-1))}`);
    const tried = { ...typed };
    answerStep(facts, journey, chance, today, tried);
    const after = journeyOf(facts, tried, today);
    // Most turn back at an exit and answer otherwise, else hardly anybody would see the last steps.
    if (after.exit !== undefined && chance.below(8) > 0) continue;
    typed = tried;
    journey = after;
  }
  return { typed, journey };
}

/** Answers what a step asks, and what it asks besides because of that, until it asks nothing more. */
function answerStep(
  facts: ProcedureFacts,
  { next = '', answers: before }: Journey,
  chance: Chance,
  today: Day,
  typed: Record<string, string>,
) {
  typed[seenControl(next)] = 'on';
  for (let answered = -1; answered !== Object.keys(typed).length; ) {
    answered = Object.keys(typed).length;
    const answers = { ...before, ...readStep({ facts, typed, today }, next, before).answers };
    for (const field of fieldsAsked(facts, next, answers, today)) {
      if (field.type === 'group') answerRows(facts, field, chance, today, typed, answers);
      else answerField(facts, field, '', chance, today, typed);
    }
  }
}

function answerRows(
  facts: ProcedureFacts,
  group: FieldOf<'group'>,
  chance: Chance,
  today: Day,
  typed: Record<string, string>,
  answers: Journey['answers'],
): void {
  const had = rowsTyped(group, typed);
  const rows = had.length > 0 ? had : Array.from({ length: Math.min(group.most, Math.max(1, group.least)) }, (_, row) => row);
  const all = answers[group.id];
  for (const [place, row] of rows.entries()) {
    const own: object = Array.isArray(all) && typeof all[place] === 'object' ? all[place] : {};
    for (const field of fieldsAsked(facts, group.step, { ...answers, ...own }, today, group.id))
      if (field.type !== 'group') answerField(facts, field, controlName(group.id, row), chance, today, typed);
  }
}

type Single = Exclude<ProcedureField, FieldOf<'group'>>;

function answerField(facts: ProcedureFacts, field: Single, row: string, chance: Chance, today: Day, typed: Record<string, string>): void {
  const options = optionsOf(facts, field.id);
  const parts = answerTypes[field.type].parts(field, options);
  if (parts.some((part) => (typed[controlName(row, field.id, part)] ?? '') !== '')) return;
  for (const [part, value] of Object.entries(typedFor(facts, field, options, chance, today)))
    typed[controlName(row, field.id, part)] = value;
}

/** Something that somebody may well type into a field of its type. */
function typedFor(facts: ProcedureFacts, field: Single, options: readonly string[], chance: Chance, today: Day): Record<string, string> {
  const one = (value: string) => ({ '': value });
  switch (field.type) {
    case 'text':
      if (field.format === 'any') return one('汐見の人'.slice(0, field.exactly ?? field.most));
      return one((field.format === 'digits' ? '1' : 'ア').repeat(field.exactly ?? Math.min(4, field.most)));
    case 'long-text':
      return one('屋根の瓦が10枚ほど落ちました。');
    case 'number':
    case 'money':
      return one(String(numberFor(facts, field, chance)));
    case 'date':
      return answerTypes.date.write(dayFor(facts, field, chance, today));
    case 'choice':
      return one(chance.of(options) ?? '');
    case 'choices': {
      const count = Math.max(field.least, 1 + chance.below(Math.min(field.most ?? options.length, options.length)));
      const from = chance.below(options.length);
      return Object.fromEntries(Array.from({ length: count }, (_, at) => [options[(from + at) % options.length] ?? '', 'on']));
    }
    case 'yes-no':
      return one(chance.of(['yes', 'no']) ?? '');
    case 'name':
      return { name: '浜田 千尋', ...(field.kana && { kana: 'はまだ ちひろ' }) };
    case 'address':
      return { postalCode: '０８７ー００１１', address: '汐見市港町1丁目2番3号' };
    case 'phone':
      return one('0153-00-1121');
    case 'email':
      return one('hamada@example.jp');
    case 'bank-account':
      return { bank: 'しおみ銀行', branch: '本店', kind: 'ordinary', number: '1234567', holder: 'ハマダ チヒロ' };
    case 'household-member':
      return { name: '浜田 蓮', birthDate: '平成30年4月2日', relation: '子' };
    case 'documents':
      return one(someFiles.slice(0, 1 + chance.below(Math.min(2, field.most))).join(' '));
    case 'consent':
      return one('on');
    case 'notice':
      return {};
  }
}

/** The bounds at which conditions ask of a field, and the numbers beside them. */
function edgesOf({ steps, fields, exits }: ProcedureFacts, id: string, kind: 'number' | 'age'): number[] {
  const all = [...steps, ...fields, ...exits].flatMap(({ when }) => when);
  const bounds = all.flatMap((one) => (one.kind === kind && one.field === id ? [one.least, one.most] : []));
  return bounds.flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
}

function numberFor(facts: ProcedureFacts, { id, least = 0, most = least + 20 }: FieldOf<'number' | 'money'>, chance: Chance): number {
  const fitting = edgesOf(facts, id, 'number').filter((edge) => edge >= least && edge <= most);
  return chance.of(fitting) ?? least + chance.below(most - least + 1);
}

function dayFor(facts: ProcedureFacts, { id, earliest = -12_000, latest = 300 }: FieldOf<'date'>, chance: Chance, today: Day): Day {
  const ages = edgesOf(facts, id, 'age').map((age) => addDays(today, -Math.round(age * 365.25) - 30));
  const fitting = ages.filter((day) => day >= addDays(today, earliest) && day <= addDays(today, latest));
  return chance.of(fitting) ?? addDays(today, earliest + chance.below(latest - earliest + 1));
}
