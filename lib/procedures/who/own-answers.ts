import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { selfOption, whoFields } from '#lib/procedures/who/model';

/*
 * What an account knows of its owner waits in his draft until he has said for whom he applies: for himself it is filled in, before
 * his eyes; for another it would be somebody else's name in that other's place. Pure, so that a phone does the same.
 */

const waiting = '_own.';
/** The control under which what an account knows waits for another. */
export const waitingControl = (control: string) => `${waiting}${control}`;

const entriesWaiting = (typed: Typed) =>
  Object.entries(typed).flatMap(([name, value]): [string, string][] =>
    name.startsWith(waiting) ? [[name.slice(waiting.length), value]] : [],
  );

/** What was typed, once it was said anew who applies: with what is known of him in it, or without it. */
export function withOwnAnswers(typed: Record<string, string>, before: Typed): Record<string, string> {
  const [as = '', asBefore = ''] = [typed[whoFields.role], before[whoFields.role]];
  if (as === asBefore || as === '') return typed;
  const known = entriesWaiting(typed);
  if (as === selfOption) return { ...Object.fromEntries(known), ...typed };
  const foreign = new Map(known);
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => foreign.get(name) !== value));
}

/** What is known of somebody, under the controls that it is for, also where it waits. */
export const ownAnswers = (known: Typed): Record<string, string> => ({ ...known, ...Object.fromEntries(entriesWaiting(known)) });

/** What was typed, without what still waits: that goes nowhere with an application. */
export function withoutWaiting(typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(waiting)));
}

/** Whether somebody has said that he applies for another. */
export function isForAnother(typed: Typed): boolean {
  const as = typed[whoFields.role] ?? '';
  return as !== '' && as !== selfOption;
}
