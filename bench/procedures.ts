/**
 * npm run bench:procedures: how many steps of a procedure the city hall keeps in a second, from 1, 8 and 32 browsers without
 * scripts, and how many applications with one file it takes in, both over HTTP, each beside a bare `node:http` with
 * better-sqlite3 that reads the same forms and has them on the disk before it answers (synchronous=FULL for both), in a
 * process of its own, in turn, in the same run. Needs a build.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeOwnCity, openOwnCity } from '../e2e/own-city.ts';
import { type RawAnswer, runConnection } from './raw-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-procedures-bench-'));
process.env['DATA_DIR'] = folder;
const { closeDatabase } = await import('#db/client');
const { openCity } = await import('#lib/city/open');
const { systemClock } = await import('#lib/clock');
const { paper } = await import('#lib/files/hostile.fixture');
const { beginDrafts, ownerStep, slug } = await import('./drafts.ts');

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const STEPS = Number(process.env['STEPS'] ?? 2000);
const APPLICATIONS = Number(process.env['APPLICATIONS'] ?? 300);
const crowds = [1, 8, 32];
const now = systemClock();

await openCity(now, { isSample: true }, () => undefined);
const writers = await beginDrafts(32, now);
const senders = (await beginDrafts((1 + ROUNDS * crowds.length) * APPLICATIONS, now)).values();
await closeDatabase();

/** A scan of a hundred kilobytes: papers are looked through, not drawn anew as photos are. */
const scan = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.alloc(100_000, 'x'), Buffer.from('\n'), Buffer.from(paper())]);

type Client = () => Buffer | undefined;
type Measured = { rate: number; p50: number; p99: number };

const city = await openOwnCity(folder);
const bare = fork('bench/bare-procedures.ts');
bare.send(mkdtempSync(join(tmpdir(), 'bare-procedures-bench-')));
const [port] = await once(bare, 'message');
const urls = { ours: city.url, bare: `http://localhost:${port}` };
try {
  for (const url of Object.values(urls)) await measure(url, 8, STEPS / 4, savingTo(url, STEPS / 4));
  const warm = nextSenders();
  for (const url of Object.values(urls)) await measure(url, 8, 2 * warm.length, sendingTo(url, warm));
  for (let round = 1; round <= ROUNDS; round += 1)
    for (const clients of crowds) {
      const saved = await both((url) => measure(url, clients, STEPS, savingTo(url, STEPS)));
      report(`round ${round}, ${clients} client(s): steps kept`, saved, 1);
      const some = nextSenders();
      const sent = await both((url) => measure(url, clients, 2 * some.length, sendingTo(url, some)));
      report(`round ${round}, ${clients} client(s): applications with a file, of two forms each`, sent, 2);
    }
} finally {
  bare.kill();
  await closeOwnCity(city);
}

function nextSenders() {
  return Array.from({ length: APPLICATIONS }, () => senders.next().value).filter((one) => one !== undefined);
}

async function both(work: (url: string) => Promise<Measured>): Promise<{ ours: Measured; bare: Measured }> {
  return { ours: await work(urls.ours), bare: await work(urls.bare) };
}

function report(what: string, { ours, bare: alone }: { ours: Measured; bare: Measured }, forms: number): void {
  const ratio = ours.rate / alone.rate;
  const each = ({ rate, p50, p99 }: Measured) => `${Math.round(rate / forms)}/s, a form p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  console.log(`${what}: ${each(ours)}; node and SQLite alone ${each(alone)}; ${ratio.toFixed(2)} times`);
}

/** A form as a browser sends it, by its bytes. */
function formOf(url: string, path: string, cookie: string, type: string, body: Buffer): Buffer {
  const head = `POST /ja/procedures/${slug}/${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nOrigin: ${url}\r\nCookie: ${cookie}\r\n`;
  return Buffer.concat([Buffer.from(`${head}Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`), body]);
}

function plain(url: string, path: string, cookie: string, fields: Record<string, string>): Buffer {
  return formOf(url, path, cookie, 'application/x-www-form-urlencoded', Buffer.from(new URLSearchParams(fields).toString()));
}

/** Browsers that each save the same step of their own draft again and again, each time another telephone number. */
function savingTo(url: string, many: number): (number: number) => Client {
  let left = many;
  return (number) => () => {
    left -= 1;
    if (left < 0) return undefined;
    return plain(url, 'owner/save', writers[number]?.cookie ?? '', { ...ownerStep, 'owner-phone': `090 1234 ${1000 + (left % 9000)}` });
  };
}

/** Browsers that each send the last step with its file, then the application, and begin with the next. */
function sendingTo(url: string, all: ReturnType<typeof nextSenders>): (number: number) => Client {
  const waiting = all.values();
  return () => {
    let filled: ReturnType<typeof nextSenders>[number] | undefined;
    return () => {
      if (filled) {
        const { cookie, draftId, edition } = filled;
        filled = undefined;
        return plain(url, 'send', cookie, { draft: draftId, edition: String(edition + 1), email: '' });
      }
      filled = waiting.next().value;
      return filled && formOf(url, 'vaccination/save', filled.cookie, 'multipart/form-data; boundary=paper', vaccination());
    };
  };
}

function vaccination(): Buffer {
  const part = (name: string, rest = '') => `--paper\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n`;
  const file = part('upload:vaccination-certificate', '; filename="scan.pdf"');
  const fields = `${part('_shown')}\r\nvaccinated vaccination-certificate\r\n${part('vaccinated')}\r\nyes\r\n`;
  return Buffer.concat([Buffer.from(`${fields}${file}Content-Type: application/pdf\r\n\r\n`), scan, Buffer.from('\r\n--paper--\r\n')]);
}

async function measure(url: string, clients: number, many: number, clientOf: (number: number) => Client): Promise<Measured> {
  const times: number[] = [];
  const isKept = ({ head, milliseconds }: RawAnswer) =>
    times.push(milliseconds) > 0 &&
    /^HTTP\/1\.1 303 .*\nlocation: \/ja\/(procedures\/[^\r]*\/(check|dog|receiving)\?draft|applications\/[^\r]*sent)\r/is.test(`${head}\r`);
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, number) => runConnection(Number(new URL(url).port), clientOf(number), isKept)));
  const seconds = (performance.now() - began) / 1000;
  const sorted = times.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { rate: many / seconds, p50: at(0.5), p99: at(0.99) };
}
