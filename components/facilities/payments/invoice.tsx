import { type Issuer, PaperAmount, PaperFacts, PaperIssuer } from '#components/facilities/payments/paper';
import { QuotationTable } from '#components/facilities/quotation';
import { dayOf } from '#lib/calendar/day';
import type { Paper } from '#lib/facilities/payments/operations/papers';
import { dueBy, isDue } from '#lib/facilities/payments/rules';
import { slotOf } from '#lib/facilities/reservations/rules';
import { amountTold } from '#lib/facilities/telling/quotation';
import { readableDay, readableNearMoment, readableSpan } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { paper: Paper; name: string; issuer: Issuer; now: Date; words: FacilityWords };

/** 請求書: for what, how much with its tax, by when and where it is to be paid. */
export function Invoice({ paper, name, issuer, now, words }: Props) {
  const { t, locale } = words;
  const { reservation, quotation, place, account } = paper;
  if (!quotation || !isDue(reservation, account)) return <p className="my-4 font-bold">{t('payments.paper.nothingDue')}</p>;
  const { day, ...span } = slotOf(reservation);
  const [room, at] = [`${place.facility} ${place.room}`.trim(), place.facility || place.room];
  return (
    <>
      <PaperFacts
        facts={[
          [t('payments.paper.to'), name && t('payments.paper.honour', { name })],
          [t('payments.paper.reference'), reservation.reference],
          [t('payments.paper.use'), `${room} ${readableDay(day, locale)} ${readableSpan(span, locale)}`],
          [t('payments.paper.issuedOn'), readableDay(dayOf(now), locale)],
        ]}
      />
      <PaperAmount name={t('payments.paper.asked')} yen={account.dueYen} taxPercent={quotation.taxPercent} words={words} />
      <PaperFacts
        facts={[
          [t('payments.paper.by'), readableNearMoment(dueBy(reservation), locale)],
          [t('payments.paper.at'), `${t('payments.paper.counter', { facility: at })} ${place.phone}`.trim()],
        ]}
      />
      <QuotationTable quotation={quotation} names={place.text} words={words} caption={words.t('reservations.quotation.caption')} />
      {account.receivedYen > 0 && <PaperFacts facts={[[t('payments.dues.received'), amountTold(account.receivedYen, words)]]} />}
      <PaperIssuer issuer={issuer} words={words} />
    </>
  );
}
