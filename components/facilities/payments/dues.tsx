import { PaperFacts } from '#components/facilities/payments/paper';
import { QuotationTable } from '#components/facilities/quotation';
import type { ReductionRequest } from '#lib/facilities/payments/model';
import type { Paper } from '#lib/facilities/payments/operations/papers';
import { receiptable } from '#lib/facilities/payments/operations/receipts';
import { dueBy, isAskedFor, isDue, quotedIn, totalOf } from '#lib/facilities/payments/rules';
import { amountTold, reductionsNamed } from '#lib/facilities/telling/quotation';
import { readableNearMoment } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { paper: Paper; now: Date; words: FacilityWords; deputation?: string };

/** The money of a reservation on its own page: what it costs, what was paid, what is due by when, and the doors to its papers. */
export function Dues({ paper, now, words, deputation = '' }: Props) {
  const { t, locale } = words;
  const { reservation, quotation, account, entries, request, place } = paper;
  const { priceYen, receivedYen, dueYen } = account;
  if (entries.length === 0) return <p>{t('payments.dues.free')}</p>;
  const own = (which: 'invoice' | 'receipt') => `/${locale}${reservationsAddress(`/${reservation.reference}/${which}`, deputation)}`;
  return (
    <>
      <PaperFacts
        facts={[
          [t('payments.dues.price'), amountTold(priceYen, words)],
          [t('payments.dues.received'), receivedYen !== 0 && amountTold(receivedYen, words)],
          [t('payments.dues.due'), dueYen > 0 && amountTold(dueYen, words)],
          [t('payments.dues.back'), dueYen < 0 && amountTold(-dueYen, words)],
        ]}
      />
      <p className="mt-2 font-bold">{whatToDo(paper, now, words)}</p>
      {request && <Reduction request={request} paper={paper} words={words} />}
      {/* After a cancellation the lines would tell another price than the one that is left. */}
      {quotation && priceYen === quotation.total && (
        <QuotationTable quotation={quotation} names={place.text} words={words} caption={words.t('reservations.quotation.caption')} />
      )}
      <p className="screen-only mt-2 flex flex-wrap gap-x-6">
        {isDue(reservation, account) && (
          <a className="tap" href={own('invoice')}>
            {t('payments.dues.invoice')}
          </a>
        )}
        {receiptable(entries).length > 0 && (
          <a className="tap" href={own('receipt')}>
            {t('payments.dues.receipt')}
          </a>
        )}
      </p>
    </>
  );
}

function whatToDo({ reservation, account: { dueYen } }: Paper, now: Date, { t, locale }: FacilityWords): string {
  if (dueYen === 0) return t('payments.dues.paid');
  if (dueYen < 0) return t('payments.dues.fetch');
  if (!isAskedFor(reservation)) return t('payments.dues.undecided');
  const by = dueBy(reservation);
  const until = readableNearMoment(by, locale);
  return by <= now ? t('payments.dues.late', { until }) : `${t('payments.dues.by', { until })} ${t('payments.dues.where')}`;
}

function Reduction({ request, paper, words }: { request: ReductionRequest; paper: Paper; words: FacilityWords }) {
  const { t } = words;
  const { state, reductions, quotation, answer } = request;
  const needsProof = state === 'waiting' && (quotedIn(quotation)?.proofs ?? []).length > 0;
  return (
    <div className="card my-3">
      <p className="font-bold">
        {t('payments.reduction.title')}: {reductionsNamed(reductions, paper.place.text, words)}
      </p>
      <p>{t(`payments.reduction.${state}`, { reason: answer })}</p>
      {state === 'waiting' && <p>{t('payments.reduction.would', { yen: amountTold(totalOf(quotation), words) })}</p>}
      {needsProof && <p>{t('payments.reduction.proof')}</p>}
    </div>
  );
}
