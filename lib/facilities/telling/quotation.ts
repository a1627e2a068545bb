import type { Quotation, QuotationLine } from '#lib/facilities/fees/model';
import type { RoomText } from '#lib/facilities/model';
import { yenTold } from '#lib/facilities/telling/fees';
import { minutesTold } from '#lib/facilities/telling/when';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

/** A quotation as it is read: its lines, what they come to, the tax in it ('' for none), the papers that are to be shown. */
export type QuotationTold = {
  lines: { name: string; detail: string; price: string }[];
  total: string;
  tax: string;
  proofs: string[];
};

/** Says a quotation in the words of its room; a row, or a room, that has since gone from the rules is told by its id. */
export function quotationTold(
  { lines, total, tax, taxPercent, proofs }: Quotation,
  names: RoomText | undefined,
  words: FacilityWords,
): QuotationTold {
  const { t } = words;
  return {
    lines: lines.map((line) => ({ name: nameOf(line, names, words), detail: detailOf(line, words), price: amountTold(line.yen, words) })),
    total: yenTold(total, words),
    tax: tax > 0 ? t('reservations.quotation.tax', { percent: taxPercent, amount: amountTold(tax, words) }) : '',
    proofs: namesOf(proofs, names),
  };
}

/** The names of reductions that are asked for, in a sentence. */
export const reductionsNamed = (ids: readonly string[], names: RoomText | undefined, { locale }: FacilityWords) =>
  namesOf(ids, names).join(listComma(locale));

const namesOf = (ids: readonly string[], names: RoomText | undefined) => ids.map((id) => names?.reductions[id] ?? id);

/** An amount of money on lists and papers, where nought is a number and not free of charge. */
export function amountTold(yen: number, { t }: FacilityWords): string {
  return t('catalogue.service.yen', { amount: yen });
}

function nameOf(line: QuotationLine, names: RoomText | undefined, words: FacilityWords): string {
  const { t } = words;
  const { id, minutes } = line;
  switch (line.what) {
    case 'slot':
      return names?.slots[id] ?? id;
    case 'equipment':
    case 'heating':
      return names?.[line.what][id] ?? id;
    case 'time':
      return t('facilities.fees.per', { span: minutesTold(minutes ?? 0, words) });
    case 'surcharge':
      return withPart(t('reservations.quotation.surcharge', { name: names?.surcharges[id] ?? id }), line, words);
    case 'reduction':
      return withPart(t('reservations.quotation.reduction', { name: names?.reductions[id] ?? id }), line, words);
    case 'rounding':
      return t('reservations.quotation.rounding');
  }
}

/** What it is added to, or taken off. */
function withPart(name: string, { part }: QuotationLine, { t, locale }: FacilityWords): string {
  return part === 'total' ? name : [name, t(`facilities.fees.parts.${part}`)].join(listComma(locale));
}

function detailOf({ quantity, unitYen }: QuotationLine, words: FacilityWords): string {
  return quantity > 1 ? words.t('reservations.quotation.unit', { price: amountTold(unitYen, words), count: quantity }) : '';
}
