import type { Quotation } from '#lib/facilities/fees/model';
import type { Quotation as Kept, Slot } from '#lib/facilities/reservations/model';

/** A quotation of so many yen for the room alone: all is given back until seven days before, half until the day before; all where the city cancels. */
export function quoted(yen: number, { day, from, to }: Slot, changes: Partial<Quotation> = {}): Kept {
  const quotation: Quotation = {
    ...{ version: 1, day, from, to, slots: ['morning'], class: 'resident', holder: 'person', use: null, proofs: [] },
    lines: [{ what: 'slot', part: 'room', id: 'morning', minutes: null, quantity: 1, unitYen: yen, yen }],
    ...{ total: yen, taxPercent: 10, tax: Math.floor((yen * 10) / 110) },
    refunds: [
      { by: 'applicant', daysBefore: 7, percent: 100 },
      { by: 'applicant', daysBefore: 1, percent: 50 },
      { by: 'city', daysBefore: 0, percent: 100 },
    ],
    rounding: { to: 10, way: 'down', of: 'each' },
    ...changes,
  };
  return { ...quotation };
}
