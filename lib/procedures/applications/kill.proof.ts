import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import sharp from 'sharp';
import { expect, it, onTestFinished, vi } from 'vitest';
import { closeDatabase, migrateDatabase, read } from '#db/client';
import { procedureApplications, procedureFiles } from '#db/schema';
import { openSqlite } from '#db/sqlite';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { cleanFile } from '#lib/files/clean';
import { paper } from '#lib/files/hostile.fixture';
import { filesThere, openFile } from '#lib/files/storage';
import { Browser, type City, type Receipt } from '#lib/procedures/applications/browser.fixture';
import { Application } from '#lib/procedures/applications/model';
import { eventsOf } from '#lib/procedures/applications/store';
import { draftsOf } from '#lib/procedures/drafts/store';
import { filesGiven } from '#lib/procedures/files/rules';
import { filesSentWith } from '#lib/procedures/files/store';
import { ProcedureFacts } from '#lib/procedures/model';
import { sweepFiles } from '#lib/procedures/operations/sweeping';
import { seal } from '#lib/secret';

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const [kills, clients, each] = [30, 50, 20];
const applications = clients * each;
const below = (count: number) => Math.floor(Math.random() * count);
/** The form without its Japanese: the dictionary that reads its kanji would take two seconds to open in each of so many lives. */
const [form] = readSampleEntries()
  .filter(({ kind, slug }) => kind === 'procedure' && slug === 'disaster-certificate')
  .map((entry) => ({ ...entry, texts: entry.texts.filter(({ locale }) => locale === 'en') }));
const facts = ProcedureFacts.parse(form?.facts);

/** The process that is killed, and its libraries, as one file: thirty-one of them are started. */
async function bundle(home: string): Promise<string> {
  const outfile = join(home, 'city.mjs');
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'));
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  const external = ['better-sqlite3', 'pg-native', '@electric-sql/pglite', 'lindera-wasm-nodejs-ipadic', 'sharp'];
  const entryPoints = [join('lib', 'procedures', 'applications', 'city.fixture.ts')];
  await build({ entryPoints, outfile, banner, external, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
}

/** A city hall that can be killed and opened again, each time at another address. */
class MortalCity implements City {
  readonly #file: string;
  #process: ChildProcess | undefined;
  #opened = Promise.withResolvers<string>();

  constructor(file: string) {
    this.#file = file;
    onTestFinished(() => void this.#process?.kill('SIGKILL'));
  }

  address = () => this.#opened.promise;

  begin(): Promise<string> {
    const child = spawn(node, [this.#file], { env: { ...process.env, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    const { promise, resolve } = this.#opened;
    child.stdout.on('data', (said) => resolve(/open (\S+)/.exec(String(said))?.[1] ?? ''));
    return promise;
  }

  async kill(): Promise<void> {
    this.#opened = Promise.withResolvers();
    const gone = new Promise((resolve) => this.#process?.once('close', resolve));
    this.#process?.kill('SIGKILL');
    await gone;
  }
}

/** One or two files, none like another: papers, and every fourth time photos, which are drawn anew and take as long as ten papers. */
async function filesFor(client: number, time: number): Promise<File[]> {
  const names = Array.from({ length: 1 + below(2) }, (_, at) => `${client}-${time}-${at}`);
  const photo = async (name: string) => {
    const background = { r: below(256), g: below(256), b: below(256) };
    const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
    const made = await sharp({ create: { width: 160, height: 120, channels: 3, background, noise } })
      .jpeg()
      .toBuffer();
    return new File([new Uint8Array(made)], `${name}.jpg`);
  };
  const scan = (name: string) => new File([paper(`/Title (${name})`)], `${name}.pdf`);
  return Promise.all(names.map((name) => (time % 4 === 3 ? photo(name) : scan(name))));
}

/** Somebody applies again and again, by turns without and with scripts. */
async function applyOften(browser: Browser, client: number, receipts: Receipt[]): Promise<void> {
  for (let time = 0; time < each; time += 1) {
    const files = await filesFor(client, time);
    const receipt = (client + time) % 2 === 0 ? browser.applyByForms(files, below(3) === 0) : browser.applyByScript(files);
    receipts.push(await receipt);
  }
}

const bytesOf = async (file: File) => {
  const clean = await cleanFile(new Uint8Array(await file.arrayBuffer()));
  return clean.ok ? Buffer.from(clean.value.bytes).toString('base64') : clean.fault;
};
const ownerOf = ({ key }: Receipt) => `guest/${seal('applicant', key)}`;

/** What is wrong with an application, as its sender knows it. */
async function wrongWith(receipt: Receipt, application: Application): Promise<string[]> {
  const events = await eventsOf(read, receipt.reference);
  const ids = filesGiven(facts, application.answers).flatMap((given) => given.ids);
  const kept = await Promise.all(ids.map(async (id) => (await openFile(id))?.toString('base64')));
  const sent = (await filesSentWith(read, receipt.reference)).map(({ id }) => id);
  const found = {
    'whose it is': application.owner === ownerOf(receipt) && application.draftId === receipt.draftId,
    'that it was received once': events.length === 1 && events[0]?.act === 'submitted',
    'which files are its': String(sent.sort()) === String(ids.sort()),
    'what is in them': String(kept) === String(await Promise.all(receipt.files.map(bytesOf))),
  };
  return Object.entries(found).flatMap(([what, isRight]) => (isRight ? [] : [`${receipt.reference}: ${what}`]));
}

async function lying(): Promise<string[]> {
  const names: string[] = [];
  for await (const part of filesThere()) names.push(...part);
  return names.sort();
}

/** Files that are listed, and do not lie there: there must be none at any moment. */
async function listedAlone(): Promise<string[]> {
  const rows = await read.select({ id: procedureFiles.id }).from(procedureFiles);
  const there = new Set(await lying());
  return rows.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}

it(`killed hard ${kills} times while ${clients} clients send ${applications} applications, each receipt is one application with all its files`, {
  timeout: 600_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'applications-'));
  vi.stubEnv('DATA_DIR', home);
  await closeDatabase(openSqlite(home));
  await migrateDatabase();
  await importEntries(form ? [form] : [], new Date());
  const city = new MortalCity(await bundle(home));
  const receipts: Receipt[] = [];
  const browsers = Array.from({ length: clients }, (_, at) => new Browser(city, at));
  const applying = Promise.all(browsers.map((browser, at) => applyOften(browser, at, receipts)));
  await city.begin();
  for (let kill = 1; kill <= kills; kill += 1) {
    const enough = (applications * (kill - Math.random())) / (kills + 1);
    while (receipts.length < enough) await Promise.race([setTimeout(2), applying]);
    await setTimeout(Math.random() * 20);
    await city.kill();
    expect(await listedAlone(), `kill ${kill}: files that are listed and not there`).toEqual([]);
    await city.begin();
  }
  await applying;
  await city.kill();

  const rows = (await read.select().from(procedureApplications)).map((row) => Application.parse(row));
  const byReference = new Map(rows.map((row) => [row.reference, row]));
  const unsent = (await read.select().from(procedureFiles)).filter(({ reference }) => reference === null).length;
  const broken = browsers.flatMap((browser) => browser.broken);
  const sends = broken.filter(({ draftId }) => draftId !== '');
  const lostAnswers = sends.filter(({ draftId, at }) => rows.some((row) => row.draftId === draftId && row.submittedAt < at));
  const unknown = (await lying()).length - (await read.select().from(procedureFiles)).length;
  console.log({ broken: broken.length, sends: sends.length, lostAnswers: lostAnswers.length, unsent, unknown });
  expect(sends.length, 'some kills fell into the sending').toBeGreaterThan(0);
  expect(unsent, 'some fell between a file and its application').toBeGreaterThan(0);
  expect(rows.map(({ reference }) => reference).sort()).toEqual(receipts.map(({ reference }) => reference).sort());
  expect(receipts).toHaveLength(applications);
  const wrong: string[] = [];
  for (const receipt of receipts) {
    const application = byReference.get(receipt.reference);
    wrong.push(...(application ? await wrongWith(receipt, application) : [`${receipt.reference}: not there`]));
  }
  expect(wrong).toEqual([]);
  for (const owner of new Set(receipts.map(ownerOf))) expect(await draftsOf(read, owner), 'what was sent is no draft any more').toEqual([]);

  await sweepFiles(new Date(Date.now() + 25 * 3_600_000));
  const files = await read.select().from(procedureFiles);
  expect(await lying()).toEqual(files.map(({ id }) => id).sort());
  expect(files.filter(({ reference }) => reference === null)).toEqual([]);
  await closeDatabase();
});
