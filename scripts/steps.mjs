// What the commands have in common. Runs on Node 20 without any package: it is what installs them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// What Node has compiled once it need not compile at the next start, which takes a fifth less of the processor.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules', '.cache', 'compiled');
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** Says what is being done, and that it still is: a step that takes longer than two seconds must not look dead. */
export async function step(sentence, work) {
  console.log(`▸ ${sentence}`);
  const began = Date.now();
  const pulse = setInterval(() => console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`), 15_000);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
  }
}

/** Runs a command to its end; the error names the command and carries the last of what it said. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...environment, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let said = '';
    const listen = (chunk) => {
      said = (said + chunk).slice(-4000);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`${command} ${args.join(' ')} (${code})\n${said}`))));
  });
}

/** The project's own Node: the one from the lockfile where the platform has it, else the one that runs, if it is young enough. */
export function projectNode() {
  const own = join('node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} は古すぎます。Node 24 を入れてください。 / Node ${process.versions.node} is too old: install Node 24.`,
  );
}

/** Runs a tool of the project on the project's own Node. */
export function runTool(tool, args, options) {
  return run(projectNode(), [join('node_modules', tool), ...args], options);
}

/** Installs the packages of the lockfile, unless they are there. */
export async function install() {
  const wanted = hashOf(['package-lock.json']);
  if (stampOf('install') === wanted) return;
  await step('部品を入れています（はじめての時だけ、1〜2分） / Installing packages (first time only, a minute or two)', async () => {
    try {
      await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
    } catch (fault) {
      throw new Error(
        `${fault.message}\n部品を入れられませんでした。ネットワークとディスクの空きを確かめて、もう一度始めてください。 / Packages could not be installed: check the network and the free disk space, then start again.`,
      );
    }
  });
  setStamp('install', wanted);
}

/** Installs packages of Debian's, saying so. */
export async function installDebian(sentence, packages) {
  await step(sentence, async () => {
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run('apt-get', ['install', '-y', '-qq', ...packages], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  });
}

const sources = [
  'app',
  'components',
  'lib',
  'db',
  'messages',
  'public/icons',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Builds what is served, unless nothing has changed since. */
export async function build() {
  const wanted = hashOf(sources);
  if (stampOf('build') === wanted && existsSync('.next/BUILD_ID')) return;
  await step('画面を組み立てています（30秒ほど） / Building (about 30 seconds)', async () => {
    await run(projectNode(), ['scripts/build-islands.ts'], { quiet: true });
    await runTool('next/dist/bin/next', ['build'], { quiet: true, env: { NODE_ENV: 'production' } });
  });
  setStamp('build', wanted);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) if (!/\.(test|proof)\.tsx?$/.test(path)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}

const stampFile = (name) => join('node_modules', '.stamps', name);
const stampOf = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '');

function setStamp(name, value) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}

/** Ends a command with a sentence instead of a stack. */
export function fail(fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
