import { expect, it } from 'vitest';
import { read } from '#db/client';
import { engine } from '#db/engine';
import { reservations, reservationWishes } from '#db/schema';
import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { applicationOf, clerk, resident } from '#lib/facilities/reservations/house.fixture';
import { HouseOnPaper, type Kept, quarterNow, roomOnPaper, rooms } from '#lib/facilities/reservations/house-model.fixture';
import type { House } from '#lib/facilities/reservations/model';
import { unblockRoom } from '#lib/facilities/reservations/operations/blocking';
import { cancel, checkIn, confirm } from '#lib/facilities/reservations/operations/deciding';
import { move } from '#lib/facilities/reservations/operations/moving';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { joinLine, leaveLine } from '#lib/facilities/reservations/operations/waiting';
import { slotOf } from '#lib/facilities/reservations/rules';
import type { Result } from '#lib/result';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const steps = 300;
const seeds = engine() === 'sqlite' ? [1, 2, 3, 4] : [5, 6];
/** Calendar, ledger and notices are compared after so many. */
const stride = 10;
const people = ['hanako', 'taro', 'jiro', 'maria', 'ken'];
const hour = 3_600_000;

/** The real house and the one on paper, to which the same things are done. */
class BothHouses {
  paper = new HouseOnPaper(Date.parse('2026-11-30T20:00:00+09:00'));
  private readonly random: ReturnType<typeof chance>;
  constructor(seed: number) {
    this.random = chance(seed);
  }

  private get house(): House {
    return { roomOf: async (room) => roomOnPaper(room), now: new Date(this.paper.now) };
  }

  /** A time between nine and one, on one of three days: nearly everything collides. */
  private place() {
    const day = quarterNow(Date.parse('2026-12-01T00:00:00+09:00')) + 96 * this.random.below(3);
    const begins = day + 36 + this.random.below(10);
    return { room: this.random.of(rooms) ?? '', begins, ends: begins + 1 + this.random.below(5) };
  }

  private who = () => this.random.of(people) ?? '';
  /** Every quarter costs, so that moving changes the price. */
  private asPart = ({ room, begins, ends }: ReturnType<BothHouses['place']>) => {
    const slot = slotOf({ begins, ends });
    return { room, slot, quotation: quoted(100 * (ends - begins), slot) };
  };

  private async reserve(): Promise<unknown[]> {
    const [who, places, together] = [
      this.who(),
      Array.from({ length: 1 + this.random.below(3) }, () => this.place()),
      this.random.below(2) === 0,
    ];
    const sent = applicationOf(who, places.map(this.asPart), { together });
    const answer = await reserve(resident(who), sent, this.house);
    const told = answer.ok ? answer.value.map((one) => ('taken' in one ? 'taken' : 'had')).join() : answer.fault.code;
    return [told, this.paper.reserve(who, places, together)];
  }

  /** Something that is done to a reservation. */
  private async change(): Promise<unknown[]> {
    const one = this.random.of(this.paper.all);
    if (!one) return [];
    const [actor, seen] = [resident(one.who), { reference: one.reference }];
    const to = this.place();
    const acts = {
      move: [() => move(actor, seen, this.asPart(to), this.house), () => this.paper.move(one, to)],
      cancel: [() => cancel(actor, seen, '', this.house), () => this.paper.cancel(one)],
      confirm: [() => confirm(actor, seen, this.house), () => this.paper.confirm(one)],
      checkIn: [() => checkIn(actor, seen, this.house), () => this.paper.checkIn(one)],
    } as const;
    const act = this.random.of<keyof typeof acts>(['move', 'move', 'cancel', 'cancel', 'confirm', 'confirm', 'checkIn']);
    const answer: Result<{ state: string }, string> = await acts[act][0]();
    const expected = acts[act][1]();
    return [answer.ok ? (act === 'move' ? 'moved' : answer.value.state) : answer.fault, expected];
  }

  private async join(): Promise<unknown[]> {
    const [who, place] = [this.who(), this.place()];
    const { key: _, parts: __, together: ___, ...asked } = applicationOf(who, []);
    const answer = await joinLine(resident(who), { ...asked, part: this.asPart(place) }, this.house);
    return [answer.ok ? 'joined' : answer.fault, this.paper.join(answer.ok ? answer.value : 0, { who, ...place })];
  }

  private async leave(): Promise<unknown[]> {
    const wish = this.random.of(this.paper.line);
    if (!wish) return [];
    this.paper.line = this.paper.line.filter((one) => one !== wish);
    return [await leaveLine(resident(wish.who), wish.id, this.house), true];
  }

  private async block(): Promise<unknown[]> {
    const [{ room, ...span }, cancelling] = [this.place(), this.random.below(2) === 0];
    const answer = await blockRoom(clerk, { room, span, reason: '工事', cancelling }, this.house);
    return [answer.ok ? 'blocked' : answer.fault.code, this.paper.block(answer.ok ? answer.value : '', { room, ...span }, cancelling)];
  }

  private async unblock(): Promise<unknown[]> {
    const block = this.random.of(this.paper.blocks);
    if (!block) return [];
    const answer = await unblockRoom(clerk, block.id, this.house);
    this.paper.unblock(block);
    return [answer, true];
  }

  private async pass(): Promise<unknown[]> {
    this.paper.advance(this.paper.now + (this.random.below(4) + 1) * 0.25 * hour);
    await tendReservations(new Date(this.paper.now));
    return [];
  }

  /** Does the next thing to both; gives what the real house answered and what it should have. */
  async step(): Promise<unknown[]> {
    const dice = this.random.below(100);
    if (dice < 26) return this.reserve();
    if (dice < 54) return this.change();
    if (dice < 76) return this.join();
    if (dice < 78) return this.leave();
    if (dice < 82) return this.block();
    return dice < 87 ? this.unblock() : this.pass();
  }

  /** What stands in the real house, and what should; what was made by itself learns its reference. */
  async compare(isThorough: boolean): Promise<[unknown, unknown]> {
    const known = new Set(this.paper.all.map(({ reference }) => reference));
    const real = (await read.select().from(reservations)).map((row) => ({
      ...row,
      who: row.residentId ?? '',
      dueAt: row.dueAt?.getTime() ?? null,
    }));
    const sign = ({ who, room, begins, ends, state, offered, dueAt }: Omit<Kept, 'state'> & { state: string }) =>
      [who, room, begins, ends, state, offered, dueAt].join();
    for (const row of real.filter(({ reference }) => !known.has(reference))) {
      const fresh = this.paper.all.find((one) => one.reference === '' && sign(one) === sign(row));
      if (fresh) fresh.reference = row.reference;
    }
    const listed = (all: readonly (Omit<Kept, 'state'> & { state: string })[]) => all.map((one) => `${one.reference} ${sign(one)}`).sort();
    const line = (await read.select().from(reservationWishes)).map(({ id }) => id).sort((one, other) => one - other);
    return [
      { all: listed(real), line, disagreements: isThorough ? await disagreements() : [] },
      { all: listed(this.paper.all), line: this.paper.line.map(({ id }) => id), disagreements: [] },
    ];
  }
}

it.each(seeds)(`stays as the house on paper through ${steps} things done to it, seed %i`, { timeout: 120_000 }, async (seed) => {
  const houses = new BothHouses(seed);
  const done = new Map<unknown, number>();
  for (let step = 0; step < steps; step += 1) {
    const [answer, expected] = await houses.step();
    expect(answer, `seed ${seed}, step ${step}`).toEqual(expected);
    done.set(answer, (done.get(answer) ?? 0) + 1);
    const [real, onPaper] = await houses.compare(step % stride === stride - 1);
    expect(real, `seed ${seed}, step ${step}: after ${answer}`).toEqual(onPaper);
  }
  // Otherwise nothing was tried.
  for (const answer of ['had', 'taken', 'moved', 'cancelled', 'confirmed', 'joined', 'blocked'])
    expect(done.get(answer), answer).toBeGreaterThan(0);
});
