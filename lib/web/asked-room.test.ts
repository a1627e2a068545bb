import { expect, it } from 'vitest';
import type { Asked } from '#lib/facilities/applying/asked';
import { readAsked, writeAsked } from '#lib/web/asked-room';

const paramsOf = (query: string) => {
  const all = new URLSearchParams(query);
  return Object.fromEntries([...new Set(all.keys())].map((name) => [name, all.getAll(name)]));
};

it('says the same after it was written into an address and read again', () => {
  const asked: Asked = {
    ...{ room: 'hall', together: false, people: 20, use: 'commercial', heating: ['cooling'], class: 'elsewhere' },
    times: [
      { day: '2026-12-05', slots: ['morning', 'afternoon'] },
      { day: '2026-12-06', from: '09:00', to: '10:30' },
    ],
    equipment: [{ id: 'piano', pieces: 1 }],
  };
  expect(readAsked('hall', paramsOf(writeAsked(asked)))).toEqual(asked);
});

it('takes the fields of a form: a day with slots, or with a beginning and an end', () => {
  expect(readAsked('hall', { day: '2026-12-05', slot: ['morning', 'evening'] }).times).toEqual([
    { day: '2026-12-05', slots: ['morning', 'evening'] },
  ]);
  expect(readAsked('hall', { time: '2026-12-04@morning', day: '2026-12-05', from: '09:00', to: '10:00' }).times).toEqual([
    { day: '2026-12-04', slots: ['morning'] },
    { day: '2026-12-05', from: '09:00', to: '10:00' },
  ]);
});

it('reads digits of any width, and keeps a day that does not exist for the rules to refuse', () => {
  expect(readAsked('hall', { people: '２０', 'equipment-piano': '１' })).toMatchObject({
    people: 20,
    equipment: [{ id: 'piano', pieces: 1 }],
  });
  expect(readAsked('hall', { time: '2027-02-29@morning' }).times).toEqual([{ day: '2027-02-29', slots: ['morning'] }]);
});

it('makes nothing of what makes no sense', () => {
  expect(readAsked('hall', { day: '2026-12-05', from: 'abc', to: 'x' }).times).toEqual([{ day: '2026-12-05', slots: [] }]);
  expect(readAsked('hall', { day: '2026-12-05', from: '10:00', to: '99:99' }).times).toEqual([
    { day: '2026-12-05', from: '10:00', to: '' },
  ]);
  expect(readAsked('hall', { time: '2026-12-05@99:99-10:00' }).times).toEqual([{ day: '2026-12-05', slots: ['99:99-10:00'] }]);
  const asked = readAsked('hall', { people: '-1', class: 'king', 'equipment-piano': 'x', time: '' });
  expect(asked).toMatchObject({ people: 0, class: 'resident', equipment: [] });
  expect(readAsked('hall', { time: Array.from({ length: 500 }, () => '2026-12-05@morning') }).times).toHaveLength(100);
});
