import { z } from 'zod';
import { answerType, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** 同意: read and ticked; one that is not needed may stay unticked. */
export const consent = answerType('consent', {
  value: z.literal(true),
  parts: single,
  read(typed, { optional }) {
    if (typedIn(typed) !== '') return found(true);
    return optional ? nothing : faulty('consent-missing');
  },
  write: () => ({ '': 'on' }),
  told: (_, { say }) => [say('agreed')],
  columns: () => ({ '': 'yes' }),
  columnNames: single,
});
