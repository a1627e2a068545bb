import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { BookTable } from '#components/desk/payments/book-table';
import { MoneyForm, ReverseForm } from '#components/desk/payments/money-forms';
import { ReductionCard } from '#components/desk/payments/reduction-card';
import { ReservationFacts } from '#components/desk/payments/reservation-facts';
import { QuotationTable } from '#components/facilities/quotation';
import { systemClock } from '#lib/clock';
import { houseNow } from '#lib/facilities/operations/house';
import { openBook } from '#lib/facilities/payments/operations/looking';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { receiptable } from '#lib/facilities/payments/operations/receipts';
import { isDue } from '#lib/facilities/payments/rules';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { facilityWords } from '#lib/i18n/facility-words';
import { newKey } from '#lib/id';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** The money of one reservation: its book, what is to be done, and the papers. */
export default async function BookPage({ params, searchParams }: Props) {
  const staff = await staffWith('reservations.handle');
  const [{ reference }, query, locale, t, form] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('dues'),
    formOf(searchParams),
  ]);
  const book = await openBook(staff, reference, houseNow(systemClock()));
  if (!book) notFound();
  const { dues } = deskMessagesIn(locale);
  const notes: Readonly<Record<string, string>> = dues.notes;
  const note = notes[firstOf(query['note'])];
  const paper = await paperOf(book.reservation, locale);
  const words = facilityWords(locale);
  const faults = saidFaults(form, dues.faults);
  const { dueYen } = paper.account;
  const filled = { at: `/${locale}/admin/facilities/dues/${reference}`, values: form.values, faultOf: faults.of };
  return (
    <DeskPage title={t('one', { reference })} path={`/admin/facilities/dues/${reference}`} staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <ReservationFacts paper={paper} words={words} hasReceipt={receiptable(paper.entries).length > 0} />
      {paper.request?.state === 'waiting' && <ReductionCard request={paper.request} paper={paper} words={words} {...filled} />}
      {isDue(paper.reservation, paper.account) && <MoneyForm which="receive" yen={dueYen} oneTimeKey={newKey()} {...filled} />}
      {dueYen < 0 && <MoneyForm which="give-back" yen={-dueYen} oneTimeKey={newKey()} {...filled} />}
      <BookTable entries={paper.entries} words={words} />
      {paper.quotation && (
        <QuotationTable
          quotation={paper.quotation}
          names={paper.place.text}
          words={words}
          caption={words.t('reservations.quotation.caption')}
        />
      )}
      <ReverseForm entries={paper.entries} words={words} {...filled} />
    </DeskPage>
  );
}
