import type { RoomFee } from '#lib/facilities/fees/model';

/** Whether a fee holds for everybody on every day. */
export function isForAll(fee: RoomFee): boolean {
  const always = fee.days.length === 0 && fee.season === undefined;
  const everyone = fee.classes.length === 0 && fee.holders.length === 0 && fee.use === undefined && fee.priority === undefined;
  return always && everyone;
}

/** Whether a slot, or a free time under any other name, has a price for everybody on every day, its own or by time. */
export function hasPriceFor(fees: readonly RoomFee[], slot: string): boolean {
  return fees.some((fee) => isForAll(fee) && (fee.kind === 'slot' ? fee.slot === slot : fee.from === undefined && fee.to === undefined));
}
