import { useLocale, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import type { DeskReservation } from '#lib/facilities/desk/operations/seeing';
import { Quotation } from '#lib/facilities/fees/model';

/** What a reservation costs, as it was quoted. */
export function ReservationFee({ reservation }: { reservation: DeskReservation }) {
  const t = useTranslations('facility-desk.reservation');
  const locale = useLocale();
  const dues = useTranslations('desk.nav');
  const quotation = Quotation.safeParse(reservation.quotation);
  return (
    <Section id="fee" title={t('fee')}>
      {quotation.success ? (
        <p>
          {t('total')} <b>{t('yen', { yen: quotation.data.total })}</b>　{t('tax', { percent: quotation.data.taxPercent })}{' '}
          {t('yen', { yen: quotation.data.tax })}
        </p>
      ) : (
        <p>{t('noFee')}</p>
      )}
      <p>
        <a className="tap" href={`/${locale}/admin/facilities/dues/${reservation.reference}`}>
          {dues('dues')}
        </a>
      </p>
    </Section>
  );
}
