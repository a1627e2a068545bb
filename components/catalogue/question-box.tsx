import { useTranslations } from 'next-intl';
import { SearchField } from '#components/ui/search-field';
import { longestQuery } from '#lib/catalogue/query';
import type { Locale } from '#lib/i18n/locales';

/** The one box that searches everything: a plain form, answered by the server. Its label stands outside. */
export function QuestionBox({ locale, hint, query = '' }: { locale: Locale; hint: string; query?: string }) {
  const t = useTranslations('home');
  return (
    <search>
      <form action={`/${locale}/services`} method="get">
        <p id="question-hint" className="mb-2 text-[0.9375rem] text-ink-soft">
          {hint}
        </p>
        <SearchField id="question" query={query} maxLength={longestQuery} describedBy="question-hint" button={t('ask')} />
      </form>
    </search>
  );
}
