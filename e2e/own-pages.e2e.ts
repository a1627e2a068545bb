import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { roles } from '#lib/staff/model';
import { codeFor } from './own-account.ts';
import { closeOwnCity, node, type OwnCity, openOwnCity } from './own-city.ts';
import { everyPassword } from './people.ts';

/** Every page and door below `/me`, read from the files: whoever adds one is asked what it is. */
type Door = { address: string; method: 'GET' | 'POST' };

const folder = 'app/[locale]/(resident)/me';
/** Where nobody needs to be signed in: the page for guests, its switches, and the ways in themselves. */
const open = /^\/ja\/me$|^\/ja\/me\/(reading-aids|sign-in)|^\/ja\/me\/notifications/;

const doors: Door[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => {
    const path = file.replace(/\/?(page\.tsx|route\.ts)$/, '');
    const posts = /export const POST|export async function POST/.test(readFileSync(join(folder, file), 'utf8'));
    return { address: path ? `/ja/me/${path}` : '/ja/me', method: posts ? 'POST' : 'GET' };
  });

/** Things of a resident that a form or an address can name. */
type Things = { session: string; passkey: string; checklist: string; deputation: string };

let city: OwnCity;
const cookies = new Map<string, string>();
let hers: Things;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  city = await openOwnCity();
  const hired = spawnSync(node, ['e2e/hire.ts'], { env: { ...process.env, DATA_DIR: city.folder }, encoding: 'utf8' });
  if (hired.status !== 0) throw new Error(hired.stderr);
  for (const role of roles) {
    const body = new URLSearchParams({ email: `${role}-all@city.example`, password: everyPassword });
    cookies.set(role, cookiesOf(await post('/ja/admin/sign-in/send', '', body)));
  }
  for (const name of ['hanako', 'stranger']) cookies.set(name, await signIn(`${name}@example.jp`));
  hers = makeThings();
});

test.afterAll(async () => closeOwnCity(city));

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

function post(address: string, cookie: string, body: URLSearchParams): Promise<Response> {
  return fetch(`${city.url}${address}`, { method: 'POST', redirect: 'manual', headers: { origin: city.url, cookie }, body });
}

async function signIn(email: string): Promise<string> {
  const asked = await post('/ja/me/sign-in/ask', '', new URLSearchParams({ email }));
  return cookiesOf(await post('/ja/me/sign-in/code/give', cookiesOf(asked), new URLSearchParams({ code: codeFor(email, city.folder) })));
}

/** Gives her one of everything that another could try to name. */
function makeThings(): Things {
  const database = new SQLite(join(city.folder, 'city.sqlite'));
  const run = (sql: string) => database.exec(sql);
  const idOf = (sql: string) => String(database.prepare(sql).pluck().get());
  const id = idOf("select id from residents where email = 'hanako@example.jp'");
  run(`insert into resident_passkeys values ('her-passkey', '${id}', 'phone', 'k', 'c', 0, 'multiDevice', 1, '', '', 0)`);
  run(`insert into resident_checklists values ('her-list', '${id}', '/ja/life-events/x?a', 'Hers', '[]', '[]', 4000000000000)`);
  run(
    `insert into resident_deputies values ('her-deputy', '${id}', '${id}', 'her deputy', 'hanako', '["profile"]', 'h', 0, 4000000000000, 1, null)`,
  );
  run(`update residents set name = '秘密 花子' where id = '${id}'`);
  const session = idOf(`select id from resident_sessions where user_id = '${id}'`);
  database.close();
  return { session, passkey: 'her-passkey', checklist: 'her-list', deputation: 'her-deputy' };
}

/** What of hers an address is told, as form or as part of the address. */
function namedIn(address: string): string {
  if (address.includes('/sessions/')) return hers.session;
  if (address.includes('/passkeys/')) return hers.passkey;
  if (address.includes('/checklists/')) return hers.checklist;
  return hers.deputation;
}

async function ask({ address, method }: Door, who: string): Promise<{ status: number; text: string; to: string }> {
  const filled = address.replace('[id]', hers.deputation).replace('[key]', 'none');
  const body = method === 'POST' ? { body: new URLSearchParams({ id: namedIn(address), slug: 'moving-in', confirmation: '' }) } : {};
  const headers = { cookie: cookies.get(who) ?? '', origin: city.url, accept: 'text/html' };
  const answer = await fetch(`${city.url}${filled}`, { method, redirect: 'manual', headers, ...body });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
}

const own = doors.filter(({ address }) => !open.test(address));

test('nobody and every role of the desk are led to the sign-in from every address of one’s own', async () => {
  const wrong: string[] = [];
  for (const door of own) {
    for (const who of ['nobody', ...roles]) {
      const { status, to } = await ask(door, who);
      if (![303, 307].includes(status) || !to.startsWith('/ja/me/sign-in'))
        wrong.push(`${door.method} ${door.address} as ${who}: ${status} ${to}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(own.length).toBeGreaterThan(25);
});

/** Where naming something of another's is as if it were not there. */
const notFound = /(rename|remove|lose|revoke|end|forget|\[id\]|send)$/;
const changesOwn = /sign-out$|revoke-others$|leave\/send$|pins\/|checklists\/move$/;

test('another resident finds nothing of hers, whatever he names', async () => {
  const wrong: string[] = [];
  for (const door of own.filter(({ address }) => !changesOwn.test(address))) {
    const { status, text } = await ask(door, 'stranger');
    if (status >= 500 || text.includes('秘密') || text.includes('Hers')) wrong.push(`${door.method} ${door.address}: ${status}`);
    if (notFound.test(door.address) && status !== 404) wrong.push(`${door.method} ${door.address}: ${status}, wanted 404`);
  }
  expect(wrong).toEqual([]);
  const database = new SQLite(join(city.folder, 'city.sqlite'), { readonly: true });
  const count = (table: string, id: string) => database.prepare(`select count(*) from ${table} where id = ?`).pluck().get(id);
  expect([
    count('resident_sessions', hers.session),
    count('resident_passkeys', hers.passkey),
    count('resident_checklists', hers.checklist),
    database.prepare("select ended_at from resident_deputies where id = 'her-deputy'").pluck().get(),
  ]).toEqual([1, 1, 1, null]);
  database.close();
});

test('a clerk finds her by name and birth, and she sees that he did', async () => {
  const clerk = cookies.get('clerk') ?? '';
  const database = new SQLite(join(city.folder, 'city.sqlite'));
  database.exec("update residents set birth_date = '1948-03-05' where name = '秘密 花子'");
  database.close();
  const search = new URLSearchParams({ purpose: 'correction', note: '', name: '秘密花子', birthDate: '昭和23年3月5日' });
  const { headers } = await post('/ja/admin/residents/search', clerk, search);
  const found = await (await fetch(`${city.url}${headers.get('location')}`, { headers: { cookie: clerk } })).text();
  expect(found).toContain('秘密 花子');
  const id = /name="residentId" value="([^"]+)"/.exec(found)?.[1] ?? '';
  const opened = await post('/ja/admin/residents/open', clerk, new URLSearchParams({ residentId: id, purpose: 'correction', note: '' }));
  const record = await (await fetch(`${city.url}${opened.headers.get('location')}`, { headers: { cookie: clerk } })).text();
  expect(record).toContain('hanako@example.jp');
  const list = await (await fetch(`${city.url}/ja/me/lookups`, { headers: { cookie: cookies.get('hanako') ?? '' } })).text();
  expect(list.match(/間違いを直すため/g)).toHaveLength(2);
  expect(list).not.toContain('clerk-all');
});
