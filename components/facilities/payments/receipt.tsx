import { type Issuer, PaperAmount, PaperFacts, PaperIssuer } from '#components/facilities/payments/paper';
import { dayOf } from '#lib/calendar/day';
import { counterMeans, type PaymentEntry } from '#lib/facilities/payments/model';
import type { Paper } from '#lib/facilities/payments/operations/papers';
import { receiptNumber } from '#lib/facilities/payments/rules';
import { slotOf } from '#lib/facilities/reservations/rules';
import { amountTold } from '#lib/facilities/telling/quotation';
import { readableDay, readableMoment, readableSpan } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = {
  paper: Paper;
  payment: PaymentEntry;
  /** Which copy it is: from the second on it says so. */
  copy: number;
  /** '' leaves a line on which it is written by hand. */
  name: string;
  issuer: Issuer;
  now: Date;
  words: FacilityWords;
};

/** 領収書 of one payment, with what the law on qualified invoices wants (消費税法第57条の4): issuer, number, day, what for, amount by rate, tax, for whom. */
export function Receipt({ paper: { reservation, quotation, place }, payment, copy, name, issuer, now, words }: Props) {
  const { t, locale } = words;
  const { day, ...span } = slotOf(reservation);
  const means = counterMeans.find((one) => one === payment.means);
  return (
    <>
      {copy > 1 && <p className="my-2 w-fit border-2 border-current px-3 py-1 text-[1.25rem] font-bold">{t('payments.paper.copy')}</p>}
      <PaperFacts
        facts={[
          [t('payments.paper.number'), receiptNumber(payment)],
          [t('payments.paper.to'), name ? t('payments.paper.honour', { name }) : t('payments.paper.honour', { name: '＿＿＿＿＿＿＿＿' })],
          [t('payments.paper.paidOn'), readableDay(dayOf(payment.at), locale)],
        ]}
      />
      <PaperAmount name={t('payments.paper.amount')} yen={-payment.yen} taxPercent={quotation?.taxPercent ?? 0} words={words} />
      <p className="font-bold">{t('payments.paper.received')}</p>
      <PaperFacts
        facts={[
          [t('payments.paper.for'), t('payments.paper.forText', { facility: place.facility, room: place.room }).trim()],
          [t('payments.paper.use'), `${readableDay(day, locale)} ${readableSpan(span, locale)}`],
          [t('payments.paper.meansTitle'), means && t(`payments.paper.means.${means}`)],
          [t('payments.paper.issuedOn'), readableDay(dayOf(now), locale)],
        ]}
      />
      <PaperIssuer issuer={issuer} words={words} />
    </>
  );
}

type ChooseProps = { payments: readonly { payment: PaymentEntry; copies: number }[]; action: string; words: FacilityWords };

/** The payments for which a receipt can be had, each with the button that issues it: a copy counts when it is asked for, not when it is looked at. */
export function ReceiptChoice({ payments, action, words }: ChooseProps) {
  const { t, locale } = words;
  if (payments.length === 0) return <p className="my-4 font-bold">{t('payments.paper.none')}</p>;
  return (
    <div className="screen-only">
      <p className="my-3">{t('payments.paper.issueLead')}</p>
      <ul className="divide-y divide-hairline">
        {payments.map(({ payment, copies }) => (
          <li key={payment.number} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>
              {readableMoment(payment.at, locale)} <strong>{amountTold(-payment.yen, words)}</strong>
              <span className="block text-[0.9375rem]">
                {t('payments.paper.number')} {receiptNumber(payment)}
              </span>
            </span>
            <form method="post" action={action}>
              <input type="hidden" name="number" value={payment.number} />
              <button className="button button-outline" type="submit">
                {t(copies > 0 ? 'payments.paper.again' : 'payments.paper.issue')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}
