import { z } from 'zod';
import { type AuditSearch, acts } from '#lib/audit/model';
import { isDay, momentOf } from '#lib/calendar/day';

/** In a form '' is everybody; this is whoever was not signed in. */
export const notSignedIn = 'nobody';

const Day = z.string().refine(isDay).catch('');

/** What the search form of the records says, as its fields show it again; what cannot be looked for is left out. */
const AuditForm = z.object({
  actor: z.string().max(80).catch(''),
  act: z.enum(acts).or(z.literal('')).catch(''),
  subject: z.string().trim().max(200).catch(''),
  from: Day,
  until: Day,
});
export type AuditForm = z.infer<typeof AuditForm>;

/** What is looked for, as an address says it: the form, and what it means. Both days are whole and belong to it (Japan's clock). */
export function readAuditSearch(query: Readonly<Record<string, unknown>>): { form: AuditForm; search: AuditSearch } {
  const form = AuditForm.parse(query);
  const { actor, act, subject, from, until } = form;
  const search = {
    actor: actor === notSignedIn ? '' : actor || undefined,
    act: act || undefined,
    subject: subject || undefined,
    from: from ? momentOf(from) : undefined,
    until: until ? momentOf(until, '24:00') : undefined,
  };
  return { form, search };
}

/** The record below which a page begins; undefined for the newest. */
export function readBelow(query: Readonly<Record<string, unknown>>): number | undefined {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined)
    .parse(query['below']);
}
