import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The national holidays of 2026 and 2027 as the sample city keeps them. */
export const nationalHolidays: ReadonlySet<string> = new Set(
  z
    .array(z.object({ day: z.string() }))
    .parse(JSON.parse(readFileSync('db/seed/holidays.json', 'utf8')))
    .map(({ day }) => day),
);
