import { z } from 'zod';
import { answerType, faulty, found, nothing, single } from '#lib/procedures/answer-types/answer-type';

/** Any number of several options, each a box to tick; the first one carries what is wrong. */
export const choices = answerType('choices', {
  value: z.array(z.string()),
  parts: (_, options) => options,
  read(typed, { least, most }, { options }) {
    const chosen = options.filter((option) => (typed[option] ?? '') !== '');
    if (chosen.length === 0) return nothing;
    if (chosen.length < least) return faulty('too-few', options[0]);
    return most !== undefined && chosen.length > most ? faulty('too-many', options[0]) : found(chosen);
  },
  write: (value) => Object.fromEntries(value.map((option) => [option, 'on'])),
  told: (value, { option }) => value.map(option),
  columns: (value) => ({ '': value.join(';') }),
  columnNames: single,
});
