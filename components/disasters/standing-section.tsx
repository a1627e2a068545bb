import { useTranslations } from 'next-intl';
import { NoticeList, NoticeSection } from '#components/disasters/notice-list';
import { OrderList } from '#components/disasters/order-list';
import { ShelterList } from '#components/disasters/shelter-list';
import { Section } from '#components/ui/section';
import type { ToldStanding } from '#lib/disasters/orders/operations/telling';
import type { Locale } from '#lib/i18n/locales';

type Props = { locale: Locale; real: ToldStanding; drill: ToldStanding };

/** What the city itself says: orders, then open shelters, then notices; what is said in a drill stands apart and says so. */
export function StandingSection({ locale, real, drill }: Props) {
  const t = useTranslations('orders');
  const drills = useTranslations('warnings.drill');
  const isDrilling = drill.orders.length + drill.shelters.length + drill.notices.length > 0;
  return (
    <>
      {real.orders.length > 0 && (
        <Section id="orders" title={t('title')}>
          <OrderList locale={locale} orders={real.orders} />
        </Section>
      )}
      {real.shelters.length > 0 && (
        <Section id="shelters" title={t('shelters.title')}>
          <ShelterList locale={locale} shelters={real.shelters} />
        </Section>
      )}
      <NoticeSection locale={locale} {...real} />
      {isDrilling && (
        <section aria-label={drills('title')} className="mt-4 space-y-3 rounded-lg border-2 border-dashed border-warn-line p-4">
          <h2>{drills('banner')}</h2>
          <p>{drills('lead')}</p>
          <OrderList locale={locale} orders={drill.orders} />
          <ShelterList locale={locale} shelters={drill.shelters} />
          <NoticeList locale={locale} notices={drill.notices} />
        </section>
      )}
    </>
  );
}
