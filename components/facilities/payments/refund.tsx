import type { Paper } from '#lib/facilities/payments/operations/papers';
import { refundFor } from '#lib/facilities/payments/rules';
import { amountTold } from '#lib/facilities/telling/quotation';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** What is given back of what was paid, if its applicant cancels now; nothing where nothing was paid. */
export function Refund({ paper: { reservation, account }, now, words }: { paper: Paper; now: Date; words: FacilityWords }) {
  const refund = refundFor(reservation, account, 'applicant', now);
  if (!refund) return null;
  const { percent, yen } = refund;
  return (
    <p className="mt-2 font-bold">
      {percent > 0
        ? words.t('reservations.cancel.refund', { percent, amount: amountTold(yen, words) })
        : words.t('reservations.cancel.noRefund')}
    </p>
  );
}
