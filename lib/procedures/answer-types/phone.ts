import { z } from 'zod';
import { answerType, digitsOf, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** A Japanese telephone number of ten or eleven digits. */
export const phone = answerType('phone', {
  value: z.string(),
  parts: single,
  read(typed) {
    const digits = digitsOf(typedIn(typed)).replace(/^\+81/, '0');
    if (digits === '') return nothing;
    return /^0\d{9,10}$/.test(digits) ? found(digits) : faulty('phone-wrong');
  },
  write: (value) => ({ '': value }),
  told: (value) => [value],
  columns: (value) => ({ '': value }),
  columnNames: single,
});
