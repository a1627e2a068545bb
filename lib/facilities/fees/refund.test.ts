import { expect, it } from 'vitest';
import { hallFees } from '#lib/facilities/fees/hall.fixture';
import { refundOf } from '#lib/facilities/fees/refund';

const day = '2028-03-07';
const back = (cancelledOn: string, by: 'applicant' | 'city' = 'applicant') => refundOf(hallFees, { day, paidYen: 2_050, cancelledOn, by });

it('gives all back until thirty days before, half until seven, then nothing', () => {
  // 29 February lies between.
  expect(back('2028-02-06')).toEqual({ percent: 100, yen: 2_050 });
  expect(back('2028-02-07')).toEqual({ percent: 50, yen: 1_020 });
  expect(back('2028-02-29')).toEqual({ percent: 50, yen: 1_020 });
  expect(back('2028-03-01')).toEqual({ percent: 0, yen: 0 });
});

it('gives all back where the city cancels, on the day itself, but not after it', () => {
  expect(back(day, 'city')).toEqual({ percent: 100, yen: 2_050 });
  expect(back('2028-03-08', 'city')).toEqual({ percent: 0, yen: 0 });
});

it('never gives back more than was paid', () => {
  const up = { ...hallFees, rounding: { to: 100, way: 'up', of: 'each' } as const };
  expect(refundOf(up, { day, paidYen: 2_050, cancelledOn: '2028-01-01', by: 'applicant' })).toEqual({ percent: 100, yen: 2_050 });
});
