import { notFound } from 'next/navigation';
import { Invoice } from '#components/facilities/payments/invoice';
import { OwnPaper } from '#components/facilities/payments/own-paper';
import { systemClock } from '#lib/clock';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { facilityWords } from '#lib/i18n/facility-words';
import { addresseeOf } from '#lib/web/addressee';
import { issuerOfRequest } from '#lib/web/issuer';
import { ownReservation } from '#lib/web/own-reservation';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

/** 請求書 of one's own reservation. */
export default async function InvoicePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const resident = await residentAt(`/reservations/${reference}/invoice`);
  const now = systemClock();
  const reservation = await ownReservation(resident, reference, now);
  if (!reservation) notFound();
  const [voice, issuer, name] = await Promise.all([voiceOfRequest(), issuerOfRequest(), addresseeOf(resident, reservation, now)]);
  const words = facilityWords(voice);
  return (
    <OwnPaper which="invoice" reference={reference} words={words}>
      <Invoice paper={await paperOf(reservation, voice)} name={name} issuer={issuer} now={now} words={words} />
    </OwnPaper>
  );
}
