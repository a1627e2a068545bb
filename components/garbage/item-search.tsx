import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
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
        <div className="flex gap-2">
          <input
            id="item"
            className="field grow"
            name="q"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={longestQuery}
            defaultValue={query}
            aria-describedby="item-hint"
          />
          <button className="button button-solid shrink-0" type="submit">
            <Icon name="search" className="size-5" />
            {t('search')}
          </button>
        </div>
      </form>
    </search>
  );
}
