/**
 * How long the desk's list, difference and saving take on the server with 1,000 services of 20 versions each,
 * beside the health page of the same server in the same run. Run: node bench/desk.ts (needs a build).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'city-desk-bench-'));
process.env['DATA_DIR'] = folder;
const [SERVICES, VERSIONS, REQUESTS, PORT] = [1000, 20, 300, '3398'];
const { write } = await import('#db/client');
const { openCity } = await import('#lib/city/open');
const { readSampleEntries } = await import('#lib/city/sample');
const { toContent } = await import('#lib/catalogue/drafts/rules');
const { addVersions } = await import('#lib/catalogue/versions/store');
const { saveEntry, saveTexts } = await import('#lib/catalogue/store');
const { createStaff } = await import('#lib/staff/operations/creating');
const { closeDatabase } = await import('#db/client');

const now = new Date();
const password = 'bench-only-1234-tide';
await openCity(now, { isSample: false }, () => undefined);
await createStaff({ name: 'Bench', email: 'bench@city.example', role: 'editor', office: '', sample: false }, password, now);
await fill();
await closeDatabase();

const server = spawn(process.execPath, ['server.ts'], {
  env: { ...process.env, NODE_ENV: 'production', PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise<void>((resolve) => server.stdout.on('data', (chunk) => String(chunk).includes('is open') && resolve()));
try {
  const cookie = await signIn();
  const ask = (path: string, body?: unknown) => request(path, cookie, body);
  const health = await measure(() => request('/api/health', ''));
  const list = await measure((at) => ask(`/ja/admin/catalogue?kind=service&page=${(at % 20) + 1}`));
  const search = await measure((at) => ask(`/ja/admin/catalogue?kind=service&q=${at}`));
  const difference = await measure((at) => ask(`/ja/admin/catalogue/service/bench-${at}/history?from=${(at % 19) + 1}&to=20`));
  const content = toContent(template());
  const save = await measure((at) => ask(`/ja/admin/catalogue/service/bench-${at}/save`, { edition: 0, content }));
  for (const [name, times] of Object.entries({ health, list, search, difference, save })) {
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    console.log(`${name}: p50 ${p50.toFixed(1)} ms (× ${(p50 / quantile(health, 0.5)).toFixed(1)} of health), p99 ${p99.toFixed(1)} ms`);
    if (p99 > 100) process.exitCode = 1;
  }
} finally {
  server.kill();
}

function template() {
  const service = readSampleEntries().find(({ kind, slug }) => kind === 'service' && slug === 'moving-in');
  if (!service) throw new Error('no service to copy');
  return service;
}

async function fill(): Promise<void> {
  const service = template();
  const by = { act: 'published', note: '', actor: 'bench', actorName: 'Bench', urgent: false, reviewedBy: '', at: now } as const;
  for (let at = 0; at < SERVICES; at += 1) {
    const slug = `bench-${at}`;
    await write(async (writer) => {
      await saveEntry(writer, 'service', { ...service, slug }, now);
      await saveTexts(writer, 'service', slug, service.texts, now);
      for (let number = 1; number <= VERSIONS; number += 1) {
        const texts = service.texts.map((said) => ({
          ...said,
          text: { ...said.text, summary: `${said.text['summary']}（第${number}版）` },
        }));
        await addVersions(writer, [
          { kind: 'service', slug, revision: number, title: slug, content: toContent({ ...service, texts }), ...by },
        ]);
      }
    });
  }
}

async function signIn(): Promise<string> {
  const answer = await fetch(`http://localhost:${PORT}/ja/admin/sign-in/send`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: `http://localhost:${PORT}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email: 'bench@city.example', password }),
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function request(path: string, cookie: string, body?: unknown): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`http://localhost:${PORT}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, origin: `http://localhost:${PORT}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - start;
}

async function measure(ask: (at: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < REQUESTS; at += 1) times.push(await ask(at));
  // The first ones compile what they run.
  return times.slice(20).sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
