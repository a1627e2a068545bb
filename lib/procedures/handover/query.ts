import { z } from 'zod';
import { Slug } from '#lib/catalogue/model';
import { readCursor } from '#lib/procedures/handover/rules';

const Cursor = z
  .string()
  .regex(/^\d{1,15}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  .transform(readCursor)
  .optional()
  .meta({ description: '`next` of the part before; without it from the beginning' });

/** What can be asked for the list of what waits. */
export const WaitingQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(100).meta({ description: 'Applications per answer' }),
  cursor: Cursor,
});

/** What can be asked for the table. */
export const TableQuery = z.strictObject({
  procedure: Slug.meta({ description: 'Applications of this procedure; each has its own columns' }),
  encoding: z.enum(['utf-8', 'cp932']).default('utf-8').meta({ description: 'utf-8 has a byte order mark' }),
  limit: z.coerce.number().int().min(1).max(500).default(500).meta({ description: 'Rows per answer' }),
  cursor: Cursor,
});
