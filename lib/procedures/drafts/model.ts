import { z } from 'zod';

/** Whose a draft is: somebody's with an account, or that of a browser with a key (the seal of it). */
export type Owner = { residentId: string } | { guest: string };

/** What was typed into the controls of a procedure, by their names; also what is too long for its answer is kept, to be shortened (no form brings more). */
export const TypedAnswers = z.record(z.string().max(200), z.string().max(66_000));

export const ProcedureDraft = z.object({
  id: z.string(),
  owner: z.string(),
  procedure: z.string(),
  version: z.int(),
  typed: TypedAnswers,
  edition: z.int(),
  createdAt: z.date(),
  updatedAt: z.date(),
  expiresAt: z.date(),
});
export type ProcedureDraft = z.infer<typeof ProcedureDraft>;

/** Days for which a draft is kept after it was last changed: in an account, and for a browser alone. */
export const draftKeptDays = { resident: 90, guest: 7 } as const;

/** Controls that one draft may hold; more is no form. */
export const mostControls = 1000;

/** How an owner is written in a row. */
export const ownerKey = (owner: Owner) => ('residentId' in owner ? `resident/${owner.residentId}` : `guest/${owner.guest}`);

/** The account behind an owner in a row; undefined where there is none. */
export const residentOf = (owner: string): string | undefined => /^resident\/(.+)$/.exec(owner)?.[1];
