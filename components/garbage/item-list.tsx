import { TypeMark } from '#components/garbage/type-mark';
import type { ToldType } from '#lib/garbage/operations/collection';
import type { ToldItem } from '#lib/garbage/operations/sorting';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = {
  items: readonly ToldItem[];
  types: readonly ToldType[];
  /** The type whose page this is: it need not be said at each line. */
  of?: string;
  locale: Locale;
};

/** Lines of the sorting dictionary: what it is, where it goes, and what to mind. */
export function ItemList({ items, types, of, locale }: Props) {
  if (items.length === 0) return null;
  return (
    <ul className="divide-y divide-hairline">
      {items.map(({ slug, text, facts, languages }) => (
        <li key={slug} className="py-2 sm:grid sm:grid-cols-2 sm:gap-x-4">
          <span className="font-bold" lang={bcp47(languages['title'] ?? locale)}>
            {text.title}
          </span>
          <span>
            {facts.types.map((name) => {
              const type = types.find((one) => one.slug === name && name !== of);
              return type && <TypeLink key={name} type={type} locale={locale} />;
            })}
            {text.note && (
              <span className="block text-[0.9375rem] text-ink-soft" lang={bcp47(languages['note'] ?? locale)}>
                {text.note}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function TypeLink({ type, locale }: { type: ToldType; locale: Locale }) {
  return (
    <a className="block" href={`/${locale}/garbage/types/${type.slug}`}>
      <TypeMark type={type} locale={locale} />
    </a>
  );
}
