import type { Quotation, QuotationLine } from '#lib/facilities/fees/model';
import type { RoomText } from '#lib/facilities/model';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

/** Yen for reading on papers and lists, where nought is a number. */
export function amountTold(yen: number, { t }: FacilityWords): string {
  return t('payments.yen', { amount: yen });
}

/** A line of a quotation as a paper shows it. */
export type ToldLine = { name: string; quantity: string; unit: string; amount: string };

/** The lines of a quotation; names from the room's texts, or as the rules name them where the room is gone. */
export function linesTold({ lines }: Quotation, names: RoomText | undefined, words: FacilityWords): ToldLine[] {
  return lines.map((line) => ({
    name: nameOf(line, names, words),
    quantity: String(line.quantity),
    unit: amountTold(line.unitYen, words),
    amount: amountTold(line.yen, words),
  }));
}

function nameOf(line: QuotationLine, names: RoomText | undefined, words: FacilityWords): string {
  const { t } = words;
  const { id } = line;
  switch (line.what) {
    case 'slot':
      return names?.slots[id] ?? id;
    case 'equipment':
    case 'heating':
      return names?.[line.what][id] ?? id;
    case 'time':
      return t('payments.lines.time', { minutes: line.minutes ?? 0 });
    case 'surcharge':
      return withPart(t('payments.lines.surcharge', { name: names?.surcharges[id] ?? id }), line, words);
    case 'reduction':
      return withPart(t('payments.lines.reduction', { name: names?.reductions[id] ?? id }), line, words);
    case 'rounding':
      return t('payments.lines.rounding');
  }
}

/** What it is added to, or taken off. */
function withPart(name: string, { part }: QuotationLine, { t, locale }: FacilityWords): string {
  return part === 'total' ? name : [name, t(`facilities.fees.parts.${part}`)].join(listComma(locale));
}

/** The names of reductions that are asked for, in a sentence. */
export function reductionsNamed(ids: readonly string[], names: RoomText | undefined, { locale }: FacilityWords): string {
  return ids.map((id) => names?.reductions[id] ?? id).join(listComma(locale));
}
