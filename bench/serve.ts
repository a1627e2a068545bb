import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, get, type OutgoingHttpHeaders } from 'node:http';
import { closeOwnCity, type OwnCity, openOwnCity } from '../e2e/own-city.ts';
import { runConnection } from './raw-client.ts';

/**
 * npm run bench:serve: 200 addresses × 3 encodings, kept by the front, beside a bare `node:http`
 * server that sends the same encoded bytes and headers; each in a process of its own, in turn, in one run.
 * Then pages that are not kept yet, one client, and the first page after an edit, which residents have within a second.
 */
const encodings = ['br', 'gzip', 'identity'];
const connections = 16;
const rounds = 5;
const requestsPerRound = 40_000;

type Sample = { path: string; encoding: string; headers: OutgoingHttpHeaders; body: Buffer };

const fetchOne = (url: string, path: string, encoding: string, agent: Agent) =>
  new Promise<Sample>((resolve, reject) => {
    get(url + path, { agent, headers: { 'accept-encoding': encoding } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
      const { date: _date, connection: _connection, 'keep-alive': _alive, ...headers } = response.headers;
      resolve({ path, encoding, headers, body: Buffer.concat(chunks) });
    }).on('error', reject);
  });

/** The bare server: the same bytes and headers, looked up in one map. */
if (process.argv[2] === 'bare') {
  const answers = new Map<string, { headers: string[]; body: Buffer }>();
  const server = createServer((request, response) => {
    const answer = answers.get(`${request.headers['accept-encoding']} ${request.url}`);
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, answer.headers);
    response.end(answer.body);
  });
  process.on('message', (samples: (Omit<Sample, 'body'> & { body: string })[]) => {
    for (const { path, encoding, headers, body } of samples) {
      answers.set(`${encoding} ${path}`, {
        headers: Object.entries(headers).flatMap(([name, value]) => [name, String(value)]),
        body: Buffer.from(body, 'base64'),
      });
    }
    server.listen(0, () => {
      const address = server.address();
      process.send?.(typeof address === 'object' ? address?.port : 0);
    });
  });
} else {
  await measure();
}

async function measure() {
  const city = await openOwnCity();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const addresses = await publicAddresses(city.url);
  // A server that has been open for a minute: every address once under a query that is never kept.
  for (const path of addresses) await fetchOne(city.url, `${path}?warm`, 'br', agent);
  const first: number[] = [];
  for (const path of addresses) {
    const began = performance.now();
    await fetchOne(city.url, path, 'br', agent);
    first.push(performance.now() - began);
  }
  const samples: Sample[] = [];
  for (const encoding of encodings) for (const path of addresses) samples.push(await fetchOne(city.url, path, encoding, agent));
  const bare = fork(import.meta.filename, ['bare']);
  bare.send(samples.map((sample) => ({ ...sample, body: sample.body.toString('base64') })));
  const [port] = await once(bare, 'message');
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await requestsPerSecond(city.url, samples);
    const theirs = await requestsPerSecond(`http://localhost:${port}`, samples);
    ratios.push(ours / theirs);
    console.log(
      `round ${round + 1}: city hall ${Math.round(ours)} req/s, bare server ${Math.round(theirs)} req/s, ratio ${(ours / theirs).toFixed(2)}`,
    );
  }
  first.sort((a, b) => a - b);
  console.log(`${addresses.length} addresses × ${encodings.length} encodings, ${connections} connections`);
  console.log(`kept pages: median ratio to the bare server ${ratios.sort((a, b) => a - b)[rounds >> 1]?.toFixed(2)}`);
  console.log(
    `not yet kept, one client: p50 ${first[first.length >> 1]?.toFixed(1)} ms, p99 ${first[Math.floor(first.length * 0.99)]?.toFixed(1)} ms`,
  );
  const edited: number[] = [];
  for (let round = 0; round < 10; round += 1) edited.push(await firstAfterEdit(city, `転入届（${round}）`));
  edited.sort((a, b) => a - b);
  const [middle = 0, longest = 0] = [edited[edited.length >> 1], edited.at(-1)];
  console.log(
    `the first page after an edit: p50 ${middle.toFixed(0)} ms, longest ${longest.toFixed(0)} ms, within a second: ${longest < 1000}`,
  );
  bare.kill();
  agent.destroy();
  await closeOwnCity(city);
}

/** Milliseconds until the page with the new title is there, which reads the catalogue anew. */
async function firstAfterEdit({ url, folder }: OwnCity, title: string): Promise<number> {
  execFileSync(process.execPath, ['e2e/edit-title.ts', 'moving-in', title], { env: { ...process.env, DATA_DIR: folder } });
  const began = performance.now();
  const page = await (await fetch(`${url}/ja/services/moving-in`)).text();
  if (!page.includes(title)) throw new Error('the page asked for after an edit does not have it');
  return performance.now() - began;
}

/** 200 public addresses, as the sitemap lists them. */
async function publicAddresses(url: string): Promise<string[]> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname).slice(0, 200);
}

/** The load comes from this process, the same for both. */
async function requestsPerSecond(url: string, samples: Sample[]): Promise<number> {
  const requests = samples.map(({ path, encoding }) =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nHost: city\r\nAccept-Encoding: ${encoding}\r\n\r\n`),
  );
  let left = requestsPerRound;
  const next = () => {
    left -= 1;
    return left < 0 ? undefined : requests[left % requests.length];
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => runConnection(Number(new URL(url).port), next)));
  return requestsPerRound / ((performance.now() - began) / 1000);
}
