import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { DeskPaper } from '#components/desk/payments/desk-paper';
import { Invoice } from '#components/facilities/payments/invoice';
import { systemClock } from '#lib/clock';
import { nameForPaper } from '#lib/facilities/desk/operations/seeing';
import { houseNow } from '#lib/facilities/operations/house';
import { openBook } from '#lib/facilities/payments/operations/looking';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { isDue } from '#lib/facilities/payments/rules';
import { facilityWords } from '#lib/i18n/facility-words';
import { issuerOfRequest } from '#lib/web/issuer';
import { staffWith } from '#lib/web/staff';

/** 請求書 at the counter. */
export default async function DeskInvoicePage({ params }: { params: Promise<{ reference: string }> }) {
  const staff = await staffWith('reservations.handle');
  const [{ reference }, locale, issuer] = await Promise.all([params, getLocale(), issuerOfRequest()]);
  const now = systemClock();
  const book = await openBook(staff, reference, houseNow(now));
  if (!book) notFound();
  const words = facilityWords(locale);
  const paper = await paperOf(book.reservation, locale);
  const name = isDue(paper.reservation, paper.account) ? await nameForPaper(staff, paper.reservation, now) : '';
  return (
    <DeskPaper which="invoice" reference={reference} words={words}>
      <Invoice paper={paper} name={name} issuer={issuer} now={now} words={words} />
    </DeskPaper>
  );
}
