import { Invoice } from '#components/facilities/payments/invoice';
import { OwnPaper } from '#components/facilities/payments/own-paper';
import { addresseeOf, paperOf } from '#lib/facilities/payments/operations/papers';
import { facilityWords } from '#lib/i18n/facility-words';
import { issuerOfRequest } from '#lib/web/issuer';
import type { SearchParams } from '#lib/web/query';
import { reservationPage } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 請求書 of one's own reservation, of one's group's, or of whom one acts for. */
export default async function InvoicePage(props: Props) {
  const { reservation, deputation, voice, now } = await reservationPage(props, '/invoice');
  const [issuer, paper, name] = await Promise.all([issuerOfRequest(), paperOf(reservation, voice), addresseeOf(reservation)]);
  const words = facilityWords(voice);
  return (
    <OwnPaper which="invoice" page={reservationsAddress(`/${reservation.reference}`, deputation)} words={words}>
      <Invoice paper={paper} name={name} issuer={issuer} now={now} words={words} />
    </OwnPaper>
  );
}
