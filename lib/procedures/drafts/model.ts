import { z } from 'zod';

/**
 * Whose a draft is: somebody's with an account, or that of a browser with a key (the seal of it). What is keyed in at the desk is
 * nobody's: it has the one-time key of its form.
 */
export type Owner = { residentId: string } | { guest: string } | { desk: string };

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
export function ownerKey(owner: Owner): string {
  if ('residentId' in owner) return `resident/${owner.residentId}`;
  return 'desk' in owner ? `desk/${owner.desk}` : `guest/${owner.guest}`;
}

/** An owner as he was written in a row. */
export function ownerOf(key: string): Owner {
  const [, kind, name = ''] = /^(resident|desk|guest)\/(.*)$/s.exec(key) ?? [];
  return kind === 'resident' ? { residentId: name } : kind === 'desk' ? { desk: name } : { guest: name };
}

/** The account behind an owner in a row; undefined where there is none. */
export const residentOf = (owner: string): string | undefined => /^resident\/(.+)$/.exec(owner)?.[1];
