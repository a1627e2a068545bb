import { notFound } from 'next/navigation';
import { OwnPaper } from '#components/facilities/payments/own-paper';
import { Receipt, ReceiptChoice } from '#components/facilities/payments/receipt';
import { systemClock } from '#lib/clock';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { issuedReceipts } from '#lib/facilities/payments/operations/receipts';
import { facilityWords } from '#lib/i18n/facility-words';
import { addresseeOf } from '#lib/web/addressee';
import { issuedCopy } from '#lib/web/issued-copy';
import { issuerOfRequest } from '#lib/web/issuer';
import { ownReservation } from '#lib/web/own-reservation';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 領収書 of one's own reservation: the one that was just issued, or those that can be. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const resident = await residentAt(`/reservations/${reference}/receipt`);
  const now = systemClock();
  const reservation = await ownReservation(resident, reference, now);
  if (!reservation) notFound();
  const [voice, issuer, name, issued] = await Promise.all([
    voiceOfRequest(),
    issuerOfRequest(),
    addresseeOf(resident, reservation, now),
    issuedCopy(reference, searchParams),
  ]);
  const words = facilityWords(voice);
  const paper = await paperOf(reservation, voice);
  const payments = await issuedReceipts(paper);
  const shown = payments.find(({ payment }) => payment.number === issued.number)?.payment;
  return (
    <OwnPaper which="receipt" reference={reference} words={words} fault={issued.isRefused}>
      {shown ? (
        <Receipt {...{ paper, issuer, now, words }} payment={shown} copy={issued.copy} name={name} />
      ) : (
        <>
          {name === '' && payments.length > 0 && (
            <p className="screen-only mt-3">
              <a href={`/${words.locale}/me/profile`}>{words.t('payments.paper.nameHint')}</a>
            </p>
          )}
          <ReceiptChoice payments={payments} action={`/${words.locale}/reservations/${reference}/receipt/issue`} words={words} />
        </>
      )}
    </OwnPaper>
  );
}
