import { OwnPaper } from '#components/facilities/payments/own-paper';
import { Receipt, ReceiptChoice } from '#components/facilities/payments/receipt';
import { addresseeOf, paperOf } from '#lib/facilities/payments/operations/papers';
import { issuedReceipts } from '#lib/facilities/payments/operations/receipts';
import { facilityWords } from '#lib/i18n/facility-words';
import { issuedCopy } from '#lib/web/issued-copy';
import { issuerOfRequest } from '#lib/web/issuer';
import type { SearchParams } from '#lib/web/query';
import { reservationPage } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 領収書 of one's own reservation, of one's group's, or of whom one acts for: the one that was just issued, or those that can be. */
export default async function ReceiptPage(props: Props) {
  const { reservation, deputation, voice, now } = await reservationPage(props, '/receipt');
  const { reference } = reservation;
  const [issuer, issued, paper, name] = await Promise.all([
    issuerOfRequest(),
    issuedCopy(reference, props.searchParams),
    paperOf(reservation, voice),
    addresseeOf(reservation),
  ]);
  const words = facilityWords(voice);
  const payments = await issuedReceipts(paper);
  const shown = payments.find(({ payment }) => payment.number === issued.number)?.payment;
  const issue = `/${words.locale}${reservationsAddress(`/${reference}/receipt/issue`, deputation)}`;
  return (
    <OwnPaper which="receipt" page={reservationsAddress(`/${reference}`, deputation)} words={words} fault={issued.isRefused}>
      {shown ? (
        <Receipt {...{ paper, issuer, now, words }} payment={shown} copy={issued.copy} name={name} />
      ) : (
        <>
          {name === '' && !deputation && payments.length > 0 && (
            <p className="screen-only mt-3">
              <a href={`/${words.locale}/me/profile`}>{words.t('payments.paper.nameHint')}</a>
            </p>
          )}
          <ReceiptChoice payments={payments} action={issue} words={words} />
        </>
      )}
    </OwnPaper>
  );
}
