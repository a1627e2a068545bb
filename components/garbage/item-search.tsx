import { useTranslations } from 'next-intl';
import { SearchField } from '#components/ui/search-field';
import { longestQuery } from '#lib/catalogue/query';
import type { Locale } from '#lib/i18n/locales';

/** 「何を捨てますか」: the box of the sorting dictionary, a plain form. */
export function ItemSearch({ locale, query = '' }: { locale: Locale; query?: string }) {
  const t = useTranslations('garbage');
  return (
    <search>
      <form action={`/${locale}/garbage/items`} method="get">
        <label className="block font-bold" htmlFor="item">
          {t('itemLabel')}
        </label>
        <p id="item-hint" className="mb-2 text-[0.9375rem] text-ink-soft">
          {t('itemHint')}
        </p>
        <SearchField id="item" query={query} maxLength={longestQuery} describedBy="item-hint" button={t('search')} />
      </form>
    </search>
  );
}
