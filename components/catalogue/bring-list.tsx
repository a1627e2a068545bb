import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Bring } from '#lib/catalogue/kinds/service';
import type { ToldService } from '#lib/catalogue/operations/services';
import type { Named } from '#lib/catalogue/rules/naming';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = { service: ToldService; items: ReadonlyMap<string, Named>; locale: Locale; explain: (text: string) => ReactNode };

/** What to bring: what everybody needs first, then what is needed only in a named case. */
export function BringList({ service, items, locale, explain }: Props) {
  const t = useTranslations('catalogue.service');
  const always = service.facts.bring.filter(({ conditional }) => !conditional);
  const sometimes = service.facts.bring.filter(({ conditional }) => conditional);
  if (service.facts.bring.length === 0) return <p>{t('bringNothing')}</p>;
  const row = (bring: Bring) => (
    <li key={bring.id} className="border-b border-hairline py-2">
      {bring.conditional && (
        <p className="text-[0.9375rem] text-ink-soft" lang={bcp47(service.languages['bringWhen'] ?? locale)}>
          {service.text.bringWhen[bring.id]}
        </p>
      )}
      <ItemNames slugs={bring.items} items={items} explain={explain} or={t('bringOr')} />
    </li>
  );
  return (
    <>
      {always.length > 0 && <ul>{always.map(row)}</ul>}
      {sometimes.length > 0 && (
        <>
          <h3 className="mt-4">{t('bringWhen')}</h3>
          <ul>{sometimes.map(row)}</ul>
        </>
      )}
    </>
  );
}

/** Things of which any one will do, each with its note. */
export function ItemNames({
  slugs,
  items,
  explain,
  or,
}: {
  slugs: readonly string[];
  items: ReadonlyMap<string, Named>;
  explain: (text: string) => ReactNode;
  or: string;
}) {
  return slugs.map((slug, place) => {
    const item = items.get(slug);
    return (
      <div key={slug}>
        {place > 0 && <span className="text-[0.9375rem] text-ink-soft">{or} </span>}
        <strong lang={item && bcp47(item.language)}>{explain(item?.title ?? slug)}</strong>
        {item?.note && (
          <span className="block text-[0.9375rem]" lang={item.noteLanguage && bcp47(item.noteLanguage)}>
            {explain(item.note)}
          </span>
        )}
      </div>
    );
  });
}
