import { ageOn } from '#lib/calendar/age';
import { type Day, isDay } from '#lib/calendar/day';
import type { Condition } from '#lib/procedures/model';

/** Answers by the fields they were given in; those of a group are rows of such. */
export type Answers = Readonly<Record<string, unknown>>;

const within = (value: number, { least, most }: { least?: number | undefined; most?: number | undefined }) =>
  (least === undefined || value >= least) && (most === undefined || value <= most);

const chosen = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]);

/** Whether something is asked, or an exit taken, after these answers: where all of its conditions hold. */
export function holds(when: readonly Condition[], answers: Answers, today: Day): boolean {
  return when.every((one) => isSo(one, answers[one.field], today));
}

function isSo(condition: Condition, answer: unknown, today: Day): boolean {
  switch (condition.kind) {
    case 'yes':
      return answer === true;
    case 'no':
      return answer === false;
    case 'one-of':
      return chosen(answer).some((one) => condition.options.some((option) => option === one));
    case 'none-of':
      return !chosen(answer).some((one) => condition.options.some((option) => option === one));
    case 'number':
      return typeof answer === 'number' && within(answer, condition);
    case 'age':
      return typeof answer === 'string' && isDay(answer) && within(ageOn(answer, today), condition);
  }
}
