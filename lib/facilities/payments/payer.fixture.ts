import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { applicationOf, houseAt, now, part, resident } from '#lib/facilities/reservations/house.fixture';
import type { Bookable, Part } from '#lib/facilities/reservations/model';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { newKey } from '#lib/id';

/** 花子 reserves the hall and pays at the counter. */
export const hanako = resident('hanako');
export const day = '2026-12-01';

/** Reserves the hall from nine to twelve for 1,000 yen in a house with these rules; gives the reference. */
export async function reserved(rules: Partial<Bookable> = {}, more: Partial<Part> = {}, whose: object = {}): Promise<string> {
  const wanted = { ...part('hall', day, '09:00', '12:00'), quotation: costing(1_000), ...more };
  const answer = await reserve(hanako, applicationOf('hanako', [wanted], whose), houseAt(now, rules));
  const [one] = answer.ok ? answer.value : [];
  if (!one || !('reference' in one)) throw new Error(JSON.stringify(answer));
  return one.reference;
}

export const costing = (yen: number) => quoted(yen, { day, from: '09:00', to: '12:00' });

/** What a clerk types who takes or gives so much in cash, on a form of its own. */
export const cash = (yen: number | string, key = newKey()) => ({ yen: String(yen), means: 'cash', key });
