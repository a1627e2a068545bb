import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { addDays, type Day, momentOf } from '#lib/calendar/day';
import { published } from '#lib/catalogue/operations/published';
import type { PaymentEntry } from '#lib/facilities/payments/model';
import { handledRooms } from '#lib/facilities/payments/operations/book';
import { moneyBetween } from '#lib/facilities/payments/store';
import type { House } from '#lib/facilities/reservations/model';
import type { AtDesk } from '#lib/staff/model';

/** One line of the day's cash: what came (above nought) or went, how, for which room of which facility. */
export type CashLine = PaymentEntry & { room: string; facility: string; inYen: number };
export type CashTotal = { facility: string; means: string; inYen: number; outYen: number };

/** 日計表: the money of one day in Japan, as it was taken and given, and its totals by facility and means. A room that is gone is of no facility (''). */
export async function cashOf(staff: AtDesk, day: Day, { roomOf }: House): Promise<{ lines: CashLine[]; totals: CashTotal[] }> {
  const [{ rooms }, handles, all] = await Promise.all([
    published(),
    handledRooms(staff, roomOf),
    moneyBetween(read, momentOf(day), momentOf(addDays(day, 1))),
  ]);
  const facilityOf = new Map(rooms.map(({ slug, facts }) => [slug, facts.facility]));
  const lines: CashLine[] = [];
  for (const entry of all)
    if (await handles(entry.room)) lines.push({ ...entry, facility: facilityOf.get(entry.room) ?? '', inYen: 0 - entry.yen });
  const totals = [...Map.groupBy(lines, ({ facility, means }) => `${facility} ${means}`).values()].flatMap((some) => {
    const [{ facility = '', means = '' } = {}] = some;
    const sum = (wanted: (yen: number) => boolean) =>
      some.filter(({ inYen }) => wanted(inYen)).reduce((total, { inYen }) => total + Math.abs(inYen), 0);
    return { facility, means: means ?? '', inYen: sum((yen) => yen > 0), outYen: sum((yen) => yen < 0) };
  });
  return { lines, totals: totals.sort((one, other) => (`${one.facility} ${one.means}` < `${other.facility} ${other.means}` ? -1 : 1)) };
}

/** The same to be taken out as a file, which is recorded. */
export async function exportCash(staff: AtDesk, day: Day, house: House): Promise<{ lines: CashLine[]; totals: CashTotal[] }> {
  await write((writer) => record(writer, staff, { act: 'payments.exported', subject: 'payments', after: { day } }, house.now));
  return cashOf(staff, day, house);
}
