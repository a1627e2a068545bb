import { beforeEach, describe, expect, it } from 'vitest';
import { clerk, day, meeting1, now, openCity, reservedBy, smallHall, stranger } from '#lib/facilities/desk/city.fixture';
import { applicationsWaiting, boardOf } from '#lib/facilities/desk/operations/board';
import { houseNow } from '#lib/facilities/operations/house';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { approve } from '#lib/facilities/reservations/operations/deciding';
import { slotOf, spanOf } from '#lib/facilities/reservations/rules';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openCity);

/** What lies on a room's day, as `09:00-12:00 reservation held`. */
async function rowOf(room: string, on = day, at = now): Promise<string[]> {
  const board = await boardOf(clerk, { from: on, days: 1 }, 'ja', at);
  const found = board.facilities.flatMap(({ rooms }) => rooms).find(({ slug }) => slug === room);
  return (found?.days[0]?.stretches ?? [])
    .filter(({ use }) => use.kind !== 'nothing')
    .map(({ use, ...span }) => {
      const { from, to } = slotOf(span);
      const more =
        use.kind === 'reservation'
          ? ` ${use.state}`
          : use.kind === 'elsewhere'
            ? ` ${use.rooms}`
            : use.kind === 'free'
              ? ` ${use.slot}`
              : '';
      return `${from}-${to} ${use.kind}${more}`;
    });
}

describe('the board', () => {
  it('shows what a room is taken by and what is free of it, in whole slots', async () => {
    await reservedBy('hanako', meeting1, '09:00', '12:00');
    expect(await rowOf(meeting1)).toEqual(['09:00-12:00 reservation held', '13:00-17:00 free afternoon', '18:00-22:00 free evening']);
  });

  it('shows a room that is taken as a part of a larger one, or by its parts', async () => {
    await reservedBy('hanako', meeting1, '09:00', '12:00');
    await reservedBy('taro', 'civic-center-meeting-2', '09:00', '12:00');
    expect((await rowOf('civic-center-meeting-1-2'))[0]).toBe('09:00-12:00 elsewhere civic-center-meeting-1,civic-center-meeting-2');
    await reservedBy('jiro', 'civic-center-meeting-1-2', '18:00', '22:00');
    expect((await rowOf(meeting1)).at(-1)).toBe('18:00-22:00 elsewhere civic-center-meeting-1-2');
  });

  it('shows free hours between uses with their preparation', async () => {
    await reservedBy('hanako', 'hama-community-center-cooking-room', '10:00', '12:00', '2026-12-01');
    expect(await rowOf('hama-community-center-cooking-room', '2026-12-01')).toEqual([
      '09:00-10:00 free ',
      '10:00-12:00 reservation confirmed',
      '12:00-12:30 preparation',
      '12:30-21:00 free ',
    ]);
  });

  it('offers nothing that is over, and nothing on a closing day', async () => {
    expect(await rowOf(meeting1, day, new Date(`${day}T12:30:00+09:00`))).toEqual([
      '13:00-17:00 free afternoon',
      '18:00-22:00 free evening',
    ]);
    expect(await rowOf(meeting1, '2026-11-30')).toEqual([]);
  });

  it('shows what staff closed', async () => {
    const span = spanOf({ day, from: '08:00', to: '15:00' }) ?? { begins: 0, ends: 0 };
    await blockRoom(clerk, { room: meeting1, span, reason: '点検', cancelling: false }, houseNow(now));
    expect(await rowOf(meeting1)).toEqual(['08:00-15:00 block', '18:00-22:00 free evening']);
  });

  it('holds no name of anybody, and only the rooms of one’s own office', async () => {
    await reservedBy('hanako', meeting1, '09:00', '12:00');
    const board = await boardOf(clerk, { from: day, days: 7, facility: 'civic-center' }, 'ja', now);
    expect(board.facilities.map(({ slug, rooms }) => [slug, rooms.length, rooms[0]?.days.length])).toEqual([['civic-center', 7, 7]]);
    expect(JSON.stringify(board)).not.toContain('hanako');
    expect((await boardOf(stranger, { from: day, days: 1 }, 'ja', now)).facilities).toEqual([]);
  });
});

describe('the applications that wait', () => {
  it('are those of one’s own office that nobody has decided, the next use first', async () => {
    const late = await reservedBy('hanako', smallHall, '18:00', '22:00');
    const early = await reservedBy('taro', smallHall, '09:00', '12:00');
    await reservedBy('jiro', meeting1, '09:00', '12:00');
    expect((await applicationsWaiting(clerk)).first.map(({ reference }) => reference)).toEqual([early, late]);
    expect(await applicationsWaiting(stranger)).toEqual({ count: 0, first: [] });
    await approve({ by: 'staff', staff: clerk }, { reference: early }, houseNow(now));
    expect(await applicationsWaiting(clerk)).toMatchObject({ count: 1, first: [{ reference: late }] });
  });
});
