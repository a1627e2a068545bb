import { dayOf } from '#lib/calendar/day';
import { type Journey, journeyOf } from '#lib/procedures/journey/journey';
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from './draft-store.ts';
import { type Definition, type Finished, finish, type Synced, sync } from './draft-sync.ts';

/**
 * What this device keeps of a procedure that is being filled in. It is kept at every change; the city hall is met beside that,
 * and what it says is taken only where nothing was changed here while it was asked.
 */
export class DeviceDraft {
  readonly #locale: string;
  readonly #definition: Definition;
  #draft: KeptDraft;
  /** Raised by each change: whoever has waited sees by it that something came between. */
  #turn = 0;

  private constructor(locale: string, definition: Definition, draft: KeptDraft) {
    this.#locale = locale;
    this.#definition = definition;
    this.#draft = draft;
  }

  static async open(locale: string, definition: Definition): Promise<DeviceDraft> {
    const { slug, version } = definition;
    const begun = { slug, version, typed: {}, changed: [], ofAccount: false, sending: false, keptUntil: 0 };
    return new DeviceDraft(locale, definition, (await keptDraft(slug)) ?? begun);
  }

  get typed(): Readonly<Record<string, string>> {
    return this.#draft.typed;
  }
  get isSending(): boolean {
    return this.#draft.sending;
  }
  get journey(): Journey {
    return journeyOf(this.#definition.facts, this.#draft.typed, dayOf(new Date()));
  }

  /** Keeps what was typed; `step`: one whose form was sent, so that the city hall is told of it. */
  async keep(typed: Record<string, string>, step?: string): Promise<void> {
    const changed = step === undefined ? this.#draft.changed : [...new Set([...this.#draft.changed, step])];
    await this.#put({ typed, changed });
  }

  /** Something is being typed: what the city hall says now comes too late to be laid over it. */
  touch(): void {
    this.#turn += 1;
  }

  /** 申請する without network: it goes when there is network. */
  async sendLater(): Promise<void> {
    await this.#put({ sending: true });
  }

  async forget(): Promise<void> {
    await forgetDraft(this.#draft.slug);
  }

  async #put(values: Partial<KeptDraft>): Promise<void> {
    this.#turn += 1;
    this.#draft = { ...this.#draft, ...values };
    await keepDraft(this.#draft);
  }

  /**
   * Meets the city hall. Whoever is signed in has there what he has here; of somebody else nothing is told. `changed`: what
   * stands here is another now than before; `beside`: besides what is being typed, which stays.
   */
  async meet(): Promise<Exclude<Synced, { draft: KeptDraft }> | { changed: boolean; beside?: true }> {
    const turn = this.#turn;
    const met = await sync(this.#locale, this.#definition, this.#draft, false);
    // Whoever was signed in when it was begun, and is not now, finds nothing of it here.
    if (met === 'guest' && this.#draft.ofAccount) {
      await this.forget();
      return { changed: true };
    }
    if (typeof met === 'string' || !('draft' in met)) return met;
    if (turn !== this.#turn) return this.#complete(met.draft);
    const before = JSON.stringify(this.#draft.typed);
    await this.#put(met.draft);
    return { changed: JSON.stringify(met.draft.typed) !== before };
  }

  /**
   * What came too late to be laid over what was typed meanwhile still fills in what stands empty, at the first meeting: that is
   * what an account knows of its owner, whom the very first question may ask for his name.
   */
  async #complete({ base, ofAccount, typed }: KeptDraft): Promise<{ changed: boolean; beside?: true }> {
    if (this.#draft.base) return { changed: false };
    await this.#put({ ...(base && { base }), ofAccount, typed: { ...typed, ...this.#draft.typed } });
    return { changed: true, beside: true };
  }

  /** Brings it to its end: checked, or sent where that was asked for. */
  async finish(): Promise<Finished> {
    return finish(this.#locale, this.#definition, this.#draft);
  }
}
