/**
 * The content version, looked up at most once in `interval` milliseconds. When the database does not
 * answer, the last known version goes on: what was already rendered stays readable while it is gone.
 */
export class VersionWatch {
  readonly #lookUp: () => Promise<number>;
  readonly #interval: number;
  #version = -1;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #checking: Promise<void> | undefined;
  /** Whether the last look-up was answered. */
  answered = true;

  constructor(lookUp: () => Promise<number>, interval = 200) {
    this.#lookUp = lookUp;
    this.#interval = interval;
  }

  /** The version if it was looked up recently; otherwise undefined, and `renew` is due. */
  recent(now: number): number | undefined {
    return now - this.#checkedAt < this.#interval ? this.#version : undefined;
  }

  /** Looks the version up, once however many ask. */
  async renew(now: number): Promise<number> {
    this.#checking ??= this.#check(now).finally(() => {
      this.#checking = undefined;
    });
    await this.#checking;
    return this.#version;
  }

  async #check(now: number): Promise<void> {
    try {
      this.#version = await this.#lookUp();
      this.answered = true;
    } catch {
      this.answered = false;
    }
    this.#checkedAt = now;
  }
}
