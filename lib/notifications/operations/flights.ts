import type { Outcome } from '#lib/notifications/model';
import type { Due } from '#lib/notifications/outbox/store';

/** One attempt that has come to its end, and what became of it. */
export type Landed = { delivery: Due; outcome: Outcome };

/** The attempts that are under way: so many to each origin, and one to each target, so that none waits for another's. */
export class Flights {
  readonly #limit: (origin: string) => number;
  readonly #flying = new Map<string, Due>();
  #landed: Landed[] = [];
  #wake: (() => void) | undefined;

  constructor(limit: (origin: string) => number) {
    this.#limit = limit;
  }

  /** Nothing is under way, and all that landed was taken. */
  get over(): boolean {
    return this.#flying.size === 0 && this.#landed.length === 0;
  }

  room(origin: string): number {
    return this.#limit(origin) - this.busy(origin).length;
  }

  /**
   * Targets of an origin to which something is under way, or has landed and was not taken yet: until what became of it is laid
   * down, nobody knows whether the next may go there.
   */
  busy(origin: string): string[] {
    const here = [...this.#flying.values(), ...this.#landed.map(({ delivery }) => delivery)];
    return here.flatMap((one) => (one.origin === origin ? [one.target] : []));
  }

  /** Begins an attempt. One that throws, against its promise, is tried again later. */
  start(delivery: Due, attempt: (delivery: Due) => Promise<Outcome>): void {
    this.#flying.set(delivery.id, delivery);
    const land = (outcome: Outcome) => {
      this.#flying.delete(delivery.id);
      this.#landed.push({ delivery, outcome });
      this.#wake?.();
    };
    attempt(delivery).then(land, (fault: unknown) => {
      console.error('notices:', fault);
      land({ state: 'later', detail: 'fault', alone: true });
    });
  }

  /** What has landed since this was last asked. */
  takeLanded(): Landed[] {
    const landed = this.#landed;
    this.#landed = [];
    return landed;
  }

  /** Waits until something has landed, but no longer than this. */
  async wait(milliseconds: number): Promise<void> {
    if (this.#landed.length > 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
