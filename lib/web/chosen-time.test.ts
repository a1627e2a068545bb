import { expect, it } from 'vitest';
import { faultsStill, withChosenTime } from '#lib/web/chosen-time';

const typed = { room: 'hall', day: '2026-12-02', 'slot-morning': 'on', name: '山田' };
const form = { values: typed, faults: { time: 'taken' } };

it('the time of the address replaces the one that was sent, and everything else stays', () => {
  const query = { room: 'kitchen', day: '2026-12-02', slot: 'evening', form: 'key' };
  expect(withChosenTime(typed, query)).toEqual({ room: 'kitchen', day: '2026-12-02', 'slot-evening': 'on', name: '山田' });
  expect(withChosenTime(typed, { from: '10:00', to: '12:00' })).toEqual({
    ...{ room: 'hall', day: '2026-12-02', name: '山田' },
    ...{ from: '10:00', to: '12:00' },
  });
  expect(withChosenTime(typed, { form: 'key' })).toEqual(typed);
});

it('what was wrong is said until another time is chosen', () => {
  expect(faultsStill(form, { room: 'hall', day: '2026-12-02', form: 'key' }).faults).toEqual({ time: 'taken' });
  expect(faultsStill(form, { room: 'kitchen', day: '2026-12-02', form: 'key' }).faults).toEqual({});
  expect(faultsStill(form, { slot: 'evening', form: 'key' }).faults).toEqual({});
});
