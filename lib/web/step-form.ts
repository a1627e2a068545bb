import { type AnswerFault, answerFaults, type Typed } from '#lib/procedures/answer-types/answer-type';
import { FileId } from '#lib/files/storage';
import type { Owner } from '#lib/procedures/drafts/model';
import { namesOf } from '#lib/procedures/operations/attaching';
import type { Journey } from '#lib/procedures/journey/journey';

/** The faults of a form that came back, by control; codes that no answer has are nobody's. */
export function answerFaultsIn(faults: Readonly<Record<string, string>>): Record<string, AnswerFault> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, code]) => {
      const fault = answerFaults.find((one) => one === code);
      return fault ? [[name, fault]] : [];
    }),
  );
}

/** What the files are called that lie in a draft or an application, by their ids, and where their owner sees each. */
export async function filesTyped(owner: Owner, typed: Typed, locale: string): Promise<ReadonlyMap<string, { name: string; href: string }>> {
  const ids = Object.values(typed).flatMap((value) => value.split(/\s+/).filter((word) => FileId.safeParse(word).success));
  const files = await namesOf(owner, ids);
  return new Map(files.map(({ id, name }) => [id, { name, href: `/${locale}/procedures/files/${id}` }]));
}

/** Where the way leads after a step: the next step, or where all is checked, which also says when it cannot go on. */
export function nextAfter({ steps }: Pick<Journey, 'steps'>, step: string): string {
  const place = steps.findIndex(({ id }) => id === step);
  return steps[place + 1]?.id ?? 'check';
}

/** What is wrong with the fields that somebody has seen; what his answers have brought up he has not been asked yet. */
export function shownFaults(faults: Readonly<Record<string, AnswerFault>>, shown: string): Record<string, AnswerFault> {
  const seen = shown.split(' ');
  return Object.fromEntries(
    Object.entries(faults).filter(([name]) => seen.some((field) => name === field || name.startsWith(`${field}.`))),
  );
}
