import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { read } from '#db/client';
import { answers, becomes, keyFor, openOffices, sent, sentWithPhoto } from '#lib/procedures/handover/applications.fixture';
import { type Exchange, openCity } from '#lib/procedures/handover/city.fixture';
import { HandedApplication } from '#lib/procedures/handover/model';
import { countWaiting, lastHandovers } from '#lib/procedures/handover/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const [kills, applications, office] = [30, 300, 'environment'];
const below = (count: number) => Math.floor(Math.random() * count);

/** What becomes of each application in turn, a while after it came in. */
const fates = ['none', 'none', 'none', 'none', 'none', 'none', 'none', 'corrected', 'withdrawn', 'none'] as const;
type Coming = { reference: string; fate: (typeof fates)[number] };

/** People send their applications, every tenth with a photo; some correct or withdraw them, whoever has them by then. */
async function comeIn(all: Coming[]): Promise<void> {
  const afterwards: Promise<void>[] = [];
  for (let count = 0; count < applications; count += 1) {
    const fate = fates[count % fates.length] ?? 'none';
    const { reference } = count % 10 === 3 ? await sentWithPhoto(Buffer.from(`photo ${count}`)) : await sent();
    all.push({ reference, fate });
    if (fate !== 'none') afterwards.push(setTimeout(below(3000)).then(() => meet({ reference, fate })));
    await setTimeout(below(40));
  }
  await Promise.all(afterwards);
}

const meet = ({ reference, fate }: Coming) =>
  becomes({ reference }, fate === 'withdrawn' ? { state: 'withdrawn' } : { revision: 2, answers: { ...answers, 'dog-name': 'シロ' } });

/** One life of the client: killed hard some requests on, at any moment of what it does with the last of them. */
async function live(start: () => ReturnType<typeof spawn>, exchanges: readonly Exchange[]): Promise<void> {
  const child = start();
  const gone = new Promise((resolve) => child.once('close', resolve));
  const enough = exchanges.length + 1 + below(24);
  for (let waited = 0; exchanges.length < enough && waited < 1500; waited += 2) await setTimeout(2);
  await setTimeout(Math.random() * 8);
  child.kill('SIGKILL');
  await gone;
}

/** Every revision that lies in the folder of the client whole, by its name. */
function received(folder: string): Map<string, HandedApplication> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [name.slice(0, -'.json'.length), HandedApplication.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))]),
  );
}

const acknowledged = async () =>
  (await lastHandovers(read, [office], 10 * applications))
    .filter(({ acknowledgedAt }) => acknowledgedAt !== null)
    .map(({ reference, revision, receipt }) => ({ name: `${reference}.${revision}`, receipt }));

/** What was handed over again though it had been acknowledged, and how often something was before that. */
function repeats(exchanges: readonly Exchange[]): { wrong: string[]; right: number } {
  const [handed, done] = [new Set<string>(), new Set<string>()];
  const found = { wrong: [] as string[], right: 0 };
  for (const { request, status, said } of exchanges) {
    const [, reference, act] = /^\w+ \/([^/]+)(\/acknowledgement)?$/.exec(request) ?? [];
    if (!reference || status !== 200) continue;
    const name = `${reference}.${JSON.parse(said).revision}`;
    if (act) done.add(name);
    else if (done.has(name)) found.wrong.push(name);
    else if (handed.has(name)) found.right += 1;
    else handed.add(name);
  }
  return found;
}

it(`killed hard ${kills} times while ${applications} applications come in, a core system has each of them once`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'handover-'));
  const folder = join(home, 'received');
  vi.stubEnv('DATA_DIR', home);
  await openOffices();
  const { key } = await keyFor(office);
  const { url, exchanges } = await openCity();
  const start = () => {
    const client = join('lib', 'procedures', 'handover', 'pull-client.fixture.ts');
    const child = spawn(node, [client, url, folder, '0.05'], { env: { ...process.env, HANDOVER_KEY: key }, stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };

  const all: Coming[] = [];
  const coming = comeIn(all);
  for (let kill = 1; kill <= kills; kill += 1) {
    await live(start, exchanges);
    const there = existsSync(folder) ? received(folder) : new Map();
    const lost = (await acknowledged()).filter(({ name }) => !there.has(name));
    expect(lost, `kill ${kill}: acknowledged and not there`).toEqual([]);
  }
  const leftAfterKills = applications - all.length + (await countWaiting(read, [office]));
  await coming;
  const last = start();
  while ((await countWaiting(read, [office])) > 0) await setTimeout(50);
  last.kill('SIGKILL');

  const there = received(folder);
  const { wrong, right } = repeats(exchanges);
  console.log({ revisions: there.size, handedAgainAfterKill: right, leftAfterKills, requests: exchanges.length });
  expect(leftAfterKills, 'the kills fell into work').toBeGreaterThan(0);
  expect(right, 'some fell between the fetching and the acknowledging').toBeGreaterThan(0);
  expect(wrong, 'nothing comes again once it is acknowledged').toEqual([]);
  const done = await acknowledged();
  expect(done.filter(({ name, receipt }) => receipt !== name || !there.has(name))).toEqual([]);
  for (const { reference, fate } of all) {
    const [first, second] = [there.get(`${reference}.1`), there.get(`${reference}.2`)];
    // One that was withdrawn is there whole with its end, or not at all.
    if (fate === 'withdrawn') expect([reference, second?.state]).toEqual([reference, first || second ? 'withdrawn' : undefined]);
    else
      expect([reference, (fate === 'corrected' ? second : first)?.answers['dog-name']]).toEqual([
        reference,
        fate === 'corrected' ? 'シロ' : 'ポチ',
      ]);
  }
  for (const [name, { attachments }] of there)
    for (const { id, bytes } of attachments) expect(readFileSync(join(folder, `${name}.${id}`))).toHaveLength(bytes);
});
