import { z } from 'zod';
import { answerType, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** はい or いいえ. */
export const yesNo = answerType('yes-no', {
  value: z.boolean(),
  parts: single,
  read(typed) {
    const value = typedIn(typed);
    if (value === '') return nothing;
    return value === 'yes' || value === 'no' ? found(value === 'yes') : faulty('no-option');
  },
  write: (value) => ({ '': value ? 'yes' : 'no' }),
  told: (value, { say }) => [say(value ? 'yes' : 'no')],
  columns: (value) => ({ '': value ? 'yes' : 'no' }),
  columnNames: single,
});
