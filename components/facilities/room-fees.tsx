import { Lines } from '#components/facilities/lines';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { equipmentTold, heatingTold, pricesTold, reductionsTold, refundsTold, surchargesTold } from '#lib/facilities/telling/fees';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** What a room costs: its prices as short tables, then what is added, what is taken off, what is given back. */
export function RoomFees({ room: { facts, text }, words }: { room: ToldRoom; words: FacilityWords }) {
  const { t } = words;
  const isFree = facts.fees.every(({ yen }) => yen === 0);
  return (
    <>
      <h4 className="mt-3 font-bold">{t('facilities.fees.title')}</h4>
      {isFree ? <p>{t('facilities.fees.free')}</p> : <Prices {...{ facts, text, words }} />}
      {facts.taxPercent > 0 && <p className="text-[0.9375rem] text-ink-soft">{t('facilities.fees.taxed')}</p>}
      <Lines title={t('facilities.fees.surcharges')} lines={isFree ? [] : surchargesTold(facts, text, words)} />
      <Lines title={t('facilities.fees.heating')} lines={heatingTold(facts, text, words)} />
      <Lines title={t('facilities.fees.equipment')} lines={equipmentTold(facts, text, words)} />
      <Lines title={t('facilities.fees.reductions')} lines={reductionsTold(facts, text, words)} />
      <Lines title={t('facilities.fees.refunds')} lines={refundsTold(facts, words)} />
    </>
  );
}

function Prices({ facts, text, words }: Pick<ToldRoom, 'facts' | 'text'> & { words: FacilityWords }) {
  return pricesTold(facts, text, words).map(({ when, rows }) => (
    <table key={when} className="mt-1 w-full max-w-md">
      {when && <caption className="pt-2 text-left font-bold">{when}</caption>}
      <tbody>
        {rows.map(({ name, price }) => (
          <tr key={name} className="border-b border-hairline">
            <th scope="row" className="py-1 pr-4 text-left font-normal">
              {name}
            </th>
            <td className="py-1 text-right font-bold whitespace-nowrap">{price}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
