import { expect, it } from 'vitest';
import { hallFees, request, type SlotName, slotTimes } from '#lib/facilities/fees/hall.fixture';
import { FeeRules, Quotation } from '#lib/facilities/fees/model';
import { quote } from '#lib/facilities/fees/quotation';
import type { FeeRequest } from '#lib/facilities/fees/request';
import { seeded } from '#lib/search/random';

const random = seeded(8);
const below = (most: number) => Math.floor(random() * most);
const one = <Item>(list: readonly [Item, ...Item[]]): Item => list[below(list.length)] ?? list[0];
const some = <Item>(list: readonly Item[]): Item[] => list.filter(() => random() < 0.5);

const days: readonly [string, ...string[]] = ['2026-05-12', '2026-07-07', '2027-01-20', '2028-02-29', '2026-11-22'];
const inARow: readonly [[SlotName, ...SlotName[]], ...[SlotName, ...SlotName[]][]] = [
  ['morning'],
  ['morning', 'afternoon'],
  ['morning', 'afternoon', 'evening'],
  ['rehearsal'],
];

/** Rules with odd prices and percentages, of every way of rounding and combining. */
function anyRules(): FeeRules {
  return FeeRules.parse({
    ...hallFees,
    fees: hallFees.fees.map((fee) => ({ ...fee, yen: below(5_000) })),
    surcharges: hallFees.surcharges.map((row) => ({ ...row, percent: 1 + below(300) })),
    surchargeOn: one(['price', 'price-and-surcharges']),
    equipment: hallFees.equipment.map((row) => ({ ...row, yen: below(999) })),
    reductions: hallFees.reductions.map((row) => ({ ...row, percent: 1 + below(100) })),
    reducedBy: one(['best', 'all']),
    rounding: { to: one([1, 10, 50, 100]), way: one(['down', 'nearest', 'up']), of: one(['each', 'total']) },
    taxPercent: one([0, 8, 10]),
  });
}

function anyRequest(): FeeRequest {
  const day = one(days);
  return request({
    times: slotTimes(day, ...one(inARow)),
    class: one(['resident', 'works-or-studies', 'elsewhere']),
    equipment: some(['projector', 'microphone', 'kiln']).map((id) => ({ id, pieces: below(2) })),
    heating: day === '2026-07-07' ? some(['cooling']) : [],
    reductions: some(['city-co-host', 'disability', 'public-benefit']),
    ...some([{ use: 'commercial' }, { use: 'admission' }])[0],
  });
}

function quoted(rules: FeeRules, wanted: FeeRequest): Quotation {
  const outcome = quote(rules, wanted);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

it('adds up to the total, in whole yen, for any rules and wishes', () => {
  for (let turn = 0; turn < 3_000; turn += 1) {
    const rules = anyRules();
    const wanted = anyRequest();
    const made = quoted(rules, wanted);
    const at = JSON.stringify({ turn, made });
    expect(
      made.lines.reduce((sum, { yen }) => sum + yen, 0),
      at,
    ).toBe(made.total);
    expect(
      made.lines.every(({ quantity, unitYen, yen }) => Number.isInteger(yen) && quantity * unitYen === yen),
      at,
    ).toBe(true);
    if (rules.rounding.of === 'total') expect(made.total % rules.rounding.to, at).toBe(0);
    expect(Quotation.parse(JSON.parse(JSON.stringify(made))), at).toEqual(made);
  }
});

it('costs no more with a reduction, no more with all than with the best, and no less than nothing', () => {
  for (let turn = 0; turn < 1_000; turn += 1) {
    const rules = anyRules();
    const wanted = anyRequest();
    const total = (reducedBy: 'best' | 'all', reductions = wanted.reductions) =>
      quoted({ ...rules, reducedBy }, { ...wanted, reductions }).total;
    const best = total('best');
    expect(total('all'), `turn ${turn}`).toBeLessThanOrEqual(best);
    expect(best, `turn ${turn}`).toBe(Math.min(total('best', []), ...wanted.reductions.map((id) => total('best', [id]))));
    expect(total('all'), `turn ${turn}`).toBeGreaterThanOrEqual(0);
  }
});
