import { z } from 'zod';
import { answerType, single } from '#lib/procedures/answer-types/answer-type';
import { readNumber } from '#lib/procedures/answer-types/number';

/** An amount in yen, never below nothing. */
export const money = answerType('money', {
  value: z.int(),
  parts: single,
  read: (typed, { least = 0, most }) => readNumber(typed, { least, most }),
  write: (value) => ({ '': String(value) }),
  told: (value, { yen }) => [yen(value)],
  columns: (value) => ({ '': String(value) }),
  columnNames: single,
});
