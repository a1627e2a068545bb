import { z } from 'zod';
import { answerType, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** Several lines, as they were written. */
export const longText = answerType('long-text', {
  value: z.string(),
  parts: single,
  read(typed, { most }) {
    const value = typedIn(typed)
      .replace(/\r\n?/g, '\n')
      .replace(/[\s\u3000]+$/, '');
    if (value.trim() === '') return nothing;
    return [...value].length > most ? faulty('too-long') : found(value);
  },
  write: (value) => ({ '': value }),
  told: (value) => value.split('\n'),
  columns: (value) => ({ '': value }),
  columnNames: single,
});
