import { z } from 'zod';
import { answerType, nothing } from '#lib/procedures/answer-types/answer-type';

/** Something to read; nobody answers it. */
export const notice = answerType('notice', {
  value: z.never(),
  parts: () => [],
  read: () => nothing,
  write: () => ({}),
  told: () => [],
  columns: () => ({}),
  columnNames: () => [],
});
