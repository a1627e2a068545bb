import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { DeskPaper } from '#components/desk/payments/desk-paper';
import { Receipt, ReceiptChoice } from '#components/facilities/payments/receipt';
import { systemClock } from '#lib/clock';
import { nameForPaper } from '#lib/facilities/desk/operations/seeing';
import { houseNow } from '#lib/facilities/operations/house';
import { openBook } from '#lib/facilities/payments/operations/looking';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { issuedReceipts } from '#lib/facilities/payments/operations/receipts';
import { facilityWords } from '#lib/i18n/facility-words';
import { issuedCopy } from '#lib/web/issued-copy';
import { issuerOfRequest } from '#lib/web/issuer';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** 領収書 at the counter: the one that was just issued, or those that can be. */
export default async function DeskReceiptPage({ params, searchParams }: Props) {
  const staff = await staffWith('reservations.handle');
  const [{ reference }, locale, issuer] = await Promise.all([params, getLocale(), issuerOfRequest()]);
  const now = systemClock();
  const book = await openBook(staff, reference, houseNow(now));
  if (!book) notFound();
  const words = facilityWords(locale);
  const [paper, issued] = await Promise.all([paperOf(book.reservation, locale), issuedCopy(reference, searchParams)]);
  const payments = await issuedReceipts(paper);
  const shown = payments.find(({ payment }) => payment.number === issued.number)?.payment;
  const action = `/${locale}/admin/facilities/reservations/${reference}/receipt/issue`;
  return (
    <DeskPaper which="receipt" reference={reference} words={words} fault={issued.isRefused}>
      {shown ? (
        <Receipt
          {...{ paper, issuer, now, words }}
          payment={shown}
          copy={issued.copy}
          name={await nameForPaper(staff, paper.reservation, now)}
        />
      ) : (
        <ReceiptChoice payments={payments} action={action} words={words} />
      )}
    </DeskPaper>
  );
}
