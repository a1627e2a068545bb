import { z } from 'zod';
import { answerType, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';
import { ResidentEmail } from '#lib/residents/model';

/** An e-mail address, read as that of an account is. */
export const email = answerType('email', {
  value: z.string(),
  parts: single,
  read(typed) {
    if (typedIn(typed).trim() === '') return nothing;
    const read = ResidentEmail.safeParse(typedIn(typed));
    return read.success ? found(read.data) : faulty('email-wrong');
  },
  write: (value) => ({ '': value }),
  told: (value) => [value],
  columns: (value) => ({ '': value }),
  columnNames: single,
});
