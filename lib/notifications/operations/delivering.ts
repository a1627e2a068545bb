import { setTimeout } from 'node:timers/promises';
import { read, type Writer, write } from '#db/client';
import type { Clock } from '#lib/clock';
import { newKey } from '#lib/id';
import { renewLease, takeLease } from '#lib/lease/store';
import { mostAttempts, type Outcome } from '#lib/notifications/model';
import { Flights, type Landed } from '#lib/notifications/operations/flights';
import { spreadNext } from '#lib/notifications/operations/spreading';
import {
  claim,
  type Delivery,
  type Due,
  deliveriesDue,
  endTarget,
  isWorkWaiting,
  letWait,
  markEnded,
  markSent,
  originsDue,
  putOff,
  putOffTarget,
  takeOver,
} from '#lib/notifications/outbox/store';
import { mayComeAt, tryAgainAt } from '#lib/notifications/rules';
import { removeEndpoints } from '#lib/notifications/subscribers/store';

/** Makes one attempt. */
export type Attempt = (delivery: Due, now: Date) => Promise<Outcome>;

export type Pace = {
  /** After so many milliseconds without a sign of life another process takes the work over. */
  lease: number;
  /** Attempts under way at a time to one push service, and to the mail server. */
  perOrigin: number;
  perMailServer: number;
  /** Whether life is in danger in the city, so that the everyday waits. */
  isEmergency: (now: Date) => Promise<boolean>;
};
const usualPace: Pace = { lease: 30_000, perOrigin: 64, perMailServer: 6, isEmergency: async () => false };

/** So long it waits for news before it looks for new work, and then for more of them: one transaction marks many. */
const patience = 100;
const gathering = 20;
/** So often it looks for push services to which something is due, and whether there is an emergency: both change seldom. */
const looksAgain = 1000;
/** Whether what was looked up is old; a clock may be put back as well. */
const isOld = ({ at }: { at: number }, now: Date) => Math.abs(now.getTime() - at) >= looksAgain;
const name = 'deliveries';

/**
 * Delivers what is due, until nothing is due or under way any more. Of several processes one does it (a lease); killed
 * at any moment, it is gone on with by whoever comes next: what was claimed and not marked is sent once more, under the
 * name it had. Tells how many attempts were made.
 */
export async function deliverDue(attempt: Attempt, clock: Clock, pace: Partial<Pace> = {}): Promise<number> {
  if (!(await isWorkWaiting(read, clock()))) return 0;
  const round = new Round(attempt, clock, { ...usualPace, ...pace });
  return (await round.begin()) ? round.go() : 0;
}

/** What was claimed, and whether anything was put off until its person is awake, so that more may be due behind it. */
type Step = { claimed: Due[]; moved: boolean };

class Round {
  readonly #attempt: Attempt;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #holder = newKey();
  readonly #flights: Flights;
  #attempts = 0;
  #origins: { at: number; all: string[] } = { at: 0, all: [] };
  #emergency = { at: 0, is: false };

  constructor(attempt: Attempt, clock: Clock, pace: Pace) {
    this.#attempt = attempt;
    this.#clock = clock;
    this.#pace = pace;
    this.#flights = new Flights((origin) => (origin === 'mail' ? pace.perMailServer : pace.perOrigin));
  }

  async begin(): Promise<boolean> {
    return write(async (writer) => {
      const taken = await takeLease(writer, this.#lease(), this.#clock());
      if (taken) await takeOver(writer, this.#clock());
      return taken;
    });
  }

  /**
   * Gives the lease back when all is done. Where something goes wrong it runs out by itself, as after a kill: what is under
   * way then lands before anybody begins it anew.
   */
  async go(): Promise<number> {
    let spreading = true;
    let ours = true;
    for (;;) {
      if (ours) spreading = await spreadNext(this.#clock());
      const step = await this.#step(ours);
      ours = step.ours;
      for (const delivery of step.claimed) this.#flights.start(delivery, (one) => this.#attempt(one, this.#clock()));
      this.#attempts += step.claimed.length;
      const idle = step.claimed.length === 0 && !step.moved && !(spreading && ours);
      if (idle && this.#flights.over) break;
      if (idle) await this.#flights.wait(patience);
      if (!this.#flights.over && !(spreading && ours)) await setTimeout(gathering);
    }
    if (ours) await write((writer) => renewLease(writer, { ...this.#lease(), until: new Date(0) }));
    return this.#attempts;
  }

  /** One transaction: marks what has landed and claims what is due. Without the lease it only marks: that is true in any case. */
  async #step(ours: boolean): Promise<Step & { ours: boolean }> {
    const landed = this.#flights.takeLanded();
    const now = this.#clock();
    if (isOld(this.#emergency, now)) this.#emergency = { at: now.getTime(), is: await this.#isEmergency(now) };
    return write(async (writer) => {
      await mark(writer, landed, now);
      const kept = ours && (await renewLease(writer, this.#lease()));
      return { ours: kept, ...(kept ? await this.#claimDue(writer, now) : { claimed: [], moved: false }) };
    });
  }

  async #claimDue(writer: Writer, now: Date): Promise<Step> {
    const claimed: Due[] = [];
    let moved = false;
    for (const origin of await this.#originsDue(writer, now)) {
      const room = this.#flights.room(origin);
      if (room <= 0) continue;
      const due = await deliveriesDue(writer, origin, this.#flights.busy(origin), room * 2, now);
      // Late, or tried again: the night may have come meanwhile.
      const first = (delivery: Due) => mayComeAt(delivery, now, this.#emergency.is);
      const asleep = due.filter((delivery) => first(delivery) > now);
      for (const delivery of asleep) await letWait(writer, delivery.id, first(delivery));
      moved ||= asleep.length > 0;
      const awake = due.filter((delivery) => !asleep.includes(delivery));
      // One at a time to each target.
      const each = [...new Map(awake.reverse().map((delivery) => [delivery.target, delivery])).values()].reverse();
      claimed.push(...each.slice(0, room));
    }
    await claim(
      writer,
      claimed.map(({ id }) => id),
    );
    return { claimed: claimed.map((delivery) => ({ ...delivery, attempts: delivery.attempts + 1 })), moved };
  }

  /** Where nobody can say, nothing waits: what saves lives least of all. */
  async #isEmergency(now: Date): Promise<boolean> {
    return this.#pace.isEmergency(now).catch((fault: unknown) => {
      console.error('deliveries:', fault);
      return false;
    });
  }

  async #originsDue(writer: Writer, now: Date): Promise<string[]> {
    if (this.#flights.over || isOld(this.#origins, now)) this.#origins = { at: now.getTime(), all: await originsDue(writer, now) };
    return this.#origins.all;
  }

  #lease() {
    return { name, holder: this.#holder, until: new Date(this.#clock().getTime() + this.#pace.lease) };
  }
}

/** Lays down what became of attempts. */
async function mark(writer: Writer, landed: readonly Landed[], now: Date): Promise<void> {
  const sent = landed.flatMap(({ delivery, outcome }) => (outcome.state === 'sent' ? [delivery.id] : []));
  await markSent(writer, sent, now);
  for (const { delivery, outcome } of landed) {
    if (outcome.state === 'later') await later(writer, delivery, outcome, now);
    if (outcome.state === 'failed') await markEnded(writer, delivery, 'failed', outcome.detail);
    if (outcome.state === 'gone') {
      await markEnded(writer, delivery, 'gone', outcome.detail);
      await endTarget(writer, delivery.target, outcome.detail);
      await removeEndpoints(writer, [delivery.target]);
    }
  }
}

async function later(writer: Writer, delivery: Delivery, outcome: Extract<Outcome, { state: 'later' }>, now: Date): Promise<void> {
  const dueAt = tryAgainAt(delivery.attempts, outcome.notBefore, now);
  if (outcome.alone && delivery.attempts >= mostAttempts) await markEnded(writer, delivery, 'failed', outcome.detail);
  else if (dueAt >= delivery.usefulUntil) await markEnded(writer, delivery, 'expired', outcome.detail);
  else await putOff(writer, delivery, dueAt, outcome.detail);
  // What waits for the same place waits with it, whatever became of this one.
  if (!outcome.alone) await putOffTarget(writer, delivery.target, dueAt);
}
