import { z } from 'zod';
import { answerType, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** One of several options. */
export const choice = answerType('choice', {
  value: z.string(),
  parts: single,
  read(typed, _, { options }) {
    const value = typedIn(typed);
    if (value === '') return nothing;
    return options.includes(value) ? found(value) : faulty('no-option');
  },
  write: (value) => ({ '': value }),
  told: (value, { option }) => [option(value)],
  columns: (value) => ({ '': value }),
  columnNames: single,
});
