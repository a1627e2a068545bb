import { z } from 'zod';

/** A letter to one person. `id` names it for good: sent again after a crash, it is the same letter (RFC 5322, Message-ID). */
export const Letter = z.object({
  id: z.string().regex(/^[\w.-]{1,100}$/),
  to: z.email(),
  subject: z.string().min(1).max(200),
  text: z.string().min(1),
  /** Where such letters are changed or stopped, for those that can be: mail programs offer it (RFC 2369). */
  stop: z.url().optional(),
});
export type Letter = z.infer<typeof Letter>;

const minute = 60_000;

/** Milliseconds after which a letter that was not taken is tried again, once after each; then it is given up. */
export const pausesBetweenTries: readonly number[] = [minute, 10 * minute, 60 * minute, 360 * minute];

/** Days for which a letter stays where there is no mail server. */
export const lettersKeptDays = 7;

/** A letter as the sample city keeps it instead of sending it. */
export const KeptLetter = Letter.extend({ from: z.string(), at: z.iso.datetime() });
export type KeptLetter = z.infer<typeof KeptLetter>;
