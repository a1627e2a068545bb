import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { disasterOffice } from '#lib/disasters/emergency-numbers';
import { roles, wholeCityHall } from '#lib/staff/model';
import { may, type Permission, rights } from '#lib/staff/rights';
import { test } from './city-test.ts';
import { closeOwnCity, node, type OwnCity, openOwnCity } from './own-city.ts';
import { addPaidReservation } from './paid-reservation.ts';
import { everyPassword } from './people.ts';

/** Every page and door of the desk, read from the files, with the permission its first line asks for. */
type Door = { address: string; method: 'GET' | 'POST'; permission: Permission };

const app = 'app/[locale]';
const groups = ['(staff)/admin', '(resident)/admin'];
/** Before the sign-in there is nobody to ask; each of these is tested in sign-in.e2e.ts. */
const open = /^sign-in\/|^sign-in$|^second-factor$|^second-factor\/send$|^invitations\//;
/** What is done to something that the form names: to everybody, what is not there is not found. Their own tests are in lib/staff, lib/facilities and lib/procedures. */
const named =
  /sessions\/revoke$|passkeys\/remove$|staff\/withdraw$|facilities\/reservations\/\[reference\]\/(approve|refuse|confirm|cancel|check-in|move\/send|look)$|applications\/\[reference\]\/files\/\[id\]$/;

const isPermission = (name: string): name is Permission => Object.hasOwn(rights, name);

function doors(): Door[] {
  return groups.flatMap((group) =>
    readdirSync(join(app, group), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(page\.tsx|route\.ts)$/.test(file))
      .flatMap((file) => {
        const path = file.replace(/\/?(page\.tsx|route\.ts)$/, '');
        if (open.test(path)) return [];
        const text = readFileSync(join(app, group, file), 'utf8');
        const asked =
          /(?:staffWith|staffDoor|entryDoor|noticeDoor|deskReservationDoor|deskCaseDoor)(?:<[^>]*>)?\(\s*'([a-z.-]+)'/.exec(text)?.[1] ??
          '';
        if (!isPermission(asked)) throw new Error(`${file} asks for no permission in its first line`);
        const method = /export const (GET|POST)/.exec(text)?.[1] === 'POST' ? 'POST' : 'GET';
        return [{ address: path ? `/ja/admin/${path}` : '/ja/admin', method, permission: asked } as const];
      }),
  );
}

/** What is sent to a door so that it changes nothing, but would have to look who asks. */
const fields: Readonly<Record<string, string>> = {
  edition: '0',
  kind: 'service',
  slug: '',
  title: '試し',
  office: 'environment',
  chosen: 'dog-registration',
  newReviewOn: 'wrong',
  number: '1',
  reason: '',
};

/** Permissions about an entry, a left question, an application or a draw reach as far as its office; the others ask for the role only. */
const aboutEntries =
  /\/catalogue\/(\[kind\]\/\[slug\]|begin|bulk)|\/questions\/\[reference\]\/(answer|hand-over)|\/notices\/\[notice\]|\/draws\/\[round\]|\/applications\/(\[reference\]|enter\/\[slug\])/;

/** And those about orders and notices as far as the office for disasters. */
const aboutDisasters = /\/disasters\/(orders?|notices?)(\/|$)/;
/** And those about one group as far as the offices of rooms. */
const aboutGroups = /\/facilities\/groups\/\[group\]/;
/** Those about the money of a reservation in a room that is gone as far as the whole city hall. */
const aboutMoney = /\/facilities\/dues\/\[reference\]/;
/** And those about a reservation in a room as far as the room's office: its page, its papers, where it is moved to. */
const aboutReservations = /\/facilities\/reservations\/\[reference\]/;
const officeOf = (address: string) => {
  if (aboutEntries.test(address)) return 'environment';
  if (aboutMoney.test(address)) return wholeCityHall;
  if (aboutGroups.test(address) || aboutReservations.test(address)) return 'general';
  return aboutDisasters.test(address) ? disasterOffice : undefined;
};

/** A draw far ahead, of an office that has people here. */
const drawRound = {
  id: 'test-draw-2099-02',
  ...{ applyFrom: '2098-12-01T00:00:00Z', applyTo: '2098-12-10T00:00:00Z', drawAt: '2098-12-11T00:00:00Z' },
  ...{ confirmBy: '2098-12-18T00:00:00Z', payBy: null, openToAllAt: '2098-12-21T00:00:00Z' },
  ...{ mostWishes: 3, mostWins: 1, beacon: null },
};

let city: OwnCity;
const cookies = new Map<string, string>();
const offices = ['environment', 'tax', ''] as const;
const people = offices.flatMap((office) => roles.map((role) => ({ name: `${role}-${office || 'all'}`, role, office })));
let ids: Map<string, string>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  city = await openOwnCity();
  const hired = spawnSync(node, ['e2e/hire.ts'], { env: { ...process.env, DATA_DIR: city.folder }, encoding: 'utf8' });
  if (hired.status !== 0) throw new Error(hired.stderr);
  for (const { name } of people) cookies.set(name, await signIn(name));
  const database = new SQLite(join(city.folder, 'city.sqlite'));
  // Their second factor is another test's matter.
  database.exec('update staff_sessions set strong = 1');
  database.exec("update catalogue_versions set urgent = 1 where slug = 'dog-registration'");
  const [day, later] = [Date.now(), Date.now() + 86_400_000];
  database.exec(
    `insert into questions (reference, form_key, locale, question, asked_at, expires_at, office) values ('TEST-2345', 'test', 'ja', '試し', ${day}, ${later}, 'environment')`,
  );
  database.exec(
    `insert into facility_groups values ('test-group', '試し', 'タメシ', '試し', 3, 'resident', null, 'requested', '', '[]', ${day}, null, null, null, null, null, null, null, 1)`,
  );
  const { id, applyTo } = drawRound;
  const file = { form: 'draw/1', state: 'announced', round: drawRound, commitment: '0'.repeat(64) };
  database
    .prepare(
      "insert into draw_rounds (id, month, office, rooms, offer_hours, slots, file, seed, state, reason, next_at, telling, announced_at) values (?, '2099-02', 'environment', '[]', 24, '[]', ?, '', 'announced', '', ?, 0, ?)",
    )
    .run(id, JSON.stringify(file), Date.parse(applyTo), day);
  addPaidReservation(city.folder, { room: 'gone' });
  addPaidReservation(city.folder, { reference: 'TEST-6789', room: 'civic-center-meeting-1' });
  // One of the sample's applications, decided, so that there is a letter.
  database.exec(
    `update procedure_applications set reference = 'TEST-2345', state = 'decided', outcome = 'granted' where procedure = 'dog-registration'`,
  );
  database.exec(`insert into procedure_events values ('TEST-2345', 9, ${day}, 'decided', 'staff', '{"outcome":"granted","reason":""}')`);
  // A copy of one of the sample's notices, of an office that has people here, handed in by nobody of them.
  database.exec("create temp table copied as select * from notices where slug = 'burnable-new-year'");
  database.exec("update copied set slug = 'test-notice', state = 'handed-in', first_told_at = null");
  database.exec('insert into notices select * from copied');
  ids = new Map(
    database
      .prepare('select name, id from staff')
      .all()
      .map((row) =>
        typeof row === 'object' && row !== null && 'name' in row && 'id' in row ? [String(row.name), String(row.id)] : ['', ''],
      ),
  );
  database.close();
  // A draft upon the entry, so that every decision about one finds it.
  const content = { checkedOn: null, reviewOn: null, facts: { office: 'environment' }, texts: {} };
  await ask('/ja/admin/catalogue/service/dog-registration/save', 'POST', 'editor-environment', { edition: 0, content });
});

test.afterAll(async () => closeOwnCity(city));

async function signIn(name: string): Promise<string> {
  const answer = await fetch(`${city.url}/ja/admin/sign-in/send`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: city.url },
    body: new URLSearchParams({ email: `${name}@city.example`, password: everyPassword }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function ask(address: string, method: 'GET' | 'POST', who: string, json?: unknown): Promise<number> {
  const body = method === 'GET' ? {} : { body: json ? JSON.stringify(json) : new URLSearchParams(fields) };
  const type: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
  const headers = { cookie: cookies.get(who) ?? '', origin: city.url, accept: 'text/html', ...type };
  const answer = await fetch(`${city.url}${address}`, { method, redirect: 'manual', headers, ...body });
  await answer.arrayBuffer();
  return answer.status;
}

/** An address with something real in each of its places. */
function filled(address: string, who: string): string {
  const asked = address.endsWith('/exchange/export') ? `${address}?kind=category&format=json` : address;
  const things = {
    '[kind]': 'service',
    '[slug]': 'dog-registration',
    '[id]': ids.get(who) ?? 'none',
    '[key]': 'none',
    '[reference]': aboutReservations.test(address) ? 'TEST-6789' : 'TEST-2345',
    '[turn]': 'none',
    '[notice]': 'test-notice',
    '[group]': 'test-group',
    '[round]': drawRound.id,
    '[number]': 'TEST-2345',
  };
  return Object.entries(things).reduce((whole, [place, thing]) => whole.replace(place, thing), asked);
}

test('every address of the desk is there for those who may and not there for the others', async () => {
  test.setTimeout(300_000);
  const wrong: string[] = [];
  let asked = 0;
  for (const { address, method, permission } of doors()) {
    if (named.test(address) || address.includes('[key]') || address.endsWith('/sign-out')) continue;
    for (const { name, role, office } of people) {
      const allowed = may({ role, office }, permission, officeOf(address));
      const json = address.endsWith('/save')
        ? { edition: 0, content: { checkedOn: null, reviewOn: null, facts: {}, texts: {} } }
        : undefined;
      const status = await ask(filled(address, name), method, name, json);
      asked += 1;
      if (allowed ? status === 404 || status >= 500 : status !== 404)
        wrong.push(`${method} ${address} as ${name}: ${status}, ${allowed ? 'allowed' : 'not allowed'}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(400);
});

test('signed out, every address leads to the sign-in, and a script is told so', async () => {
  const wrong: string[] = [];
  for (const { address, method } of doors()) {
    const status = await ask(filled(address, ''), method, 'nobody');
    if (status !== 303 && status !== 307) wrong.push(`${method} ${address}: ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(await ask('/ja/admin/catalogue/service/dog-registration/save', 'POST', 'nobody', {})).toBe(401);
});
