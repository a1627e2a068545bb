import type { Quotation } from '#lib/facilities/fees/model';
import type { RoomText } from '#lib/facilities/model';
import { quotationTold } from '#lib/facilities/telling/quotation';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

type Props = { quotation: Quotation; names: RoomText | undefined; words: FacilityWords; caption?: string };

/** 見積り: what it costs line by line, what it comes to with the tax in it, and the papers that are to be shown. */
export function QuotationTable({ quotation, names, words, caption }: Props) {
  const { lines, total, tax, proofs } = quotationTold(quotation, names, words);
  const isPlain = lines.length < 2 && lines.every(({ detail }) => detail === '');
  return (
    <>
      <table className="w-full max-w-md">
        {caption && <caption className="pb-1 text-left font-bold">{caption}</caption>}
        <tbody>
          {(isPlain ? [] : lines).map(({ name, detail, price }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one quotation never change their places.
            <tr key={place} className="border-b border-hairline">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {name}
                {detail && <span className="block text-[0.9375rem] text-ink-soft">{detail}</span>}
              </th>
              <td className="py-1 text-right align-top whitespace-nowrap">{price}</td>
            </tr>
          ))}
          <tr className="text-[1.125rem] font-bold">
            <th scope="row" className="py-2 pr-4 text-left">
              {words.t('reservations.quotation.total')}
            </th>
            <td className="py-2 text-right whitespace-nowrap">{total}</td>
          </tr>
        </tbody>
      </table>
      {tax && <p className="text-[0.9375rem] text-ink-soft">{tax}</p>}
      {proofs.length > 0 && (
        <p className="mt-1">{words.t('reservations.quotation.proofs', { names: proofs.join(listComma(words.locale)) })}</p>
      )}
    </>
  );
}
