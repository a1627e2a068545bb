import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;

/** A city hall of a test's own, to be broken: its address, its folder, and what it said when it ended. */
export type OwnCity = { url: string; folder: string; process: ChildProcess; said: () => string; ended: Promise<number | null> };

/** Starts a server on a free port with the sample city (or the given data folder); ready or ended when this returns. */
export async function openOwnCity(folder?: string, environment: Record<string, string> = {}): Promise<OwnCity> {
  return serve(folder ?? (await sampleFolder()), environment);
}

/** A new and empty folder. */
export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'city-own-'));

/**
 * A folder as the sample city leaves it after moving in, which costs some eight seconds of a processor: it is done once in a
 * run, by whichever worker comes first, and copied after that.
 */
async function sampleFolder(): Promise<string> {
  const run = process.env['E2E_DATA_DIR'];
  if (!run) return emptyFolder();
  const [template, made] = [`${run}-sample`, `${run}-sample-made`];
  if (mkdirSync(template, { recursive: true })) {
    await closeOwnCity(await serve(template, {}));
    writeFileSync(made, '');
  }
  while (!existsSync(made)) await setTimeout(100);
  const folder = emptyFolder();
  cpSync(template, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

async function serve(folder: string, environment: Record<string, string>): Promise<OwnCity> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn(node, ['server.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: port, DATA_DIR: folder, JMA_FEEDS: 'no', ...environment },
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const open = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes('The city hall is open')) resolve();
      });
    }
  });
  await Promise.race([open, ended]);
  return { url: `http://localhost:${port}`, folder, process: child, said: () => said, ended };
}

export async function closeOwnCity(city: OwnCity): Promise<void> {
  city.process.kill('SIGTERM');
  await city.ended;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
