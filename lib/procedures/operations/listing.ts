import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import type { Voice } from '#lib/i18n/voice';
import type { ProcedureFacts, ProcedureText } from '#lib/procedures/model';

type Listed = Told<ProcedureFacts, ProcedureText>;

/** An office with the procedures that it decides. */
export type OfficeWithProcedures = { slug: string; title: string; language: Locale; procedures: Listed[] };

/** All procedures in force, by the offices that decide them in the city's own order. */
export async function listProcedures(voice: Voice): Promise<OfficeWithProcedures[]> {
  const { procedures, offices } = await published();
  const sorted = [...offices].sort((a, b) => a.facts.rank - b.facts.rank);
  return sorted.flatMap((office) => {
    const own = procedures.filter(({ facts }) => facts.office === office.slug).map((one) => tell(one, voice));
    if (own.length === 0) return [];
    const { text, languages } = tell(office, voice);
    return [{ slug: office.slug, title: text.title, language: languages['title'] ?? originalLocale, procedures: own }];
  });
}
