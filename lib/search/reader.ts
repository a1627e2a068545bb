import { join } from 'node:path';
import type { Change } from '#lib/search/amend';
import type { Consulted } from '#lib/search/engine';
import type { SearchDocument, SearchOptions } from '#lib/search/model';
import type { Order, Reply, Request } from '#lib/search/protocol';

/** Documents copied to the thread at once: about a millisecond. */
const AT_ONCE = 100;

type Waiting = { resolve: (consulted: Consulted | undefined) => void; reject: (fault: Error) => void };

/** A worker thread with an index of its own. What is asked before it stands waits for it. */
export class Reader {
  /** Settles when the index stands. */
  readonly ready: Promise<void>;
  readonly #worker = startWorker();
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #isClosing = false;
  #fault: Error | undefined;

  /** @param onEnd when the thread has ended by itself; all that waited is refused with the same error. */
  constructor(documents: readonly SearchDocument[], thesaurus: readonly string[], onEnd: (fault: Error) => void) {
    const end = (fault: Error) => {
      this.#fault = fault;
      this.#worker.removeAllListeners();
      for (const { reject } of this.#waiting.values()) reject(fault);
      this.#waiting.clear();
      if (!this.#isClosing) onEnd(fault);
    };
    this.#worker.on('message', (reply: Reply) => this.#receive(reply));
    this.#worker.once('error', end);
    this.#worker.once('exit', (code) => end(new Error(`the search thread ended (${code})`)));
    this.ready = this.#load(documents, thesaurus);
    // Who asks is told; who only started it is not surprised.
    this.ready.catch(() => undefined);
  }

  async amend(change: Change): Promise<void> {
    await this.ready;
    await this.#order({ do: 'amend', change });
  }

  async consult(question: string, options: SearchOptions): Promise<Consulted> {
    await this.ready;
    return (await this.#order({ do: 'consult', question, options })) ?? { hits: [], evidence: undefined };
  }

  /** Ends the thread once it has answered what it was asked. */
  close(): void {
    this.#isClosing = true;
    // A question that has just seen it ready is still on its way.
    setImmediate(() => {
      if (this.#waiting.size === 0) this.#rest();
    });
  }

  /** In small parts, so that the server serves others in between. */
  async #load(documents: readonly SearchDocument[], thesaurus: readonly string[]): Promise<void> {
    for (let start = 0; start < documents.length; start += AT_ONCE) {
      await this.#order({ do: 'gather', documents: documents.slice(start, start + AT_ONCE) });
    }
    await this.#order({ do: 'build', thesaurus });
  }

  #order(order: Order): Promise<Consulted | undefined> {
    if (this.#fault) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      const request: Request = { number: this.#count++, order };
      this.#waiting.set(request.number, { resolve, reject });
      // Nobody need wait for the thread, but whoever has asked it something does.
      this.#worker.ref();
      this.#worker.postMessage(request);
    });
  }

  #receive({ number, consulted, fault }: Reply): void {
    const { resolve, reject } = this.#waiting.get(number) ?? {};
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) this.#rest();
    if (fault === undefined) resolve?.(consulted);
    else reject?.(new Error(fault));
  }

  #rest(): void {
    if (this.#isClosing) void this.#worker.terminate();
    else this.#worker.unref();
  }
}

/** Node runs the file as it is; bundlers, which know `new Worker`, are to leave it alone. */
function startWorker() {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(join(process.cwd(), 'lib', 'search', 'worker.ts'), { execArgv: [] });
  worker.unref();
  return worker;
}
