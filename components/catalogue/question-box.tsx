import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
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
        <div className="flex gap-2">
          <input
            id="question"
            className="field grow"
            name="q"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={longestQuery}
            defaultValue={query}
            aria-describedby="question-hint"
          />
          <button className="button button-solid shrink-0" type="submit">
            <Icon name="search" className="size-5" />
            {t('ask')}
          </button>
        </div>
      </form>
    </search>
  );
}
