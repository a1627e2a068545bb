import { z } from 'zod';
import { answerType, faulty, found, narrow, nothing, single, type Typed, typedIn } from '#lib/procedures/answer-types/answer-type';

type Bounds = { least?: number | undefined; most?: number | undefined };

/** A whole number as people write it: １，２００, 1 200, 3人, 5,000円. */
export function readNumber(typed: Typed, { least, most }: Bounds) {
  const plain = narrow(typedIn(typed)).replace(/[,，、\s]/g, '');
  if (plain === '') return nothing;
  const [, digits] = /^([-−]?\d{1,12})(人|名|個|点|円|枚|頭|階|年|月|日|回|部|通|歳|才|か月|ヶ月)?$/.exec(plain.replace('¥', '')) ?? [];
  if (digits === undefined) return faulty('number-wrong');
  const value = Number(digits.replace('−', '-'));
  if (least !== undefined && value < least) return faulty('too-small');
  return most !== undefined && value > most ? faulty('too-large') : found(value);
}

/** A whole number of something. */
export const number = answerType('number', {
  value: z.int(),
  parts: single,
  read: readNumber,
  write: (value) => ({ '': String(value) }),
  told: (value, { number: written }, unit) => [`${written(value)}${unit}`],
  columns: (value) => ({ '': String(value) }),
  columnNames: single,
});
