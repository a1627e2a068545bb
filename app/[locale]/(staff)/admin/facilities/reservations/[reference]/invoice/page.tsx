import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { DeskPaper } from '#components/desk/payments/desk-paper';
import { Invoice } from '#components/facilities/payments/invoice';
import { systemClock } from '#lib/clock';
import { houseNow } from '#lib/facilities/operations/house';
import { openBook } from '#lib/facilities/payments/operations/looking';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { facilityWords } from '#lib/i18n/facility-words';
import { issuerOfRequest } from '#lib/web/issuer';
import { staffWith } from '#lib/web/staff';

/** 請求書 at the counter; a resident's name is written by hand, as staff do not look it up for that. */
export default async function DeskInvoicePage({ params }: { params: Promise<{ reference: string }> }) {
  const staff = await staffWith('reservations.handle');
  const [{ reference }, locale, issuer] = await Promise.all([params, getLocale(), issuerOfRequest()]);
  const now = systemClock();
  const book = await openBook(staff, reference, houseNow(now));
  if (!book) notFound();
  const words = facilityWords(locale);
  const paper = await paperOf(book.reservation, locale);
  return (
    <DeskPaper which="invoice" reference={reference} words={words}>
      <Invoice paper={paper} name={paper.reservation.name ?? ''} issuer={issuer} now={now} words={words} />
    </DeskPaper>
  );
}
