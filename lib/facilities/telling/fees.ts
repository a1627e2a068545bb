import type { FeeRules, Heating, Part, Reduction, RoomFee } from '#lib/facilities/fees/model';
import type { RoomFacts, RoomText } from '#lib/facilities/model';
import { whomTold } from '#lib/facilities/telling/applying';
import { minutesTold, whenTold } from '#lib/facilities/telling/when';
import { readableTime } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

/** The prices that hold on the same days for the same people: `when` is '' for those that hold always. */
export type PriceList = { when: string; rows: { name: string; price: string }[] };

/** What a room costs, by the days and people for whom prices differ, in the order in which the city wrote them. */
export function pricesTold({ fees }: Pick<RoomFacts, 'fees'>, names: RoomText, words: FacilityWords): PriceList[] {
  const byCondition = Map.groupBy(fees, (fee) => conditionTold(fee, names, words));
  return [...byCondition].map(([when, rows]) => ({
    when,
    rows: rows.map((fee) => ({ name: unitTold(fee, names, words), price: yenTold(fee.yen, words) })),
  }));
}

function conditionTold(fee: RoomFee, names: RoomText, words: FacilityWords): string {
  const forAll = fee.classes.length === 0 && fee.holders.length === 0 && fee.use === undefined && fee.priority === undefined;
  const parts = [whenTold(fee, words), forAll ? '' : whomTold(fee, names, words)];
  return parts.filter((part) => part !== '').join(listComma(words.locale));
}

function unitTold(fee: RoomFee, { slots }: RoomText, words: FacilityWords): string {
  const { t, locale } = words;
  if (fee.kind === 'slot') return slots[fee.slot] ?? fee.slot;
  const span = minutesTold(fee.minutes, words);
  const [from, to] = [fee.from, fee.to].map((time) => time && readableTime(time, locale));
  if (from && to) return t('facilities.fees.perBetween', { span, from, to });
  if (from) return t('facilities.fees.perFrom', { span, time: from });
  return to ? t('facilities.fees.perUntil', { span, time: to }) : t('facilities.fees.per', { span });
}

/** Yen for reading; nothing to pay is said in words. */
export function yenTold(yen: number, { t }: FacilityWords): string {
  return yen === 0 ? t('catalogue.service.free') : t('catalogue.service.yen', { amount: yen });
}

/** What is added to the price, a line each. */
export function surchargesTold({ surcharges }: Pick<FeeRules, 'surcharges'>, names: RoomText, words: FacilityWords): string[] {
  return surcharges.map((row) => {
    const when = whenTold(row, words);
    const name = [names.surcharges[row.id] ?? row.id, ...(when ? [when] : [])].join(listComma(words.locale));
    return words.t('facilities.fees.surcharge', { name, parts: partsTold(row.of, words), percent: row.percent });
  });
}

/** The equipment with its price, a line each. */
export function equipmentTold({ equipment }: Pick<FeeRules, 'equipment'>, names: RoomText, words: FacilityWords): string[] {
  const { t } = words;
  return equipment.map(({ id, pieces, yen, per }) => {
    const price = yen === 0 ? yenTold(yen, words) : t(`facilities.fees.rate.${per}`, { yen: yenTold(yen, words) });
    return t('facilities.fees.equipmentRow', {
      name: names.equipment[id] ?? id,
      pieces: t('facilities.units.pieces', { count: pieces }),
      price,
    });
  });
}

/** Heating and cooling with their season, a line each. */
export function heatingTold({ heating }: Pick<FeeRules, 'heating'>, names: RoomText, words: FacilityWords): string[] {
  const { t } = words;
  return heating.map((row) => {
    const told = {
      name: names.heating[row.id] ?? row.id,
      when: whenTold(row, words) || t('facilities.hours.every'),
      price: heatingPrice(row, words),
    };
    return t(row.asked ? 'facilities.fees.heatingAsked' : 'facilities.fees.heatingAlways', told);
  });
}

function heatingPrice({ price }: Heating, words: FacilityWords): string {
  const { t } = words;
  if (price.kind === 'percent') return t('facilities.fees.heatingPercent', { percent: price.percent });
  return t('facilities.fees.rate.hour', { yen: yenTold(price.yen, words) });
}

/** For whom or what less is to be paid, a line each. */
export function reductionsTold({ reductions }: Pick<FeeRules, 'reductions'>, names: RoomText, words: FacilityWords): string[] {
  return reductions.map((row) => {
    const told = reductionTold(row, names.reductions[row.id] ?? row.id, words);
    return row.proof ? words.t('facilities.fees.proof', { row: told }) : told;
  });
}

function reductionTold({ percent, of }: Reduction, name: string, words: FacilityWords): string {
  const parts = partsTold(of, words);
  return percent === 100
    ? words.t('facilities.fees.reductionWhole', { name, parts })
    : words.t('facilities.fees.reduction', { name, parts, percent });
}

/** What is given back when it is cancelled, a line each. */
export function refundsTold({ refunds }: Pick<FeeRules, 'refunds'>, { t }: FacilityWords): string[] {
  return refunds.map(({ by, daysBefore, percent }) =>
    t(`facilities.fees.refund.${by}`, { span: t('facilities.units.days', { count: daysBefore }), percent }),
  );
}

function partsTold(parts: readonly Part[], { t, locale }: FacilityWords): string {
  return parts.map((part) => t(`facilities.fees.parts.${part}`)).join(listComma(locale));
}
