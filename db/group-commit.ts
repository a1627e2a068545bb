import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import type SQLite from 'better-sqlite3';

type Waiting = { run: () => Promise<() => void>; refuse: (fault: unknown) => void };

/** Turns of the event loop for which a transaction waits for others; where nothing else is to be done they take no time. */
const turns = 4;
/** Works that share one commit at most. */
const most = 64;

/** Runs works one after another, each kept whole or not at all; those that come at the same time are committed together. */
export type GroupCommit = { run: <T>(work: () => Promise<T>) => Promise<T>; settled: () => Promise<void> };

/**
 * Group commit: what a commit costs is the disk, which FULL has to wait for, and one wait serves all who came meanwhile. Each
 * work lies in a savepoint of its own, so that one which fails takes nothing from the others; nobody is answered before the
 * commit that holds his work is on the disk.
 */
export function groupCommit(connection: SQLite.Database): GroupCommit {
  const waiting: Waiting[] = [];
  let draining: Promise<void> | undefined;

  // Not `db.transaction(async …)`: better-sqlite3 refuses async work there and leaves rows behind.
  async function drain(): Promise<void> {
    while (waiting.length > 0) await commitTogether(connection, waiting);
    draining = undefined;
  }

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        // Whoever's turn it is runs the others' works too: each keeps the context it came with.
        const bound = AsyncLocalStorage.bind(work);
        waiting.push({
          run: async () =>
            (
              (value) => () =>
                resolve(value)
            )(await bound()),
          refuse: reject,
        });
        draining ??= drain();
      }),
    settled: async () => draining,
  };
}

async function commitTogether(connection: SQLite.Database, waiting: Waiting[]): Promise<void> {
  const done: { keep: () => void; refuse: (fault: unknown) => void }[] = [];
  try {
    begin(connection, waiting);
    for (let turn = 0; turn < turns; turn += 1) {
      for (let next = waiting.shift(); next; next = done.length < most ? waiting.shift() : undefined) {
        const keep = await inSavepoint(connection, next);
        if (keep) done.push({ keep, refuse: next.refuse });
      }
      await setImmediate();
    }
    connection.exec('COMMIT');
  } catch (fault) {
    // A full disk may have rolled back already.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    for (const { refuse } of done) refuse(fault);
    return;
  }
  for (const { keep } of done) keep();
}

/** Begins, or refuses whoever comes first: another process has the file for longer than anybody waits. */
function begin(connection: SQLite.Database, waiting: Waiting[]): void {
  try {
    connection.exec('BEGIN IMMEDIATE');
  } catch (fault) {
    waiting.shift()?.refuse(fault);
    throw fault;
  }
}

/** Does one work; what tells its owner, or undefined where it failed and left nothing behind. Throws where the whole transaction is gone. */
async function inSavepoint(connection: SQLite.Database, { run, refuse }: Waiting): Promise<(() => void) | undefined> {
  connection.exec('SAVEPOINT work');
  try {
    const keep = await run();
    connection.exec('RELEASE work');
    return keep;
  } catch (fault) {
    refuse(fault);
    if (!connection.inTransaction) throw fault;
    connection.exec('ROLLBACK TO work');
    connection.exec('RELEASE work');
    return undefined;
  }
}
