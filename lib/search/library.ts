import type { Change } from '#lib/search/amend';
import type { Consulted } from '#lib/search/engine';
import type { SearchDocument, SearchOptions } from '#lib/search/model';
import { Reader } from '#lib/search/reader';
import { THESAURUS } from '#lib/search/thesaurus';

/** Changed documents after which the index is built anew in the background: one in twenty, and never for a few. */
const SHARE = 1 / 20;
const FEW = 20;

/** An index in a thread of its own, and at times its successor in another. */
export class Library {
  #held: ReadonlyMap<string, SearchDocument> = new Map();
  #thesaurus = THESAURUS;
  #changed = 0;
  /** A successor broke before it stood: the next change begins another. */
  #owesSuccessor = false;
  #reader: Reader | undefined;
  #successor: Reader | undefined;
  readonly #log: (sentence: string) => void;

  /** @param log is told when a thread broke. */
  constructor(log: (sentence: string) => void = console.error) {
    this.#log = log;
  }

  /**
   * Makes the library hold exactly these documents. Whoever consults it after this call is answered from
   * them or newer ones: what changed is worked in at once. Another thesaurus counts once its index stands.
   */
  hold(documents: readonly SearchDocument[], thesaurus: readonly string[] = this.#thesaurus): void {
    const held = new Map(documents.map((document) => [document.id, document]));
    const change = differences(this.#held, held);
    const isReworded = !sameWords(this.#thesaurus, thesaurus);
    [this.#held, this.#thesaurus] = [held, thesaurus];
    if (!this.#reader) return;
    const count = change.put.length + change.gone.length;
    // A thread that cannot do it ends, which is told; the next one starts from all that is held.
    for (const one of count > 0 ? [this.#reader, this.#successor] : []) one?.amend(change).catch(() => undefined);
    this.#changed += count;
    if (isReworded || this.#owesSuccessor || this.#changed > Math.max(FEW, held.size * SHARE)) this.#succeed();
  }

  /** Rejects when the thread cannot start or breaks; the next call starts another. */
  async consult(question: string, options: SearchOptions = {}): Promise<Consulted> {
    this.#reader ??= this.#open();
    return this.#reader.consult(question, options);
  }

  /** Settles when no index is being built. */
  async settled(): Promise<void> {
    await this.#reader?.ready.catch(() => undefined);
    // One successor may give way to another while it is built.
    for (let next = this.#successor; next; next = this.#successor === next ? undefined : this.#successor) {
      await next.ready.catch(() => undefined);
    }
  }

  close(): void {
    for (const one of [this.#reader, this.#successor]) one?.close();
    [this.#reader, this.#successor] = [undefined, undefined];
  }

  #open(): Reader {
    const opened = new Reader([...this.#held.values()], this.#thesaurus, (fault) => {
      this.#log(
        `さがす仕組みが止まりました。次の質問で始め直します / The search thread broke; the next question starts another: ${fault.message}`,
      );
      if (this.#reader === opened) this.#reader = undefined;
      if (this.#successor !== opened) return;
      this.#successor = undefined;
      this.#owesSuccessor = true;
    });
    return opened;
  }

  #succeed(): void {
    this.#successor?.close();
    const next = this.#open();
    this.#successor = next;
    this.#changed = 0;
    this.#owesSuccessor = false;
    const takeOver = () => {
      if (this.#successor !== next) return;
      this.#reader?.close();
      [this.#reader, this.#successor] = [next, undefined];
    };
    next.ready.then(takeOver, () => undefined);
  }
}

function differences(before: ReadonlyMap<string, SearchDocument>, now: ReadonlyMap<string, SearchDocument>): Change {
  return {
    put: [...now.values()].filter((document) => !isSame(before.get(document.id), document)),
    gone: [...before.keys()].filter((id) => !now.has(id)),
  };
}

/** By hand: comparing 20,000 documents with `isDeepStrictEqual` holds the event loop for a third of a second. */
function isSame(one: SearchDocument | undefined, other: SearchDocument): boolean {
  if (one?.kind !== other.kind || one.texts.length !== other.texts.length) return false;
  return other.texts.every((text, i) => {
    const { locale, title, reading, words, body } = one.texts[i] ?? text;
    const isSaid = locale === text.locale && title === text.title && reading === text.reading && body === text.body;
    return isSaid && sameWords(words, text.words);
  });
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, i) => word === others[i]);
}

// One a process, however often the framework loads this module.
const key = Symbol.for('city.search');
const city: typeof globalThis & { [key]?: Library } = globalThis;

/** The city's own library. */
export function cityLibrary(): Library {
  city[key] ??= new Library();
  return city[key];
}
