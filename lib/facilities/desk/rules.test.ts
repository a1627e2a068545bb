import { describe, expect, it } from 'vitest';
import type { Use } from '#lib/facilities/desk/model';
import { type BoardDay, hoursNeeded, withinHours } from '#lib/facilities/desk/rules';
import { slotOf, spanOf } from '#lib/facilities/reservations/rules';

const day = '2026-12-02';
const nothing: Use = { kind: 'nothing' };
const free: Use = { kind: 'free', slot: '' };

/** A day of these parts, each until a time of day. */
function dayOf(...parts: [until: string, use: Use][]): BoardDay {
  let from = '00:00';
  const stretches = parts.map(([to, use]) => {
    const span = spanOf({ day, from, to }) ?? { begins: 0, ends: 0 };
    from = to;
    return { ...span, use };
  });
  return { day, stretches };
}

describe('the hours of the board', () => {
  it('are whole ones, from the first thing until the last', () => {
    const early = dayOf(['06:30', nothing], ['10:00', free], ['24:00', nothing]);
    const late = dayOf(['18:00', nothing], ['21:15', free], ['24:00', nothing]);
    expect(hoursNeeded([early, late])).toEqual({ begins: 6 * 4, ends: 22 * 4 });
  });

  it('are those of an office where there is nothing, and no longer for what staff closed', () => {
    expect(hoursNeeded([])).toEqual({ begins: 9 * 4, ends: 17 * 4 });
    expect(hoursNeeded([dayOf(['24:00', { kind: 'block', reason: '点検' }])])).toEqual({ begins: 9 * 4, ends: 17 * 4 });
  });

  it('cut what reaches out of them', () => {
    const closed = dayOf(['24:00', { kind: 'block', reason: '点検' }]);
    expect(withinHours(closed, { begins: 36, ends: 68 }).map((one) => slotOf(one))).toEqual([{ day, from: '09:00', to: '17:00' }]);
  });
});
