import { parentPort } from 'node:worker_threads';
import { amend } from '#lib/search/amend';
import { consult } from '#lib/search/engine';
import type { SearchDocument } from '#lib/search/model';
import type { Order, Reply, Request } from '#lib/search/protocol';
import { addLatent, buildIndex, type SearchIndex } from '#lib/search/search-index';

// The thread that holds the index; lib/search/reader.ts starts it.
const gathered: SearchDocument[] = [];
let index: SearchIndex = buildIndex([]);

parentPort?.on('message', ({ number, order }: Request) => {
  const reply = (rest: Omit<Reply, 'number'>) => parentPort?.postMessage({ number, ...rest });
  // A question may fail by itself; an index that failed to be made or changed is of no more use, and the thread ends.
  if (order.do !== 'consult') {
    carryOut(order);
    return reply({});
  }
  try {
    reply({ consulted: consult(index, order.question, order.options) });
  } catch (fault) {
    reply({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
});

function carryOut(order: Exclude<Order, { do: 'consult' }>): void {
  if (order.do === 'gather') gathered.push(...order.documents);
  else if (order.do === 'build') index = addLatent(buildIndex(gathered.splice(0), order.thesaurus));
  else amend(index, order.change);
}
