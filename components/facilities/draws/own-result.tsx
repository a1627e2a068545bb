import { QuotationTable } from '#components/facilities/quotation';
import { OneButton } from '#components/residents/field';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import type { OwnDraw } from '#lib/facilities/draws/operations/showing';
import { placeTold } from '#lib/facilities/draws/telling';
import { quotedIn } from '#lib/facilities/payments/rules';
import { isLive } from '#lib/facilities/reservations/rules';
import { readableNearMoment } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { at: string; draw: OwnDraw; names: DrawNames; words: FacilityWords };

/** What became of an application: its numbers, and each win with what is to be done about it. */
export function OwnResult({ at, draw: { entry, round, wins }, names, words }: Props) {
  const { t } = words;
  return (
    <>
      <p>{t('draws.own.reference', { reference: entry.reference })}</p>
      {entry.number !== null && <p>{t('draws.own.number', { number: entry.number })}</p>}
      {round.phase === 'closed' && <p>{t(entry.number === null ? 'draws.own.leftOut' : 'draws.own.wait')}</p>}
      {round.phase === 'drawn' && wins.length === 0 && <p>{t(entry.number === null ? 'draws.own.leftOut' : 'draws.own.lost')}</p>}
      {wins.map((win) => (
        <div key={win.slot.id} className="card mt-3">
          <p className="font-bold">{placeTold(win.slot, names, words)}</p>
          <Win at={at} win={win} names={names} words={words} />
        </div>
      ))}
    </>
  );
}

function Win({ at, win: { slot, reservation }, names, words }: Pick<Props, 'at' | 'names' | 'words'> & { win: OwnDraw['wins'][number] }) {
  const { t, locale } = words;
  if (!reservation) return <p>{t('draws.own.unusable')}</p>;
  if (!isLive(reservation)) return <p>{t('draws.own.over')}</p>;
  if (!reservation.offered) {
    return (
      <p>
        <a href={`/${locale}/reservations/${reservation.reference}`}>{t('draws.own.kept')}</a>
      </p>
    );
  }
  const fields = { reference: reservation.reference };
  const quotation = quotedIn(reservation.quotation);
  return (
    <>
      <p>{t('draws.own.won', { until: reservation.dueAt ? readableNearMoment(reservation.dueAt, locale) : '' })}</p>
      {quotation && <QuotationTable quotation={quotation} names={names.text(slot.room)} words={words} />}
      <p>
        <a className="tap" href={`/${locale}/reservations/${reservation.reference}`}>
          {t('draws.own.more')}
        </a>
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <OneButton action={`${at}/confirm`} fields={fields} label={t('draws.own.confirm')} solid />
        <OneButton action={`${at}/give-back`} fields={fields} label={t('draws.own.giveBack')} />
      </div>
    </>
  );
}
