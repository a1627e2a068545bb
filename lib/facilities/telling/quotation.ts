import type { Quotation, QuotationLine } from '#lib/facilities/fees/model';
import type { RoomText } from '#lib/facilities/model';
import { yenTold } from '#lib/facilities/telling/fees';
import { minutesTold } from '#lib/facilities/telling/when';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** A quotation as it is read: its lines, what they come to, the tax in it ('' for none), the papers that are to be shown. */
export type QuotationTold = {
  lines: { name: string; detail: string; price: string }[];
  total: string;
  tax: string;
  proofs: string[];
};

/** Says a quotation in the words of its room; a row that has since gone from the rules is told by its id. */
export function quotationTold({ lines, total, tax, taxPercent, proofs }: Quotation, names: RoomText, words: FacilityWords): QuotationTold {
  const { t } = words;
  return {
    lines: lines.map((line) => ({ name: nameOf(line, names, words), detail: detailOf(line, words), price: amountTold(line.yen, words) })),
    total: yenTold(total, words),
    tax: tax > 0 ? t('reservations.quotation.tax', { percent: taxPercent, amount: amountTold(tax, words) }) : '',
    proofs: proofs.map((id) => names.reductions[id] ?? id),
  };
}

/** An amount of a line, which may be taken off: nothing is not free of charge here. */
export function amountTold(yen: number, { t }: FacilityWords): string {
  return t('catalogue.service.yen', { amount: yen });
}

function nameOf({ what, id, minutes }: QuotationLine, names: RoomText, words: FacilityWords): string {
  switch (what) {
    case 'slot':
      return names.slots[id] ?? id;
    case 'time':
      return words.t('facilities.fees.per', { span: minutesTold(minutes ?? 0, words) });
    case 'equipment':
      return names.equipment[id] ?? id;
    case 'heating':
      return names.heating[id] ?? id;
    case 'surcharge':
      return names.surcharges[id] ?? id;
    case 'reduction':
      return names.reductions[id] ?? id;
    case 'rounding':
      return words.t('reservations.quotation.rounding');
  }
}

function detailOf({ quantity, unitYen }: QuotationLine, words: FacilityWords): string {
  return quantity > 1 ? words.t('reservations.quotation.unit', { price: amountTold(unitYen, words), count: quantity }) : '';
}
