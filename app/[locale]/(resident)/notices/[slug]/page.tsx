import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PrintFoot } from '#components/catalogue/print-foot';
import { TextNotice } from '#components/catalogue/text-notice';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Notice } from '#components/ui/notice';
import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { readableDay } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { showNotice } from '#lib/notices/operations/showing';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const told = await showNotice(slug, locale, dayOf(systemClock()));
  if (!told) return {};
  const { title, body, isOver } = told;
  return pageMetadata({ locale, path: `/notices/${slug}`, title, description: body.slice(0, 160), indexed: !isOver });
}

/** A notice in full, from when it was told first; when it holds no more, it says so before all else. */
export default async function NoticePage({ params }: Props) {
  const [voice, t, { slug }] = await Promise.all([voiceOfRequest(), getTranslations('notifications'), params]);
  const locale = localeOf(voice);
  const now = systemClock();
  const told = await showNotice(slug, voice, dayOf(now));
  if (!told) notFound();
  const office = await officeInCharge(told.office || generalOffice, voice, now);
  const lang = bcp47(told.language);
  return (
    <Page locale={locale} path={`/notices/${slug}`} office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <article className="max-w-3xl">
        {told.isOver && <Notice>{t('noticeOver')}</Notice>}
        <h1 lang={lang}>{told.title}</h1>
        <TextNotice told={{ languages: { title: told.language }, state: told.state }} locale={locale} />
        <p className="mt-4 whitespace-pre-line" lang={lang}>
          {told.body}
        </p>
        <p className="mt-4 text-[0.9375rem] text-ink-soft">
          {t('noticeSent', { day: readableDay(told.toldOn, locale) })}
          {!told.isOver && <span className="block">{t('noticeUntil', { day: readableDay(told.visibleUntil, locale) })}</span>}
        </p>
      </article>
      <p className="screen-only mt-6 flex flex-wrap gap-x-6">
        <a className="tap" href={`/${locale}/me/notifications`}>
          {t('noticeSubscribe')}
        </a>
        <a className="tap" href={`/${locale}/notices`}>
          {t('noticesTitle')}
        </a>
      </p>
      <PrintFoot path={`/${locale}/notices/${slug}`} />
    </Page>
  );
}
