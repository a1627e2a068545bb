import { roomNamed } from '#lib/facilities/reservations/house.fixture';
import type { Bookable, ReservationState, Span } from '#lib/facilities/reservations/model';

/** A house kept on paper: what its reservations must look like after each thing that somebody does. Nothing in it is of the real one. */

export type Kept = Span & { reference: string; who: string; room: string; state: ReservationState; offered: boolean; dueAt: number | null };
type Waiting = Span & { id: number; who: string; room: string };
type Block = Span & { id: string; room: string };

const quarter = 900_000;
const japan = 9 * 3_600_000;
export const startOf = (begins: number) => begins * quarter - japan;
export const quarterNow = (now: number) => Math.floor((now + japan) / quarter);
const endOfDay = ({ begins }: Span) => startOf((Math.floor(begins / 96) + 1) * 96);

/** The rooms, each with a rule of its own. */
export const rulesOf: Record<string, Partial<Bookable>> = {
  hall: {},
  'hall-a': { prepareAfter: 15 },
  'hall-b': { holdHours: 24 },
  kitchen: { noShowAfter: 30, offerHours: 6 },
};
export const rooms = Object.keys(rulesOf);
const today = { daysBefore: 0, at: '24:00' };
export const roomOnPaper = (room: string) => roomNamed(room, { cancelUntil: today, moveUntil: today, ...rulesOf[room] });

const cellsOf = (room: string) => roomOnPaper(room)?.cells ?? [];
const share = (one: string, other: string) => cellsOf(one).some((cell) => cellsOf(other).includes(cell));
const meet = (one: Span, other: Span) => one.begins < other.ends && other.begins < one.ends;
const occupied = (room: string, { begins, ends }: Span) => ({ begins, ends: ends + (rulesOf[room]?.prepareAfter ?? 0) / 15 });
const isLive = ({ state }: Kept) => ['requested', 'held', 'confirmed', 'used'].includes(state);
const isOpen = ({ state }: Kept) => state === 'held' || state === 'confirmed';

export class HouseOnPaper {
  now: number;
  all: Kept[] = [];
  line: Waiting[] = [];
  blocks: Block[] = [];
  constructor(now: number) {
    this.now = now;
  }

  isFree(room: string, span: Span, except?: Kept): boolean {
    const place = occupied(room, span);
    const inTheWay = this.all.some((one) => one !== except && isLive(one) && share(one.room, room) && meet(occupied(one.room, one), place));
    return !inTheWay && !this.blocks.some((one) => share(one.room, room) && meet(one, place));
  }

  private begin(room: string, { begins }: Span): Pick<Kept, 'state' | 'dueAt' | 'offered'> {
    const { holdHours, noShowAfter } = rulesOf[room] ?? {};
    if (holdHours) return { state: 'held', offered: false, dueAt: Math.min(this.now + holdHours * 3_600_000, startOf(begins)) };
    return { state: 'confirmed', offered: false, dueAt: noShowAfter ? startOf(begins) + noShowAfter * 60_000 : null };
  }

  /** What becomes of a free place: the first in line who fits. */
  private passOn(room: string, span: Span): void {
    const place = occupied(room, span);
    for (const wish of [...this.line]) {
      const { id, ...told } = wish;
      if (!share(wish.room, room) || !meet(occupied(wish.room, wish), place) || wish.begins <= quarterNow(this.now)) continue;
      if (!this.isFree(wish.room, wish)) continue;
      this.line = this.line.filter((one) => one !== wish);
      const hours = rulesOf[wish.room]?.offerHours ?? 24;
      const dueAt = Math.min(this.now + hours * 3_600_000, startOf(wish.begins));
      this.all.push({ ...told, reference: '', state: 'held', offered: true, dueAt });
    }
  }

  reserve(who: string, parts: (Span & { room: string })[], together: boolean): string {
    if (parts.some(({ begins }) => begins <= quarterNow(this.now))) return 'past';
    const twice = parts.some((one, at) =>
      parts.some((other, place) => place < at && share(one.room, other.room) && meet(occupied(one.room, one), occupied(other.room, other))),
    );
    if (twice) return 'overlapping';
    const had = parts.filter((one) => this.isFree(one.room, one));
    if (had.length === 0 || (together && had.length < parts.length)) return 'taken';
    for (const { room, begins, ends } of had)
      this.all.push({ reference: '', who, room, begins, ends, ...this.begin(room, { begins, ends }) });
    return parts.map((one) => (had.includes(one) ? 'had' : 'taken')).join();
  }

  move(one: Kept, to: Span & { room: string }): string {
    if (to.begins <= quarterNow(this.now)) return 'past';
    if (!isOpen(one) || one.offered) return 'state-wrong';
    if (this.now >= endOfDay(one)) return 'too-late';
    if (!this.isFree(to.room, to, one)) return 'taken';
    const { room, begins, ends } = one;
    const isHeld = one.state === 'held';
    const fresh = { ...this.begin(to.room, to), state: one.state };
    Object.assign(
      one,
      to,
      { dueAt: isHeld ? Math.min(one.dueAt ?? Infinity, startOf(to.begins)) : this.noShow(to) },
      { state: fresh.state },
    );
    this.passOn(room, { begins, ends });
    return 'moved';
  }

  private noShow({ room, begins }: Span & { room: string }): number | null {
    const minutes = rulesOf[room]?.noShowAfter;
    return minutes ? startOf(begins) + minutes * 60_000 : null;
  }

  private end(one: Kept, state: ReservationState): void {
    Object.assign(one, { state, offered: false, dueAt: null });
    this.passOn(one.room, one);
  }

  cancel(one: Kept): string {
    if (!isOpen(one)) return 'state-wrong';
    if (!one.offered && this.now >= endOfDay(one)) return 'too-late';
    this.end(one, 'cancelled');
    return 'cancelled';
  }

  confirm(one: Kept): string {
    if (one.state !== 'held') return 'state-wrong';
    if (one.dueAt !== null && one.dueAt <= this.now) return 'too-late';
    Object.assign(one, one.offered ? this.begin(one.room, one) : { state: 'confirmed', dueAt: this.noShow(one) });
    return one.state;
  }

  checkIn(one: Kept): string {
    if (one.state !== 'confirmed') return 'state-wrong';
    if (this.now < startOf(one.begins) - 15 * 60_000) return 'too-early';
    if (this.now >= startOf(one.ends)) return 'too-late';
    Object.assign(one, { state: 'used', dueAt: null });
    return 'used';
  }

  join(id: number, wish: Omit<Waiting, 'id'>): string {
    if (wish.begins <= quarterNow(this.now)) return 'past';
    if (this.isFree(wish.room, wish)) return 'free';
    const { who, room, begins, ends } = wish;
    if (this.line.some((one) => one.who === who && one.room === room && one.begins === begins && one.ends === ends)) return 'waiting';
    this.line.push({ id, ...wish });
    return 'joined';
  }

  block(id: string, block: Omit<Block, 'id'>, cancelling: boolean): string {
    const inside = this.all.filter((one) => isLive(one) && share(one.room, block.room) && meet(one, block));
    if (inside.length > 0 && !cancelling) return 'reserved';
    this.blocks.push({ id, ...block });
    const order = (one: Kept, other: Kept) => one.begins - other.begins || (one.reference < other.reference ? -1 : 1);
    for (const one of inside.sort(order)) if (isOpen(one)) this.end(one, 'cancelled');
    return 'blocked';
  }

  unblock(block: Block): void {
    this.blocks = this.blocks.filter((one) => one !== block);
    this.passOn(block.room, block);
  }

  /** Time passes, and the house does what it does by itself. */
  advance(to: number): void {
    this.now = to;
    const due = this.all.filter(({ dueAt }) => dueAt !== null && dueAt <= to);
    const order = (one: Kept, other: Kept) => (one.dueAt ?? 0) - (other.dueAt ?? 0) || (one.reference < other.reference ? -1 : 1);
    for (const one of due.sort(order)) this.end(one, 'released');
    this.line = this.line.filter(({ begins }) => begins > quarterNow(to));
  }
}
