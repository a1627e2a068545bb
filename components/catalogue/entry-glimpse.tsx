import { Prose } from '#components/ui/prose';
import { type Told, textsOf } from '#lib/catalogue/rules/telling';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** What an entry without a page of its own says: its name, and its texts one below the other. */
export function EntryGlimpse({ told, locale }: { told: Told<unknown, Record<string, unknown>>; locale: Locale }) {
  const { title, reading: _, words: __, ...rest } = told.text;
  return (
    <article lang={bcp47(told.languages['title'] ?? locale)}>
      <h1>{typeof title === 'string' ? title : told.slug}</h1>
      {textsOf(rest).map((text) => (
        <div key={text} className="mt-3">
          <Prose text={text} />
        </div>
      ))}
    </article>
  );
}
