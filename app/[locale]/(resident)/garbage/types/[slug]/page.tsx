import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { TextNotice } from '#components/catalogue/text-notice';
import { ItemList } from '#components/garbage/item-list';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { Swatch } from '#components/ui/swatch';
import { showDistrict } from '#lib/catalogue/operations/districts';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { garbageOffice } from '#lib/garbage/model';
import { listTypes, nextDays, showType } from '#lib/garbage/operations/collection';
import { listItems } from '#lib/garbage/operations/sorting';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { districtOfRequest, voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const type = await showType(slug, locale);
  return type ? pageMetadata({ locale, path: `/garbage/types/${slug}`, title: type.text.title, description: type.text.summary }) : {};
}

/** A garbage type: how to put it out, when it is taken, and what belongs to it. */
export default async function GarbageTypePage({ params }: Props) {
  const [voice, t, chosen, { slug }] = await Promise.all([voiceOfRequest(), getTranslations('garbage'), districtOfRequest(), params]);
  const locale = localeOf(voice);
  const type = await showType(slug, voice);
  if (!type) notFound();
  const now = systemClock();
  const [district, items, types, office] = await Promise.all([
    showDistrict(chosen, voice),
    listItems(voice, slug),
    listTypes(voice),
    officeInCharge(garbageOffice, voice, now),
  ]);
  const { text, facts, languages } = type;
  const next = district && nextDays(district, [type], now).get(slug);
  return (
    <Page locale={locale} path={`/garbage/types/${slug}`} office={office} checkedOn={type.checkedOn}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1 className="flex items-center gap-3" lang={bcp47(languages['title'] ?? locale)}>
        <Swatch colour={facts.colour} />
        <span>{text.title}</span>
      </h1>
      <TextNotice told={type} locale={locale} />
      <p className="mt-2" lang={bcp47(languages['summary'] ?? locale)}>
        {text.summary}
      </p>
      {next && district && (
        <p className="card mt-4 font-bold">
          {district.text.title} — {t('next', { day: readableNearDay(next, locale) })}
        </p>
      )}
      {facts.taken !== 'calendar' && <p className="card mt-4 font-bold">{t(`taken.${facts.taken}`)}</p>}
      <Section id="how" title={t('how')}>
        <div lang={bcp47(languages['how'] ?? locale)}>
          <Prose text={text.how} />
        </div>
        {facts.service && (
          <p className="mt-3">
            <a className="button button-outline" href={`/${locale}/services/${facts.service}`}>
              {t('service')}
            </a>
          </p>
        )}
      </Section>
      <Section id="items" title={t('itemsOf', { count: items.length })}>
        <ItemList items={items} types={types} of={slug} locale={locale} />
      </Section>
    </Page>
  );
}
