import { z } from 'zod';

/** A number by which a counter finds a draft; the draft knows whose it is, and may come into an account meanwhile. */
export const CounterNumber = z.object({ number: z.string(), draftId: z.string(), expiresAt: z.date() });
export type CounterNumber = z.infer<typeof CounterNumber>;

/** Days for which a number leads to its draft: as long as a browser without an account has one. */
export const counterNumberDays = 7;
