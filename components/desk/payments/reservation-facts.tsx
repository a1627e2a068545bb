import { useTranslations } from 'next-intl';
import { PaperFacts } from '#components/facilities/payments/paper';
import { withoutNames } from '#lib/facilities/desk/operations/seeing';
import type { Paper } from '#lib/facilities/payments/operations/papers';
import { dueBy } from '#lib/facilities/payments/rules';
import { slotOf } from '#lib/facilities/reservations/rules';
import { amountTold } from '#lib/facilities/telling/quotation';
import { readableMoment, readableSpan, shortDay } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { paper: Paper; words: FacilityWords; hasReceipt: boolean };

/** Which reservation it is and how its money stands. Who has it stands behind the recorded look on the reservation's own page. */
export function ReservationFacts({ paper: { reservation, place, account }, words, hasReceipt }: Props) {
  const t = useTranslations('dues');
  const { locale } = words;
  const { day, ...span } = slotOf(reservation);
  const { dueYen } = account;
  const { heldBy } = withoutNames(reservation);
  const holders = useTranslations('facility-desk.reservation.holders');
  const papers = `/${locale}/admin/facilities/reservations/${reservation.reference}`;
  return (
    <>
      <PaperFacts
        facts={[
          [t('reservation.room'), `${place.facility} ${place.room}`.trim()],
          [t('reservation.time'), `${shortDay(day, locale)} ${readableSpan(span, locale)}`],
          [t('reservation.state'), t(`states.${reservation.state}`)],
          [t('reservation.heldBy'), holders(heldBy)],
          [words.t('payments.dues.price'), amountTold(account.priceYen, words)],
          [words.t('payments.dues.received'), amountTold(account.receivedYen, words)],
          [
            words.t('payments.dues.due'),
            dueYen > 0 && `${amountTold(dueYen, words)}　${t('by', { when: readableMoment(dueBy(reservation), locale) })}`,
          ],
          [words.t('payments.dues.back'), dueYen < 0 && amountTold(-dueYen, words)],
        ]}
      />
      <p className="flex flex-wrap gap-x-6">
        <a className="tap" href={papers}>
          {t('reservation.open')}
        </a>
        {dueYen > 0 && (
          <a className="tap" href={`${papers}/invoice`}>
            {t('papers.invoice')}
          </a>
        )}
        {hasReceipt && (
          <a className="tap" href={`${papers}/receipt`}>
            {t('papers.receipt')}
          </a>
        )}
      </p>
    </>
  );
}
