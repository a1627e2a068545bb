import { useTranslations } from 'next-intl';
import type { ToldTerm } from '#lib/catalogue/operations/glossary';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** What the tapped terms mean: popovers that need no script; where a browser knows none, a list at the end of the page. */
export function TermExplanations({ terms, locale }: { terms: readonly ToldTerm[]; locale: Locale }) {
  const t = useTranslations('shell');
  return terms.map(({ slug, text, languages }) => (
    <div key={slug} id={`term-${slug}`} popover="auto" className="explanation" role="note">
      <p className="font-bold" lang={bcp47(languages['title'] ?? locale)}>
        {text.title}
      </p>
      <p lang={bcp47(languages['meaning'] ?? locale)}>{text.meaning}</p>
      <button type="button" className="button button-outline screen-only mt-3" popoverTarget={`term-${slug}`} popoverTargetAction="hide">
        {t('close')}
      </button>
    </div>
  ));
}
