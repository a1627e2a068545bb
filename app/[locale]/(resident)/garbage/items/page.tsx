import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemList } from '#components/garbage/item-list';
import { ItemSearch } from '#components/garbage/item-search';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { cleanQuery } from '#lib/catalogue/query';
import { systemClock } from '#lib/clock';
import { garbageOffice } from '#lib/garbage/model';
import { listTypes } from '#lib/garbage/operations/collection';
import { listItems, searchItems } from '#lib/garbage/operations/sorting';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { q }] = await Promise.all([getTranslations('garbage'), searchParams]);
  return pageMetadata({
    locale: await getLocale(),
    path: '/garbage/items',
    title: t('itemsTitle'),
    description: t('itemsDescription'),
    indexed: firstOf(q) === '',
  });
}

/** 分別辞典: what somebody looked for, or the whole list. */
export default async function GarbageItemsPage({ searchParams }: Props) {
  const [voice, t, { q }] = await Promise.all([voiceOfRequest(), getTranslations('garbage'), searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const { query } = cleanQuery(firstOf(q));
  const [items, types, office] = await Promise.all([
    query ? searchItems(query, voice) : listItems(voice),
    listTypes(voice),
    officeInCharge(garbageOffice, voice, now),
  ]);
  const title = query ? t('found', { query, count: items.length }) : t('allItems');
  return (
    <Page locale={locale} path={query ? `/garbage/items?q=${encodeURIComponent(query)}` : '/garbage/items'} office={office}>
      {query === '' && <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />}
      <h1>{t('itemsTitle')}</h1>
      <div className="mt-3">
        <ItemSearch locale={locale} query={query} />
      </div>
      <Section id="found" title={title}>
        {items.length === 0 && <p>{t('notFound')}</p>}
        <ItemList items={items} types={types} locale={locale} />
      </Section>
      <p className="mt-4">
        <a className="tap" href={query ? `/${locale}/garbage/items` : `/${locale}/garbage`}>
          {query ? t('allItems') : t('title')}
        </a>
      </p>
    </Page>
  );
}
