import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { isRefusedForGood, plainFault } from '#lib/mail/faults';
import { KeptLetter, type Letter, lettersKeptDays, pausesBetweenTries } from '#lib/mail/model';
import { siteOrigin } from '#lib/web/site';

/** Where letters go: a mail server by its address (`smtp://user:password@host:587`), or a folder of the sample city. */
export type Post = { from: string; server: string } | { from: string; folder: string };

/** So many milliseconds a letter may take, connecting and all. */
const longest = 60_000;

const transports = new Map<string, Transporter>();

/** As the environment says; without MAIL_SERVER letters stay in DATA_DIR/outbox, and the desk shows them. */
export function postOf({ MAIL_SERVER, MAIL_FROM, DATA_DIR }: NodeJS.ProcessEnv): Post {
  const from = MAIL_FROM || `no-reply@${new URL(siteOrigin()).hostname}`;
  return MAIL_SERVER ? { from, server: MAIL_SERVER } : { from, folder: folderIn(DATA_DIR) };
}

const folderIn = (directory: string | undefined) => join(directory || 'data', 'outbox');

/** Hands a letter to the mail server, or lays it into the folder; throws where neither takes it. */
export async function sendLetter(letter: Letter, now: Date, post = postOf(process.env)): Promise<void> {
  if ('folder' in post) return keepLetter(letter, post, now);
  const { id, to, subject, text, stop } = letter;
  const messageId = `<${id}@${new URL(siteOrigin()).hostname}>`;
  // Machines answer no letter of a machine (RFC 3834).
  const headers = { 'Auto-Submitted': 'auto-generated' };
  const list = stop && { unsubscribe: stop };
  // A server that goes on saying a little, and never enough, is waited for no longer.
  const signal = AbortSignal.timeout(longest);
  const told = { from: post.from, to, subject, text, messageId, headers, date: now, signal };
  await transportTo(post.server).sendMail({ ...told, ...(list && { list }) });
}

/**
 * Sends a letter of which nobody waits to hear: where it is not taken it is tried again in the background, after each of the
 * pauses (milliseconds). It goes to an address that belongs to no account any more, so no row of the outbox can hold it, and
 * what a restart of the process interrupts is not sent.
 */
export async function sendPatiently(letter: Letter, now: Date, post = postOf(process.env), pauses = pausesBetweenTries): Promise<void> {
  try {
    await sendLetter(letter, now, post);
  } catch (fault) {
    console.error('letter:', plainFault(fault));
    const [pause, ...later] = pauses;
    if (pause !== undefined && !isRefusedForGood(fault)) setTimeout(() => void sendPatiently(letter, now, post, later), pause).unref();
  }
}

function transportTo(server: string): Transporter {
  const known =
    transports.get(server) ??
    createTransport({ url: server, pool: true, maxConnections: 3, connectionTimeout: 10_000, socketTimeout: 20_000 });
  transports.set(server, known);
  return known;
}

async function keepLetter(letter: Letter, { from, folder }: { from: string; folder: string }, now: Date): Promise<void> {
  const kept: KeptLetter = { ...letter, from, at: now.toISOString() };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${letter.id}.json`);
  // Whole or not at all: the desk may be reading.
  await writeFile(`${file}.part`, JSON.stringify(kept), { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/** Whether letters stay in the folder, because there is no mail server. */
export function keepsLetters(post = postOf(process.env)): boolean {
  return 'folder' in post;
}

/** The letters of the sample city, newest first, at most 200; none where they were really sent. */
export async function keptLetters(post = postOf(process.env)): Promise<KeptLetter[]> {
  if (!('folder' in post)) return [];
  const names = await readdir(post.folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json'));
  const letters = await Promise.all(
    files.map(async (name) => KeptLetter.parse(JSON.parse(await readFile(join(post.folder, name), 'utf8')))),
  );
  return letters.sort((a, b) => b.at.localeCompare(a.at)).slice(0, 200);
}

/** Forgets the letters that have lain in the folder for their days, also those from before there was a mail server; tells how many. */
export async function forgetLetters(now: Date, { DATA_DIR }: NodeJS.ProcessEnv = process.env): Promise<number> {
  const folder = folderIn(DATA_DIR);
  const before = now.getTime() - lettersKeptDays * 86_400_000;
  let forgotten = 0;
  for (const file of (await readdir(folder).catch(() => [])).map((name) => join(folder, name))) {
    // One that is being laid down gets another name meanwhile.
    const writtenAt = (await stat(file).catch(() => undefined))?.mtimeMs ?? before;
    if (writtenAt >= before) continue;
    await rm(file, { force: true });
    forgotten += 1;
  }
  return forgotten;
}
