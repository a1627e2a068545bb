import { createHash } from 'node:crypto';
import { access, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/*
 * An example of how a core system fetches applications, and what the proof beside it kills over and over again:
 *
 *   HANDOVER_KEY=… node pull-client.fixture.ts https://city.example received 60
 *
 * looks every 60 seconds (without a number: once) and lays each revision of an application down under its own name. It
 * acknowledges only what is on the disk whole. So it may be stopped at any moment: what it had not acknowledged it is given again,
 * and what it had laid down already it finds under the same name.
 */

type Waiting = { reference: string; revision: number };
type Handed = Waiting & { attachments: { id: string; sha256: string }[] };

const [, , city = '', folder = '', seconds] = process.argv;
const headers = { authorization: `Bearer ${process.env['HANDOVER_KEY'] ?? ''}` };

/** Asks the city; what is refused is thrown, but for being asked to wait. */
async function ask(path: string, said?: object): Promise<Response> {
  const post = said && { method: 'POST', body: JSON.stringify(said) };
  const answer = await fetch(`${city}/api/v1/applications${path}`, { headers, ...post });
  if (answer.ok) return answer;
  if (answer.status !== 429) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  await setTimeout(Number(answer.headers.get('retry-after') ?? 60) * 1000);
  return ask(path, said);
}

const pathOf = (name: string) => join(folder, name);
const isThere = (name: string) =>
  access(pathOf(name)).then(
    () => true,
    () => false,
  );

/** Lays a file down: under its name it is whole, and on the disk before anything is acknowledged. */
async function lay(name: string, bytes: string | Uint8Array): Promise<void> {
  await writeFile(pathOf(`${name}.part`), bytes, { flush: true });
  await rename(pathOf(`${name}.part`), pathOf(name));
  const directory = await open(folder);
  await directory.sync().finally(() => directory.close());
}

/** Fetches an application with its files and tells which revision lies here now: there may be a newer one than was listed. */
async function take({ reference, revision }: Waiting): Promise<number> {
  if (await isThere(`${reference}.${revision}.json`)) return revision;
  const body = await (await ask(`/${reference}`)).text();
  const handed: Handed = JSON.parse(body);
  for (const { id, sha256 } of handed.attachments) {
    const bytes = new Uint8Array(await (await ask(`/${reference}/files/${id}`)).arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${reference}: ${id} is damaged`);
    await lay(`${reference}.${handed.revision}.${id}`, bytes);
  }
  await lay(`${reference}.${handed.revision}.json`, body);
  return handed.revision;
}

/** Goes once through all that waits, from the beginning; what did not go well is still listed the next time. */
async function round(): Promise<void> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const list: { applications: Waiting[]; next: string | null } = await (await ask(cursor && `?cursor=${cursor}`)).json();
    for (const waiting of list.applications)
      await take(waiting)
        .then((revision) => ask(`/${waiting.reference}/acknowledgement`, { revision, receipt: `${waiting.reference}.${revision}` }))
        .catch((fault: unknown) => console.error(fault));
    cursor = list.next;
  }
}

await mkdir(folder, { recursive: true });
do {
  await round().catch((fault: unknown) => console.error(fault));
  if (seconds) await setTimeout(Number(seconds) * 1000);
} while (seconds);
