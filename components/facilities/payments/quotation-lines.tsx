import type { Quotation } from '#lib/facilities/fees/model';
import type { RoomText } from '#lib/facilities/model';
import { amountTold, linesTold } from '#lib/facilities/payments/telling';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { quotation: Quotation; names: RoomText | undefined; words: FacilityWords };

/** 内訳: what a use costs, line by line; on a phone the unit price stands below the name. */
export function QuotationLines({ quotation, names, words }: Props) {
  const { t } = words;
  return (
    <table className="mt-2 w-full max-w-2xl border-collapse">
      <caption className="pb-1 text-left font-bold">{t('payments.lines.caption')}</caption>
      <thead>
        <tr className="border-b-2 border-hairline">
          <th scope="col" className="py-1 pr-2 text-left">
            {t('payments.lines.item')}
          </th>
          <th scope="col" className="px-2 py-1 text-right">
            {t('payments.lines.quantity')}
          </th>
          <th scope="col" className="py-1 pl-2 text-right">
            {t('payments.lines.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {linesTold(quotation, names, words).map(({ name, quantity, unit, amount }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves.
          <tr key={place} className="border-b border-hairline align-top">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {name}
              {quantity !== '1' && (
                <span className="block text-[0.875rem]">
                  {t('payments.lines.unit')} {unit}
                </span>
              )}
            </th>
            <td className="px-2 py-1 text-right">{quantity}</td>
            <td className="py-1 pl-2 text-right whitespace-nowrap">{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-b-2 border-hairline font-bold">
          <th scope="row" colSpan={2} className="py-1 pr-2 text-left">
            {t('payments.lines.total')}
          </th>
          <td className="py-1 pl-2 text-right whitespace-nowrap">{amountTold(quotation.total, words)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
