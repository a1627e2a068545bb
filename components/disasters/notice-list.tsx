import { useTranslations } from 'next-intl';
import { Told } from '#components/disasters/order-list';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import type { ToldNotice, ToldStanding } from '#lib/disasters/orders/operations/telling';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

/** 地域の安全: bears, closed roads and the like while they last; nothing where there is none. */
export function NoticeSection({ locale, notices, changesAt }: { locale: Locale } & Pick<ToldStanding, 'notices' | 'changesAt'>) {
  const t = useTranslations('orders.notices');
  if (notices.length === 0) return null;
  return (
    <Section id="safety" title={t('title')}>
      {changesAt && <FreshUntil at={changesAt} />}
      <NoticeList locale={locale} notices={notices} />
    </Section>
  );
}

export function NoticeList({ locale, notices }: { locale: Locale; notices: readonly ToldNotice[] }) {
  const t = useTranslations('orders.notices');
  const map = useTranslations('disasters')('map');
  return (
    <ul className="space-y-3">
      {notices.map(({ notice: { id, content, expiresAt }, said }) => (
        <li key={id} className="card">
          <Told said={said} language={content.remark?.locale} />
          <p className="text-[0.9375rem] text-ink-soft">{t('until', { when: readableMoment(expiresAt, locale) })}</p>
          {content.point && (
            <a className="tap" href={`https://maps.gsi.go.jp/#16/${content.point.latitude}/${content.point.longitude}/`} rel="external">
              {map}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
