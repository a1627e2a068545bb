import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { LeaveQuestion } from '#components/answers/leave-question';
import { EmergencyView } from '#components/answers/talk/emergency-view';
import { ItemList } from '#components/garbage/item-list';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { recognisedIn } from '#lib/answers/operations/replying';
import { type Found, searchCatalogue } from '#lib/catalogue/operations/searching';
import { longestQuery } from '#lib/catalogue/query';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { systemClock } from '#lib/clock';
import { listTypes } from '#lib/garbage/operations/collection';
import { itemsNamedBy } from '#lib/garbage/operations/sorting';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { voiceOfRequest } from '#lib/web/request';

/** What was found and why; or, honestly, that nothing was, whom to ask, and a way to leave the question. */
export async function SearchResults({ locale, query, cut }: { locale: Locale; query: string; cut: boolean }) {
  const voice = await voiceOfRequest();
  const [t, answers, garbage, danger, { found }, items, types] = await Promise.all([
    getTranslations('catalogue.search'),
    getTranslations('answers'),
    getTranslations('garbage'),
    recognisedIn(query),
    searchCatalogue(query, voice, systemClock()),
    itemsNamedBy(query, voice),
    listTypes(voice),
  ]);
  return (
    <>
      {danger?.kind === 'emergency' && (
        <div className="reply mt-4">
          <EmergencyView of={danger.of} numbers={danger.numbers} voice={voice} />
        </div>
      )}
      {cut && <p className="mt-3">{t('tooLong', { limit: longestQuery })}</p>}
      <p className="mt-4 mb-3 font-bold" role="status">
        {found.length + items.length > 0 ? t('count', { count: found.length + items.length }) : t('none', { query })}
      </p>
      {items.length > 0 && (
        <Section id="garbage" title={garbage('itemsTitle')}>
          <ItemList items={items} types={types} locale={locale} />
        </Section>
      )}
      {found.length > 0 && (
        <LinkList
          rows={found.map((one) => ({
            href: whereIs(one, locale),
            title: one.title,
            lang: bcp47(one.language),
            note: <Why found={one} locale={locale} />,
          }))}
        />
      )}
      {found.length + items.length === 0 && <p>{t('noneHelp')}</p>}
      <p className="mt-6">
        <a className="button button-outline" href={`/${locale}/ask?q=${encodeURIComponent(query)}`}>
          {answers('list.ask')}
        </a>
      </p>
      <Section id="leave" title={answers('leave.title')}>
        <LeaveQuestion locale={locale} question={query} />
      </Section>
    </>
  );
}

function whereIs({ kind, slug }: Found, locale: Locale): string {
  return kind === 'term' ? `/${locale}/glossary#${slug}` : `/${locale}${addressOf(kind, slug)}`;
}

function Why({ found, locale }: { found: Found; locale: Locale }) {
  const t = useTranslations('catalogue.search');
  return (
    <>
      {found.note && (
        <span className="block" lang={bcp47(found.noteLanguage ?? locale)}>
          {found.note}
        </span>
      )}
      <span className="mt-1 inline-block rounded border border-hairline px-2 text-[0.875rem]">
        {t(`kinds.${found.kind}`)}
        {found.why.text !== found.title && ` · ${t(`why.${found.why.by}`, { text: found.why.text })}`}
      </span>
    </>
  );
}
