import { spawnSync } from 'node:child_process';
import { createECDH, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { roles } from '#lib/staff/model';
import { test } from './city-test.ts';
import { codeFor } from './own-account.ts';
import { closeOwnCity, node, type OwnCity, openOwnCity } from './own-city.ts';
import { doors, type Row, table } from './own-doors.ts';
import { everyPassword } from './people.ts';

test.use({ serviceWorkers: 'allow' });

test.describe.configure({ mode: 'serial' });

// Real keys: a browser for which nothing can be sealed is forgotten at the first delivery.
const browser = createECDH('prime256v1');
const keys = { p256dh: browser.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
const subscription = { endpoint: 'https://push.example/hers', keys };

let city: OwnCity;
const cookies = new Map<string, string>();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  // Each stands behind an address of his own: many asks from one are refused, whoever they are.
  city = await openOwnCity(undefined, { TRUSTED_PROXY: 'yes' });
  const hired = spawnSync(node, ['e2e/hire.ts'], { env: { ...process.env, DATA_DIR: city.folder }, encoding: 'utf8' });
  if (hired.status !== 0) throw new Error(hired.stderr);
  for (const role of roles) {
    const body = new URLSearchParams({ email: `${role}-all@city.example`, password: everyPassword });
    cookies.set(role, cookiesOf(await post('/admin/sign-in/send', role, body)));
  }
  for (const name of ['hanako', 'stranger']) await signIn(name);
  makeThings();
});

test.afterAll(async () => closeOwnCity(city));

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const everybody = ['nobody', 'another browser', 'stranger', 'hanako', ...roles];

/** The headers with which somebody asks, from an address of his own. */
const headersOf = (who: string) => ({
  ...{ cookie: cookies.get(who) ?? '', origin: city.url, accept: 'text/html' },
  'x-forwarded-for': `198.51.100.${everybody.indexOf(who) + 1}`,
});

async function post(path: string, who: string, body: URLSearchParams): Promise<Response> {
  return fetch(`${city.url}/ja${path}`, { method: 'POST', redirect: 'manual', headers: headersOf(who), body });
}

async function postJson(path: string, who: string, told: unknown): Promise<number> {
  const headers = { ...headersOf(who), 'content-type': 'application/json' };
  return (await fetch(`${city.url}/ja${path}`, { method: 'POST', headers, body: JSON.stringify(told) })).status;
}

async function signIn(name: string): Promise<void> {
  const email = `${name}@example.jp`;
  cookies.set(name, cookiesOf(await post('/me/sign-in/ask', name, new URLSearchParams({ email }))));
  const code = codeFor(email, city.folder);
  cookies.set(name, cookiesOf(await post('/me/sign-in/code/give', name, new URLSearchParams({ code }))));
}

function inDatabase<Value>(ask: (database: SQLite.Database) => Value): Value {
  const database = new SQLite(join(city.folder, 'city.sqlite'));
  try {
    return ask(database);
  } finally {
    database.close();
  }
}

/** Gives her one of everything that another could try to name. */
function makeThings(): void {
  inDatabase((database) => {
    const id = String(database.prepare("select id from residents where email = 'hanako@example.jp'").pluck().get());
    const later = 4_000_000_000_000;
    database.exec(`
      update residents set name = '秘密 花子' where id = '${id}';
      insert into resident_sessions values ('her-other-session', 'token', '${id}', 1, 1, ${later}, '', '');
      insert into resident_passkeys values ('her-passkey', '${id}', 'phone', 'k', 'c', 0, 'multiDevice', 1, '', '', 0);
      insert into resident_passkeys values ('her-lost-passkey', '${id}', 'phone', 'k', 'd', 0, 'multiDevice', 1, '', '', 0);
      insert into resident_checklists values ('her-list', '${id}', '/ja/life-events/x?a', 'Hers', '[]', '[]', ${later});
      insert into resident_deputies
        values ('her-deputy', '${id}', '${id}', 'her deputy', 'hanako', '["profile","messages"]', 'h', 0, ${later}, 1, null);
      insert into facility_groups values ('her-group', 'Hers', '', '', 3, 'resident', '${id}', 'registered', '', '[]', 1, null,
        '2999-03-31', null, null, null, null, null, 1);
      insert into facility_group_members values ('her-self', 'her-group', '${id}', 'Hers', 1),
        ('her-member', 'her-group', 'somebody', 'Hers', 2), ('her-heir', 'her-group', 'heir', 'Hers', 3);
      insert into outbox values ('her-outbox', 'resident/${id}/hers', 'new-sign-in', '{"device":"Hers"}',
        '{"residentId":"${id}"}', 'all', 0, 1, 1, '', 1);
      insert into messages values ('her-message', '${id}', 'her-outbox', 1, null);
      insert into reservations values ('HERS-2345', 'HERS-2345', 'civic-center-meeting-1', '["civic-center-meeting-1"]',
        4400000, 4400004, 4400000, 4400004, '${id}', null, null, null, 'resident', 8, '秘密の会', '{}', 'confirmed', 0, null, 1, 1);
      insert into reservation_wishes values (77, 'resident/${id}', '${id}', null, 'civic-center-meeting-1', '["civic-center-meeting-1"]',
        4400000, 4400004, 4400000, 4400004, '{"name":null,"phone":null,"applicantClass":"resident","people":8,"purpose":"","quotation":{}}', 24, 1);
      insert into room_claims values ('civic-center-meeting-1', 4400000, 'HERS-2345');
      insert into procedure_applications
        select 'HERS-2345', 'her-draft', procedure, version, 'resident/${id}', '{"dog-name":"秘密"}', '{}', 'online', 'submitted', office,
          null, '{"locale":"ja","email":null}', 1, 1, null, null, 1, null, null
        from procedure_applications where procedure = 'dog-registration' limit 1;
      insert into procedure_files values ('her-file-her-file-her-file-her-f', 'resident/${id}', 'dog-registration', 'Hers.jpg', 'image/jpeg', 9, 1, null);
      insert into procedure_events values ('HERS-2345', 1, 1, 'submitted', 'applicant', '{}');
    `);
  });
}

/** What a door answers: a status, or the path it leads to. */
async function ask([door, , , , told = {}]: Row, who: string): Promise<{ answer: string; text: string }> {
  const [method = '', path = ''] = door.split(' ');
  const address = `${city.url}/ja${path.replace('[id]', 'her-deputy').replace('[key]', 'none').replace('[group]', 'her-group').replace('[reference]', 'HERS-2345')}`;
  const body = method === 'POST' ? { body: new URLSearchParams(told) } : {};
  const answer = await fetch(address, { method, redirect: 'manual', headers: headersOf(who), ...body });
  const to = answer.headers.get('location')?.replace(/^\/ja|[?#].*$/g, '');
  return { answer: to ?? String(answer.status), text: await answer.text() };
}

test('every page and every door below /me, /reservations and /applications stands in the table, once', () => {
  expect(table.map(([door]) => door).sort()).toEqual([...doors].sort());
});

test('nobody, and nobody at the desk, comes to what is a resident’s own', async () => {
  const wrong: string[] = [];
  for (const row of table)
    for (const who of ['nobody', ...roles]) {
      const { answer } = await ask(row, who);
      if (answer !== row[1]) wrong.push(`${row[0]} as ${who}: ${answer}, wanted ${row[1]}`);
    }
  expect(wrong).toEqual([]);
});

test('what she chose to hear of, and where, is nobody else’s to read, to stop or to end', async () => {
  const choice = (topics: string) => new URLSearchParams({ topics, quietFrom: '21:00', quietUntil: '07:00' });
  await post('/me/notifications/choose', 'hanako', choice('health'));
  expect(await postJson('/me/notifications/push', 'hanako', subscription)).toBe(204);
  cookies.set('another browser', cookiesOf(await post('/me/notifications/choose', 'another browser', choice('events'))));
  for (const who of ['stranger', 'another browser', 'nobody', ...roles]) {
    const page = await (await fetch(`${city.url}/ja/me/notifications`, { headers: headersOf(who) })).text();
    expect(page, who).not.toMatch(/<input[^>]*checked=""[^>]*value="health"|value="health"[^>]*checked=""/);
    await postJson('/me/notifications/push/drop', who, { endpoint: subscription.endpoint });
    await post('/me/notifications/stop', who, new URLSearchParams());
  }
  const hers = await (await fetch(`${city.url}/ja/me/notifications`, { headers: headersOf('hanako') })).text();
  expect(hers).toMatch(/<input[^>]*checked=""[^>]*value="health"|value="health"[^>]*checked=""/);
  expect(inDatabase((database) => database.prepare('select url from push_endpoints').pluck().all())).toEqual([subscription.endpoint]);
});

test('another resident finds nothing of hers, whatever he names', async () => {
  const wrong: string[] = [];
  for (const row of table) {
    const { answer, text } = await ask(row, 'stranger');
    if (answer !== row[2]) wrong.push(`${row[0]}: ${answer}, wanted ${row[2]}`);
    if (/秘密|Hers/.test(text)) wrong.push(`${row[0]} tells of her`);
  }
  expect(wrong).toEqual([]);
  const count = (table: string, id: string) =>
    inDatabase((database) => database.prepare(`select count(*) from ${table} where id = ?`).pluck().get(id));
  const still = (sql: string) => inDatabase((database) => database.prepare(sql).pluck().get());
  expect([count('resident_sessions', 'her-other-session'), count('resident_passkeys', 'her-passkey')]).toEqual([1, 1]);
  expect([count('resident_passkeys', 'her-lost-passkey'), count('resident_checklists', 'her-list')]).toEqual([1, 1]);
  expect(still("select ended_at from resident_deputies where id = 'her-deputy'")).toBeNull();
  expect(still("select read_at from messages where id = 'her-message'")).toBeNull();
});

test('a clerk finds her by name and birth, and she sees that he did', async () => {
  inDatabase((database) => database.exec("update residents set birth_date = '1948-03-05' where name = '秘密 花子'"));
  const read = async (path: string | null, who: string) => (await fetch(`${city.url}${path}`, { headers: headersOf(who) })).text();
  const search = new URLSearchParams({ purpose: 'correction', note: '', name: '秘密花子', birthDate: '昭和23年3月5日' });
  const { headers } = await post('/admin/residents/search', 'clerk', search);
  const found = await read(headers.get('location'), 'clerk');
  expect(found).toContain('秘密 花子');
  const id = /name="residentId" value="([^"]+)"/.exec(found)?.[1] ?? '';
  const opened = await post('/admin/residents/open', 'clerk', new URLSearchParams({ residentId: id, purpose: 'correction', note: '' }));
  const record = await read(opened.headers.get('location'), 'clerk');
  expect(record).toContain('hanako@example.jp');
  const list = await read('/ja/me/lookups', 'hanako');
  expect(list.match(/間違いを直すため/g)).toHaveLength(2);
  expect(list).not.toContain('clerk-all');
});

test('she herself comes to all of it', async () => {
  const wrong: string[] = [];
  for (const row of table) {
    const { answer } = await ask(row, 'hanako');
    if (answer !== row[3]) wrong.push(`${row[0]}: ${answer}, wanted ${row[3]}`);
  }
  expect(wrong).toEqual([]);
});
