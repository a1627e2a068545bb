import type { z } from 'zod';
import type { Finding, Place } from '#lib/catalogue/checks/model';
import { type EntryFile, textSchema } from '#lib/catalogue/entry-file';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { originalLocale } from '#lib/i18n/locales';

/** Facts and texts that are not as their kind wants them; `issue` is zod's code. */
export function schemaFindings({ kind, facts, texts }: EntryFile): Finding[] {
  const asFacts = faults(kindSchemas[kind].facts.safeParse(facts), { locale: originalLocale, path: ['facts'] });
  return [...asFacts, ...texts.flatMap(({ locale, text }) => faults(textSchema(kind, locale).safeParse(text), { locale, path: [] }))];
}

function faults(outcome: z.ZodSafeParseResult<unknown>, { locale, path }: Place): Finding[] {
  return (outcome.error?.issues ?? []).map((issue) => {
    const whole = [...path, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    const named = issue.code === 'unrecognized_keys' ? [...whole, ...issue.keys] : whole;
    return { code: 'invalid', severity: 'block', place: { locale, path: whole }, excerpt: named.join('.'), params: { issue: issue.code } };
  });
}
