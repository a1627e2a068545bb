import { describe, expect, it } from 'vitest';
import { Round } from '#lib/facilities/draw/model';
import { arena, at, drawRoom, halfA, halfB } from '#lib/facilities/draws/house.fixture';
import { hallsOf, heldForDraw, momentIn, monthsToAnnounce, phaseOf, roundOf, slotsIn, termsOf } from '#lib/facilities/draws/rules';

const rooms = [arena, halfA, halfB].map((slug) => drawRoom(slug));
const [whole] = rooms;
if (!whole) throw new Error('no arena');
const terms = termsOf(whole.facts.reserving);
if (!terms) throw new Error('no terms');

describe('a round', () => {
  it('has its moments in the months before the use, a month’s last day standing for one that it has not', () => {
    const round = Round.parse(roundOf('arena-2027-02', terms, '2027-02'));
    expect([round.applyFrom, round.applyTo].map((moment) => new Date(moment))).toEqual([at('2026-12-01T09:00'), at('2026-12-11T00:00')]);
    expect(momentIn('2027-04', { monthsBefore: 2, day: 31, time: '09:00' })).toEqual(at('2027-02-28T09:00'));
    expect(momentIn('2028-04', { monthsBefore: 2, day: 31, time: '09:00' })).toEqual(at('2028-02-29T09:00'));
  });

  it('is announced two weeks before one can apply, and no more once applications are over', () => {
    expect(monthsToAnnounce(terms, at('2026-11-17T08:59'))).toEqual([]);
    expect(monthsToAnnounce(terms, at('2026-11-17T09:00'))).toEqual(['2027-02']);
    expect(monthsToAnnounce(terms, at('2026-12-10T23:59'))).toEqual(['2027-02']);
    expect(monthsToAnnounce(terms, at('2026-12-11T00:00'))).toEqual([]);
  });

  it('is coming, open, closed, drawn or called off', () => {
    const file = { round: roundOf('arena-2027-02', terms, '2027-02') };
    const phase = (moment: string, state = 'announced') => phaseOf({ state, file }, at(moment));
    expect([phase('2026-12-01T08:59'), phase('2026-12-01T09:00'), phase('2026-12-11T00:00')]).toEqual(['coming', 'applying', 'closed']);
    expect([phase('2026-12-11T10:00', 'drawn'), phase('2026-12-05T10:00', 'called-off')]).toEqual(['drawn', 'called-off']);
  });
});

describe('rooms', () => {
  it('that share a cell are drawn together under the same terms, and apart under others', () => {
    const slugs = (halls: ReturnType<typeof hallsOf>) => halls.map((hall) => hall.map(({ slug }) => slug));
    expect(slugs(hallsOf(rooms.toReversed()))).toEqual([[arena, halfA, halfB]]);
    expect(slugs(hallsOf([drawRoom(arena), drawRoom(halfA), drawRoom(halfB, { mostWins: 1 })]))).toEqual([[arena, halfA], [halfB]]);
    expect(slugs(hallsOf([drawRoom(halfB), drawRoom(halfA)]))).toEqual([[halfA], [halfB]]);
  });

  it('offer their slots on the days that are drawn, within the opening hours', () => {
    const slots = slotsIn([whole], '2027-02');
    expect(new Set(slots.map(({ day }) => day.slice(8)))).toEqual(new Set(['06', '07', '11', '13', '14', '20', '21', '23', '27', '28']));
    // On Sundays and holidays it closes at six.
    expect(slots.filter(({ day }) => day === '2027-02-07').map(({ from }) => from)).toEqual(['09:00', '12:00', '15:00']);
    expect(slots[0]).toMatchObject({
      id: `${arena}-2027-02-06-morning`,
      cells: whole.facts.cells,
      occupied: { from: '09:00', to: '12:00' },
    });
  });
});

describe('before it is open to all', () => {
  const room = { reserving: whole.facts.reserving, holidays: whole.holidays };

  it('a day that is drawn is for the draw alone, a weekday is not', () => {
    const held = heldForDraw(room, at('2026-12-21T08:59'));
    expect(['2027-02-06', '2027-02-11', '2027-02-05', '2027-01-30'].map(held)).toEqual([true, true, false, false]);
    expect(heldForDraw(room, at('2026-12-21T09:00'))('2027-02-06')).toBe(false);
  });

  it('nothing is held where a room is not drawn', () => {
    const first = { reserving: { way: { kind: 'first-come' as const } }, holidays: whole.holidays };
    expect(heldForDraw(first, at('2026-12-01T00:00'))('2027-02-06')).toBe(false);
  });
});
