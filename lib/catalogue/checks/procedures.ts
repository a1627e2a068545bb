import type { Finding } from '#lib/catalogue/checks/model';
import { recordOf, textOf } from '#lib/catalogue/drafts/values';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { isComplete, originalLocale } from '#lib/i18n/locales';
import { ProcedureFacts } from '#lib/procedures/model';
import { definitionFaults } from '#lib/procedures/rules';

/** What would keep a resident from walking through a procedure, and what he should read and is not written. */
export function procedureFindings({ kind, facts, texts }: EntryFile): Finding[] {
  const parsed = kind === 'procedure' ? ProcedureFacts.safeParse(facts) : undefined;
  if (!parsed?.success) return [];
  const faults = definitionFaults(parsed.data).map(
    ({ code, path, excerpt }): Finding => ({
      ...{ code, severity: 'block', excerpt },
      place: { locale: originalLocale, path: ['facts', ...path] },
    }),
  );
  const read = parsed.data.fields.filter(({ type }) => type === 'consent' || type === 'notice');
  const unsaid = texts
    .filter(({ locale }) => isComplete(locale))
    .flatMap(({ locale, text }) =>
      read
        .filter(({ id }) => textOf(recordOf(text['bodies'])[id]) === '')
        .map(({ id }): Finding => ({ code: 'body-missing', severity: 'block', excerpt: id, place: { locale, path: ['bodies', id] } })),
    );
  return [...faults, ...unsaid];
}
