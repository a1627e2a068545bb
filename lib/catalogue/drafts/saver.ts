import { type Conflict, mergeContents } from '#lib/catalogue/drafts/merge';
import type { DraftContent, SaidFinding, SaveAnswer } from '#lib/catalogue/drafts/model';
import { type Path, same, withValue } from '#lib/catalogue/drafts/values';

/** Where the words stand. `failed` and `signed-out` are tried again, `refused`, `too-long` and `locked` are not. */
export type Standing = 'saved' | 'typing' | 'saving' | 'failed' | 'signed-out' | 'refused' | 'too-long' | 'locked' | 'conflict';

/** What came back, or why nothing did. */
export type Reply = SaveAnswer | { outcome: 'failed' | 'signed-out' | 'refused' | 'too-long' };

/** Words that the server has not confirmed, with the content they were made from. */
export type KeptWords = { edition: number; base: DraftContent; content: DraftContent };

/** Fields that two people wrote differently; `by` is unknown when it is found on opening the page. */
export type OpenConflict = { by: string | undefined; edition: number; theirs: DraftContent; conflicts: readonly Conflict[] };

export type SaverState = {
  content: DraftContent;
  standing: Standing;
  findings: readonly SaidFinding[];
  /** When the server last confirmed; how often it has since the page was opened. */
  savedAt: string | undefined;
  saves: number;
  /** Whether the device holds what the server does not. */
  kept: boolean;
  /** Whose words were put together with ours, without a conflict. */
  tookInFrom: string | undefined;
  conflict: OpenConflict | undefined;
};

type Needs = {
  edition: number;
  content: DraftContent;
  findings: readonly SaidFinding[];
  send: (edition: number, content: DraftContent) => Promise<Reply>;
  /** Keeps words on the device, or forgets them; whether that worked. */
  keep: (words: KeptWords | undefined) => boolean;
};

type TheirSave = { edition: number; by?: string; savedAt?: string };

/** Milliseconds from the last key to saving; before trying again, doubled up to the longest. */
const pause = 800;
const firstRetry = 2_000;
const longestRetry = 30_000;

/** Saves what somebody writes as he writes it: one request at a time, nothing over another's words, nothing lost while there is no answer. */
export class Saver {
  readonly #send: Needs['send'];
  readonly #keep: Needs['keep'];
  readonly #listeners = new Set<() => void>();
  /** What the server has, as far as we know and have agreed to. */
  #base: { edition: number; content: DraftContent };
  #state: SaverState;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = firstRetry;

  constructor({ edition, content, findings, send, keep }: Needs) {
    this.#send = send;
    this.#keep = keep;
    this.#base = { edition, content };
    this.#state = {
      content,
      findings,
      standing: 'saved',
      savedAt: undefined,
      saves: 0,
      kept: false,
      tookInFrom: undefined,
      conflict: undefined,
    };
  }

  state = (): SaverState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** What the content says now. */
  write(content: DraftContent): void {
    const { standing } = this.#state;
    // A trouble is told until it is over, not anew with every key.
    this.#become({ content, tookInFrom: undefined, ...(standing === 'saved' && { standing: 'typing' }) });
    this.#later(pause);
  }

  flush = async (): Promise<void> => {
    const { content, standing, conflict } = this.#state;
    if (this.#busy || conflict || standing === 'locked') return;
    clearTimeout(this.#timer);
    if (same(content, this.#base.content)) return this.#nothingToSend();
    this.#busy = true;
    if (standing === 'typing') this.#become({ standing: 'saving' });
    const reply = await this.#send(this.#base.edition, content).catch(() => ({ outcome: 'failed' }) as const);
    this.#busy = false;
    if (reply.outcome === 'saved') this.#confirmed(reply, content);
    else if (reply.outcome === 'conflict') this.#putTogether(this.#base.content, reply.content, reply);
    else this.#refused(reply.outcome);
  };

  /** One field of a conflict is decided; with the last one, saving goes on. */
  decide(path: Path, whose: 'mine' | 'theirs'): void {
    const { conflict, content } = this.#state;
    const decided = conflict?.conflicts.find((one) => same(one.path, path));
    if (!conflict || !decided) return;
    const changed = whose === 'theirs' ? withValue(content, path, decided.theirs) : content;
    const conflicts = conflict.conflicts.filter((one) => one !== decided);
    if (conflicts.length > 0) this.#become({ content: changed, conflict: { ...conflict, conflicts } });
    else this.#goOnFrom(conflict.edition, conflict.theirs, { content: changed });
  }

  /** Goes on with words that this device kept, from whichever edition they were made. */
  resume({ edition, base, content }: KeptWords): void {
    const server = this.#base;
    this.#base = { edition, content: base };
    this.#state = { ...this.#state, content };
    this.#putTogether(base, server.content, { edition: server.edition });
  }

  #become(change: Partial<SaverState>): void {
    const next = { ...this.#state, ...change };
    const open = !same(next.content, this.#base.content);
    // The base is kept with the words: whoever goes on later must meet the same conflicts.
    const { edition, content: base } = this.#base;
    const kept = this.#keep(open ? { edition, base, content: next.content } : undefined);
    this.#state = { ...next, kept: open && kept };
    for (const listener of this.#listeners) listener();
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, milliseconds);
  }

  #nothingToSend(): void {
    if (this.#state.standing !== 'saved') this.#become({ standing: 'saved' });
  }

  #confirmed({ edition, savedAt, findings }: Extract<SaveAnswer, { outcome: 'saved' }>, sent: DraftContent): void {
    this.#base = { edition, content: sent };
    this.#retry = firstRetry;
    const done = same(this.#state.content, sent);
    this.#become({ standing: done ? 'saved' : 'typing', savedAt, findings, saves: this.#state.saves + 1 });
    if (!done) this.#later(pause);
  }

  #refused(standing: 'failed' | 'signed-out' | 'refused' | 'too-long' | 'locked'): void {
    this.#become({ standing });
    if (standing !== 'failed' && standing !== 'signed-out') return;
    this.#later(this.#retry);
    this.#retry = Math.min(this.#retry * 2, longestRetry);
  }

  #putTogether(base: DraftContent, theirs: DraftContent, { edition, by, savedAt }: TheirSave): void {
    const mine = this.#state.content;
    const { merged, conflicts } = mergeContents(base, mine, theirs);
    const tookInFrom = same(merged, mine) ? undefined : by;
    // All of mine may be there already: saved by a request whose answer was lost.
    const there = same(merged, theirs) && savedAt !== undefined;
    if (conflicts.length === 0) this.#goOnFrom(edition, theirs, { content: merged, tookInFrom, ...(there && { savedAt }) });
    else this.#become({ content: merged, standing: 'conflict', conflict: { by, edition, theirs, conflicts } });
  }

  #goOnFrom(edition: number, theirs: DraftContent, change: Partial<SaverState>): void {
    this.#base = { edition, content: theirs };
    this.#become({ ...change, standing: 'typing', conflict: undefined });
    this.#later(0);
  }
}
