import { FeeRules } from '#lib/facilities/fees/model';
import type { FeeRequest } from '#lib/facilities/fees/request';
import { nationalHolidays } from '#lib/facilities/hours/holidays.fixture';

/** A city hall's price list as ordinances write them; names and amounts are made up. */
export const hallFees = FeeRules.parse({
  fees: [
    { kind: 'slot', slot: 'morning', yen: 2_050 },
    { kind: 'slot', slot: 'afternoon', yen: 2_730 },
    { kind: 'slot', slot: 'evening', yen: 3_070 },
    { kind: 'slot', slot: 'evening', yen: 3_690, days: ['sat', 'sun', 'holiday'] },
    { kind: 'time', minutes: 60, yen: 410 },
    { kind: 'time', minutes: 30, yen: 310, from: '17:00' },
  ],
  surcharges: [
    { id: 'elsewhere', percent: 50, of: ['room', 'equipment'], classes: ['elsewhere'] },
    { id: 'commercial', percent: 200, of: ['room'], use: 'commercial' },
    { id: 'admission', percent: 100, of: ['room'], use: 'admission' },
  ],
  surchargeOn: 'price',
  equipment: [
    { id: 'projector', pieces: 2, yen: 520, per: 'use' },
    { id: 'microphone', pieces: 4, yen: 210, per: 'slot' },
    { id: 'kiln', pieces: 1, yen: 105, per: 'hour' },
  ],
  heating: [
    { id: 'heating', asked: false, price: { kind: 'percent', percent: 30 }, season: { from: '11-01', to: '03-31' } },
    { id: 'cooling', asked: true, price: { kind: 'hour', yen: 250 }, season: { from: '06-15', to: '09-30' } },
  ],
  rounding: { to: 10, way: 'down', of: 'each' },
  reductions: [
    { id: 'city-co-host', percent: 100, of: ['room', 'equipment', 'heating'], proof: false },
    { id: 'disability', percent: 50, of: ['room'], proof: true, holders: ['person'] },
    { id: 'public-benefit', percent: 30, of: ['room', 'equipment'], proof: true },
  ],
  reducedBy: 'best',
  refunds: [
    { by: 'applicant', daysBefore: 30, percent: 100 },
    { by: 'applicant', daysBefore: 7, percent: 50 },
    { by: 'city', daysBefore: 0, percent: 100 },
  ],
  taxPercent: 10,
});

const times = {
  morning: { id: 'morning', from: '09:00', to: '12:00' },
  afternoon: { id: 'afternoon', from: '13:00', to: '17:00' },
  evening: { id: 'evening', from: '18:00', to: '21:30' },
  rehearsal: { id: 'rehearsal', from: '15:30', to: '18:00' },
};
export type SlotName = keyof typeof times;

/** Slots in a row on a day. */
export function slotTimes(day: string, ...names: [SlotName, ...SlotName[]]): FeeRequest['times'] {
  const slots = names.map((name) => times[name]);
  return { day, from: times[names[0]].from, to: slots.at(-1)?.to ?? '', slots };
}

/** What a resident asks for on a Tuesday in May, unless something else is said. */
export function request(wanted: Partial<Omit<FeeRequest, 'applicant'>> & Partial<FeeRequest['applicant']> = {}): FeeRequest {
  const { class: from = 'resident', holder = 'person', use, priorities = [], ...rest } = wanted;
  const applicant = { class: from, holder, priorities, ...(use !== undefined && { use }) };
  return {
    times: slotTimes('2026-05-12', 'morning'),
    equipment: [],
    heating: [],
    reductions: [],
    holidays: nationalHolidays,
    ...rest,
    applicant,
  };
}
