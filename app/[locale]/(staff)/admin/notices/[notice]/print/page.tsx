import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { QrCode } from '#components/ui/qr-code';
import { dayOf } from '#lib/calendar/day';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { cityName } from '#lib/city/settings/rules';
import { systemClock } from '#lib/clock';
import { readableDay } from '#lib/i18n/dates';
import { bcp47, isLocale, originalLocale } from '#lib/i18n/locales';
import { noticeWords } from '#lib/i18n/notice-words';
import { openNotice } from '#lib/notices/operations/opening';
import { tell } from '#lib/notices/operations/showing';
import { printSize } from '#lib/notices/rules';
import { cityOfRequest } from '#lib/web/city';
import { firstOf, type SearchParams } from '#lib/web/query';
import { siteOrigin } from '#lib/web/site';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ notice: string }>; searchParams: SearchParams };

/** A notice on one sheet of A4, for notice boards and 回覧板: what the phones say, whom to ask, and the way to its page. */
export default async function PrintNoticePage({ params, searchParams }: Props) {
  await staffWith('notices.read');
  const [{ notice: slug }, query, t, desk, { settings }] = await Promise.all([
    params,
    searchParams,
    getTranslations('notices'),
    getLocale(),
    cityOfRequest(),
  ]);
  const notice = await openNotice(slug);
  if (!notice) notFound();
  const asked = firstOf(query['in']);
  const locale = isLocale(asked) ? asked : originalLocale;
  const now = systemClock();
  const told = tell(notice, locale, dayOf(now));
  const office = await officeInCharge(notice.office || generalOffice, told.language, now);
  const address = `${siteOrigin()}/${told.language}/notices/${slug}`;
  return (
    <>
      <title>{t('printTitle', { title: told.title })}</title>
      <header className="screen-only mx-auto max-w-3xl px-4 pt-4">
        <p>{t('printHint')}</p>
        {!notice.firstToldAt && <p className="font-bold">{t('printNotYet')}</p>}
        <a className="tap" href={`/${desk}/admin/notices/${slug}`}>
          {t('printBack')}
        </a>
      </header>
      <main className="sheet" data-size={printSize(told)} lang={bcp47(told.language)}>
        <p className="border-b-2 text-[16pt] font-bold">{cityName(settings, told.language)}</p>
        <h1>{told.title}</h1>
        <p className="sheet-body">{told.body}</p>
        <div className="mt-[8mm] flex items-end justify-between gap-4 border-t-2 pt-[4mm] text-[13pt]">
          <div>
            <p>{noticeWords(told.language)('noticeUntil', { day: readableDay(told.visibleUntil, told.language) })}</p>
            {office && (
              <p className="font-bold" lang={bcp47(office.language)}>
                {office.title}
                <span className="block whitespace-nowrap">☎ {office.phone}</span>
              </p>
            )}
            <p className="text-[10pt]">{address}</p>
          </div>
          <QrCode value={address} />
        </div>
      </main>
    </>
  );
}
