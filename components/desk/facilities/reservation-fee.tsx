import { useTranslations } from 'next-intl';
import { QuotationTable } from '#components/facilities/quotation';
import { Section } from '#components/ui/section';
import type { DeskReservation } from '#lib/facilities/desk/operations/seeing';
import type { RoomText } from '#lib/facilities/model';
import { quotedIn } from '#lib/facilities/payments/rules';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { reservation: DeskReservation; names: RoomText | undefined; words: FacilityWords };

/** What a reservation costs, as it was quoted. */
export function ReservationFee({ reservation, names, words }: Props) {
  const t = useTranslations('facility-desk.reservation');
  const dues = useTranslations('desk.nav');
  const quotation = quotedIn(reservation.quotation);
  return (
    <Section id="fee" title={t('fee')}>
      {quotation ? <QuotationTable quotation={quotation} names={names} words={words} /> : <p>{t('noFee')}</p>}
      <p>
        <a className="tap" href={`/${words.locale}/admin/facilities/dues/${reservation.reference}`}>
          {dues('dues')}
        </a>
      </p>
    </Section>
  );
}
