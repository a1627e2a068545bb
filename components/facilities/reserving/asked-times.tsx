import { QuotationTable } from '#components/facilities/quotation';
import { Section } from '#components/ui/section';
import { type Foreseen, reducedTotalOf, totalOf } from '#lib/facilities/applying/operations/foreseeing';
import type { ToldFacility, ToldRoom } from '#lib/facilities/operations/listing';
import { yenTold } from '#lib/facilities/telling/fees';
import { amountTold } from '#lib/facilities/telling/quotation';
import { foreseenTold } from '#lib/facilities/telling/reservation';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { bcp47 } from '#lib/i18n/locales';

type Place = { room: ToldRoom; facility: ToldFacility };
type Props = { place: Place; foreseen: readonly Foreseen[]; words: FacilityWords; change: string | undefined };

/** What is applied for: the room, its times, and what each costs or why it cannot be had. */
export function AskedTimes({ place, foreseen, words, change }: Props) {
  const { t, locale } = words;
  const { room, facility } = place;
  const [only] = foreseen;
  const priced = foreseen.filter((one) => 'offer' in one);
  return (
    <Section id="time" title={t('reservations.new.what')}>
      <p className="font-bold" lang={bcp47(room.languages['title'] ?? locale)}>
        {facility.text.title} {room.text.title}
      </p>
      {foreseen.length === 1 && only ? <OneTime {...{ place, words }} foreseen={only} /> : <TimeList {...{ place, words, foreseen }} />}
      {foreseen.length > 1 && priced.length > 0 && (
        <p className="mt-2 text-[1.125rem] font-bold">
          {t('reservations.quotation.all', { count: priced.length })} {yenTold(totalOf(foreseen), words)}
        </p>
      )}
      <Reduced foreseen={foreseen} words={words} />
      {change && (
        <p>
          <a className="tap" href={`/${locale}${change}`}>
            {t('reservations.new.change')}
          </a>
        </p>
      )}
    </Section>
  );
}

/** What all of it would cost with the reductions that are applied for, and whether papers are to be shown. */
function Reduced({ foreseen, words }: Pick<Props, 'foreseen' | 'words'>) {
  const { t } = words;
  const yen = reducedTotalOf(foreseen);
  if (yen === undefined) return null;
  const needsProof = foreseen.some((one) => 'offer' in one && (one.offer.reduced?.proofs ?? []).length > 0);
  return (
    <div className="mt-2">
      <p className="font-bold">{t('payments.reduction.would', { yen: amountTold(yen, words) })}</p>
      {needsProof && <p>{t('payments.reduction.proof')}</p>}
    </div>
  );
}

function OneTime({ place: { room, facility }, foreseen, words }: Omit<Props, 'foreseen' | 'change'> & { foreseen: Foreseen }) {
  const { time, fault } = foreseenTold(foreseen, { room: room.text, facility }, words);
  return (
    <>
      <p className="text-[1.125rem] font-bold">{time}</p>
      {fault && <p className="font-bold text-alarm">{fault}</p>}
      {'offer' in foreseen && !fault && <QuotationTable quotation={foreseen.offer.quotation} names={room.text} words={words} />}
    </>
  );
}

function TimeList({ place: { room, facility }, foreseen, words }: Omit<Props, 'change'>) {
  return (
    <ul className="mt-1 divide-y divide-hairline">
      {foreseen.map((one) => {
        const { time, fault } = foreseenTold(one, { room: room.text, facility }, words);
        return (
          <li key={time} className="py-2">
            {time}
            <span className={`block ${fault ? 'font-bold text-alarm' : ''}`}>
              {fault || ('offer' in one && yenTold(one.offer.quotation.total, words))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
