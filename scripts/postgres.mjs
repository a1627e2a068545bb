// A real PostgreSQL server for the proof: the one that is named, or a throw-away one of Debian's.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebian } from './steps.mjs';

const port = 54329;

/** Calls `work` with the address of an empty database; fails, not skips, where no server can be had. */
export async function withPostgres(work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  await installServer();
  const folder = mkdtempSync(join(tmpdir(), 'city-postgres-'));
  const owner = Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }));
  chownSync(folder, owner, owner);
  const as = { uid: owner, cwd: folder };
  execFileSync(program('initdb'), ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...as,
    stdio: 'ignore',
  });
  // It is thrown away afterwards: nothing need wait for the disk.
  const hasty = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((setting) => ['-c', `${setting}=off`]);
  const server = spawn(program('postgres'), ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...hasty], {
    ...as,
    stdio: 'ignore',
  });
  try {
    await answering();
    return await work(`postgres://postgres@127.0.0.1:${port}/postgres`);
  } finally {
    server.kill('SIGINT');
    await new Promise((resolve) => server.once('close', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function installServer() {
  if (
    existsSync('/usr/lib/postgresql') &&
    readdirSync('/usr/lib/postgresql').some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`))
  )
    return;
  await installDebian('PostgreSQL を入れています / Installing PostgreSQL', ['postgresql']);
}

function program(name) {
  const version = readdirSync('/usr/lib/postgresql').sort().at(-1);
  return `/usr/lib/postgresql/${version}/bin/${name}`;
}

async function answering() {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      execFileSync(program('pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL did not start.');
}
