import { createTranslator } from 'next-intl';
import type { Finding } from '#lib/catalogue/checks/model';
import type { SaidFinding } from '#lib/catalogue/drafts/model';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import type { Locale } from '#lib/i18n/locales';

/** Findings in the words of whoever must mend them. */
export function sayFindings(findings: readonly Finding[], locale: Locale): SaidFinding[] {
  const t = createTranslator({ locale, messages: { checks: deskMessagesIn(locale).checks } });
  return findings.map(({ code, severity, place, excerpt, params }) => {
    const values = { excerpt, ...params };
    return {
      severity,
      locale: place.locale,
      path: place.path,
      what: t(`checks.${code}.what`, values),
      mend: t(`checks.${code}.mend`, values),
    };
  });
}
