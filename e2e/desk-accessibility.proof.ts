import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { axeFaults } from './axe.ts';
import { type SamplePerson, signInAs } from './desk.ts';
import { nameCases } from './named-cases.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';
import { addPaidReservation } from './paid-reservation.ts';

const dog = '/catalogue/service/dog-registration';

/** A Thursday: only the day camp is closed. */
const dayOfUse = '2099-06-04';

/** Every template of the desk in every state that has another look, and who sees it. */
const templates: readonly [name: string, who: SamplePerson | undefined, path: string][] = [
  ['sign in', undefined, '/sign-in'],
  ['an invitation that is gone', undefined, '/invitations/none'],
  ['home of an approver', 'approver', ''],
  ['home of an auditor', 'auditor', ''],
  ['list', 'approver', '/catalogue'],
  ['list that finds nothing', 'editor', '/catalogue?q=zzz'],
  ['glossary list', 'editor', '/catalogue?kind=term'],
  ['begin', 'editor', '/catalogue/new'],
  ['write the facts', 'approver', '/catalogue/service/moving-in'],
  ['write Japanese', 'approver', `${dog}?in=ja`],
  ['translate', 'editor', `${dog}?in=vi`],
  ['write a life event', 'editor', '/catalogue/life-event/moving-in'],
  ['write an office', 'editor', '/catalogue/office/environment?in=ja'],
  ['write a district', 'editor', '/catalogue/district/hama'],
  ['write a term', 'editor', '/catalogue/term/registered-seal?in=ja'],
  ['locked for its office', 'editor', '/catalogue/service/tax-certificate'],
  ['review a draft', 'approver', `${dog}/review`],
  ['review what blocks', 'editor', '/catalogue/service/pet-death/review'],
  ['review without a draft', 'approver', '/catalogue/service/bulky-waste/review'],
  ['history', 'editor', `${dog}/history`],
  ['translations', 'editor', '/translations'],
  ['questions', 'procedures', '/questions'],
  ['a question', 'editor', '/questions/TEST-2345'],
  ['notices', 'approver', '/notices'],
  ['a new notice', 'editor', '/notices/new'],
  ['a notice that waits', 'approver', '/notices/test-notice'],
  ['a notice that was sent', 'editor', '/notices/burnable-new-year'],
  ['a notice on paper', 'editor', '/notices/burnable-new-year/print'],
  ['the board of facilities', 'facilities', `/facilities?day=${dayOfUse}`],
  ['a week of a facility', 'facilities', `/facilities?week=${dayOfUse}&facility=civic-center`],
  ['a reservation by telephone', 'facilities', `/facilities/new?room=civic-center-meeting-1&day=${dayOfUse}`],
  ['a reservation by the hour', 'facilities', `/facilities/new?room=hama-community-center-cooking-room&day=${dayOfUse}`],
  ['an application for a room', 'facilities', '/facilities/reservations/TEST-6789'],
  ['who has it', 'facilities', '/facilities/reservations/TEST-6789?form=test-look'],
  ['move a reservation', 'facilities', '/facilities/reservations/TEST-6789/move'],
  ['check-in', 'facilities', '/facilities/check-in?code=TEST-6789'],
  ['check-in of nothing', 'facilities', '/facilities/check-in?code=NONE-2345'],
  ['close rooms', 'facilities', '/facilities/blocks'],
  ['close rooms, somebody concerned', 'facilities', '/facilities/blocks?form=test-closing'],
  ['figures of facilities', 'facilities', `/facilities/figures?month=${dayOfUse.slice(0, 7)}`],
  ['the room for disasters', 'disasters', '/disasters'],
  ['the room for drills', 'disasters', '/disasters?world=drill'],
  ['propose an order', 'disasters', '/disasters/order'],
  ['a safety notice', 'disasters', '/disasters/notice'],
  ['draws', 'facilities', '/facilities/draws'],
  ['applications', 'procedures', '/applications'],
  ['applications, a batch that was refused', 'procedures', '/applications?form=test-batch'],
  ['applications, none that fit', 'procedures', '/applications?part=withdrawn&who=me'],
  ['applications, nothing came', 'facilities', '/applications'],
  ['an application to be taken up', 'procedures', '/applications/TEST-SUBM'],
  ['an application that is examined, refused', 'procedures', '/applications/TEST-EXAM?form=test-case'],
  ['an application that waits for a correction', 'procedures', '/applications/TEST-CORR'],
  ['an application that was decided', 'procedures', '/applications/TEST-REFU'],
  ['which application to key in', 'procedures', '/applications/enter'],
  ['an application to key in', 'procedures', '/applications/enter/residence-certificate'],
  ['an application keyed in wrongly', 'procedures', '/applications/enter/residence-certificate?form=test-sheet'],
  ['a correction to key in', 'procedures', '/applications/TEST-CORR/answer'],
  ['a number that leads nowhere', 'procedures', '/applications/counter?missing=2222-2222'],
  ['what was begun at home', 'procedures', '/applications/counter/TEST-BEGN'],
  ['a receipt for the counter', 'procedures', '/applications/TEST-EXAM/receipt'],
  ['a letter', 'procedures', '/applications/TEST-REFU/letter'],
  ['unanswered questions', 'editor', '/answers'],
  ['a group of them', 'editor', '/answers/groups/test-turn'],
  ['a group that is settled', 'approver', '/answers/groups/none'],
  ['try a question', 'editor', '/answers/try?q=%E7%8A%AC&in=ja'],
  ['thesaurus', 'editor', '/answers/thesaurus'],
  ['a group of the thesaurus', 'editor', '/answers/thesaurus/edit?group=begun-001'],
  ['trial questions', 'administrator', '/answers/trials'],
  ['figures', 'editor', '/answers/figures?span=weeks90'],
  ['exchange', 'administrator', '/exchange'],
  ['staff', 'administrator', '/staff'],
  ['settings', 'administrator', '/settings'],
  ['account', 'editor', '/account'],
  ['audit', 'auditor', '/audit'],
  ['audit that finds nothing', 'auditor', '/audit?subject=none'],
  ['residents', 'procedures', '/residents'],
  ['residents, somebody found', 'procedures', '/residents?form=test-found'],
  ['residents, refused', 'procedures', '/residents?form=test-refused'],
  ['a record', 'procedures', '/residents/record?form=test-record'],
  ['a record that is not there', 'procedures', '/residents/record'],
  ['groups', 'facilities', '/facilities/groups'],
  ['groups of another office', 'procedures', '/facilities/groups'],
  ['a group that waits', 'facilities', '/facilities/groups/test-waiting'],
  ['a registered group', 'facilities', '/facilities/groups/test-registered'],
  ['users', 'facilities', '/facilities/users'],
  ['users, another office', 'procedures', '/facilities/users'],
  ['a user', 'facilities', '/facilities/users?form=test-user'],
  ['a user who is not there', 'facilities', '/facilities/users?form=test-nobody'],
  ['users found by name', 'facilities', '/facilities/users?form=test-name'],
  ['fees that are due', 'facilities', '/facilities/dues'],
  ['fees, a number that is not there', 'facilities', '/facilities/dues?form=test-number'],
  ['the money of a reservation', 'facilities', '/facilities/dues/TEST-2345'],
  ['the money of a reservation, refused', 'facilities', '/facilities/dues/TEST-2345?form=test-money'],
  ['cash of the day', 'facilities', '/facilities/dues/cash'],
  ['an invoice', 'facilities', '/facilities/reservations/TEST-2345/invoice'],
  ['receipts to issue', 'facilities', '/facilities/reservations/TEST-2345/receipt'],
  ['a receipt', 'facilities', '/facilities/reservations/TEST-2345/receipt?form=test-copy'],
  ['letters', 'administrator', '/letters'],
  ['preview', 'editor', '/preview/service/dog-registration'],
  ['second factor', 'editor', '/second-factor'],
];

let city: OwnCity;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  city = await openOwnCity();
  addContent(city);
  nameCases(city.folder);
  addResident(city);
  addMoney(city);
  addReservation(city);
  // One draft in review, one that cannot be handed in, one returned form.
  const page = await personAt(browser, 'editor', 'light', 1280);
  for (const [slug, field, words] of [
    ['dog-registration', '題名', '犬の登録'],
    ['pet-death', '対象', 'くわしくは[こちら](/services/none)。'],
  ] as const) {
    await page.goto(`${city.url}/ja/admin/catalogue/service/${slug}?in=ja`);
    const control = page.getByRole('textbox', { name: new RegExp(`^${field}`) });
    await control.fill(words);
    await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/save') && answer.ok()), control.blur()]);
  }
  await page.goto(`${city.url}/ja/admin${dog}/review`);
  await page.getByRole('button', { name: '承認を依頼する' }).click();
  await page.waitForURL(/note=handed-in/);
  await page.context().close();
});
test.afterAll(async () => closeOwnCity(city));

/** A left question, a turn without a good answer and a notice that was handed in, as the city would have stored them. */
function addContent({ folder }: OwnCity): void {
  const database = new SQLite(join(folder, 'city.sqlite'));
  const [now, later] = [Date.now(), Date.now() + 86_400_000];
  database
    .prepare('insert into questions (reference, form_key, locale, question, asked_at, expires_at) values (?, ?, ?, ?, ?, ?)')
    .run('TEST-2345', 'test', 'ja', '墓地はどこですか', now, later);
  database
    .prepare('insert into turns (id, talk, number, locale, said, reply, outcome, asked_at, expires_at) values (?, ?, 1, ?, ?, ?, ?, ?, ?)')
    .run('test-turn', 'test', 'ja', '墓地はどこですか', JSON.stringify({ form: 'unknown', office: 'general' }), 'unknown', now, later);
  database.prepare('insert into turn_counts values (?, ?, ?, ?)').run(new Date().toISOString().slice(0, 10), 'ja', 'answer', 7);
  database.exec("create temp table copied as select * from notices where slug = 'burnable-new-year'");
  database.exec("update copied set slug = 'test-notice', state = 'handed-in', first_told_at = null");
  database.exec('insert into notices select * from copied');
  database.close();
}

/** A resident, a search for him, one that was refused, and a letter to him. */
function addResident({ folder }: OwnCity): void {
  const database = new SQLite(join(folder, 'city.sqlite'));
  const [now, later] = [Date.now(), Date.now() + 86_400_000];
  database.exec(
    `insert into residents (id, name, email, email_verified, created_at, updated_at, locale, birth_date)
     values ('test-resident', '菅野 花子', 'hanako@example.jp', 1, ${now}, ${now}, 'ja', '1948-03-05')`,
  );
  const form = database.prepare('insert into refused_forms values (?, ?, ?, ?)');
  const found = { purpose: 'correction', note: '', email: 'hanako@example.jp', name: '', birthDate: '' };
  form.run('test-found', JSON.stringify(found), '{}', later);
  form.run('test-refused', JSON.stringify({ ...found, email: 'hanako' }), JSON.stringify({ email: 'email-wrong' }), later);
  form.run('test-user', JSON.stringify({ residentId: 'test-resident' }), JSON.stringify({ priorities: 'priority-unknown' }), later);
  form.run('test-nobody', JSON.stringify({ code: 'ABCD-2345' }), '{}', later);
  form.run('test-name', JSON.stringify({ name: '菅野花子', birthDate: '1948-03-05' }), '{}', later);
  database.exec(`
    insert into facility_users values ('test-resident', '7KQ3-M9TD', 'works-or-studies', '汐見高校', '[]', '2999-03-31', ${now}, null, null, null, 1);
    insert into facility_groups values
      ('test-waiting', '汐見コーラス', 'シオミコーラス', '合唱', 12, 'resident', 'test-resident', 'requested', '', '[]', ${now}, null, null, null, null, null, null, null, 1),
      ('test-registered', '汐見俳句会', 'シオミハイクカイ', '俳句', 8, 'resident', 'test-resident', 'registered', '', '["culture-association"]', ${now}, null, '2999-03-31', null, null, null, null, null, 1)`);
  form.run('test-record', JSON.stringify({ ...found, residentId: 'test-resident' }), '{}', later);
  database.close();
  mkdirSync(join(folder, 'outbox'), { recursive: true });
  const letter = {
    id: 'test',
    from: 'city@example.jp',
    to: 'hanako@example.jp',
    subject: '確認の番号',
    text: '番号： 123456',
    at: new Date(now).toISOString(),
  };
  writeFileSync(join(folder, 'outbox', 'test.json'), JSON.stringify(letter));
}

/** A reservation with its money, and forms about it that came back. */
function addMoney({ folder }: OwnCity): void {
  addPaidReservation(folder, { room: 'civic-center-meeting-1' });
  const database = new SQLite(join(folder, 'city.sqlite'));
  const form = database.prepare('insert into refused_forms values (?, ?, ?, ?)');
  const later = Date.now() + 86_400_000;
  form.run(
    'test-sheet',
    JSON.stringify({ 'requester-phone': '119', 'person.1._row': 'on', _tell: 'email' }),
    JSON.stringify({ 'requester-phone': 'phone-wrong', _email: 'email-missing', 'requester-born.year': 'missing' }),
    later,
  );
  form.run('test-number', JSON.stringify({ numbered: 'XXXX' }), JSON.stringify({ numbered: 'not-found' }), later);
  form.run('test-batch', JSON.stringify({ act: 'decide', 'left-TEST-EXAM': 'outdated', done: '2' }), '{"reason":"reason-missing"}', later);
  form.run(
    'test-case',
    '{"edition":"1","why":""}',
    '{"acts":"outdated","answers":"fields-missing","why":"why-missing","to":"nobody-there"}',
    later,
  );
  form.run('test-money', JSON.stringify({ 'receive-yen': '9999' }), JSON.stringify({ 'receive-yen': 'too-much' }), later);
  form.run('test-copy', JSON.stringify({ reference: 'TEST-2345', number: '2', copy: '2' }), '{}', later);
  database.close();
}

/** An application for a room by somebody without an account, a look at who he is, and a closing over it. */
function addReservation({ folder }: OwnCity): void {
  const database = new SQLite(join(folder, 'city.sqlite'));
  const now = Date.now();
  const nine = (Date.parse(`${dayOfUse}T09:00:00+09:00`) + 9 * 3_600_000) / 900_000;
  database
    .prepare(
      `insert into reservations (reference, application, room, cells, begins, ends, occupied_from, occupied_until, name, phone,
         applicant_class, people, purpose, quotation, state, offered, edition, made_at)
       values ('TEST-6789', 'TEST-6789', 'civic-center-small-hall', '["civic-center-small-hall"]', ?, ?, ?, ?, '山田 太郎', '0153-00-0000',
         'resident', 40, '発表会', '{}', 'requested', 0, 1, ?)`,
    )
    .run(nine, nine + 12, nine, nine + 12, now);
  const form = database.prepare('insert into refused_forms values (?, ?, ?, ?)');
  form.run('test-look', JSON.stringify({ look: 'yes' }), '{}', now + 86_400_000);
  const closing = { 'room-civic-center-small-hall': 'on', fromDay: dayOfUse, toDay: dayOfUse, reason: '点検' };
  form.run('test-closing', JSON.stringify(closing), '{}', now + 86_400_000);
  database.close();
}

async function personAt(browser: Browser, who: SamplePerson | undefined, colorScheme: 'light' | 'dark', width: number): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 800 } })).newPage();
  if (who) await signInAs(page, who, 'ja', city);
  return page;
}

const people = [...new Set(templates.map(([, who]) => who))];
const looks = [
  { locale: 'ja', colorScheme: 'light', width: 360 },
  { locale: 'en', colorScheme: 'dark', width: 1280 },
] as const;

for (const { locale, colorScheme, width } of looks) {
  test(`axe finds nothing at the desk in ${locale}, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
    test.setTimeout(900_000);
    const found: string[] = [];
    for (const who of people) {
      const page = await personAt(browser, who, colorScheme, width);
      for (const [name, , path] of templates.filter(([, one]) => one === who)) {
        await page.goto(`${city.url}/${locale}/admin${path}`);
        found.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) found.push(`${name}: ${wide} pixels wider than the screen`);
      }
      await page.context().close();
    }
    expect(found.join('\n')).toBe('');
  });
}

test('every control of every page of the desk is reached with the Tab key, shows that it is, and lets go again', async ({ browser }) => {
  test.setTimeout(900_000);
  const missed: string[] = [];
  for (const who of people) {
    const page = await personAt(browser, who, 'light', 1280);
    for (const [name, , path] of templates.filter(([, one, at]) => one === who && isFirstLook(at))) {
      await page.goto(`${city.url}/ja/admin${path}`);
      missed.push(...(await untabbed(page)).map((one) => `${name}: ${one}`));
    }
    await page.context().close();
  }
  expect(missed).toEqual([]);
});

/** A form that came back has the controls it had before: one look at each page is enough here. */
const isFirstLook = (path: string) =>
  !path.includes('form=') || !templates.some(([, , other]) => !other.includes('form=') && other.split('?')[0] === path.split('?')[0]);

/** Presses Tab through a page once and tells the controls that never had the focus or did not show it. */
async function untabbed(page: Page): Promise<string[]> {
  const count = await page.evaluate(watchFocus);
  for (let presses = 0; presses < count + 40; presses += 20) {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
    if ((await page.locator('[data-untabbed]').count()) === 0) break;
  }
  return page.evaluate(() => [
    ...[...document.querySelectorAll('[data-unseen]')].map((one) => `no focus shown: ${one.outerHTML.slice(0, 120)}`),
    ...[...document.querySelectorAll('[data-untabbed]')].map((one) => `never reached: ${one.outerHTML.slice(0, 120)}`),
  ]);
}

/** Marks every control of the page as not reached, takes the mark away when the focus comes, and says how many there are. */
function watchFocus(): number {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, iframe'),
  ];
  const within = controls.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled') && !one.closest('[inert], [aria-hidden=true]'),
  );
  for (const one of within) one.dataset['untabbed'] = 'yes';
  const reached = (at: EventTarget | null) => {
    if (!(at instanceof HTMLElement) || at === document.body) return;
    // One radio of a group has the focus for all of them, and arrows move it.
    const group = at instanceof HTMLInputElement && at.type === 'radio' ? [...document.getElementsByName(at.name)] : [at];
    for (const one of group) delete one.dataset['untabbed'];
    const { outlineStyle, boxShadow } = getComputedStyle(at);
    if (outlineStyle === 'none' && boxShadow === 'none' && at.tagName !== 'IFRAME') at.dataset['unseen'] = 'yes';
  };
  addEventListener('focusin', ({ target }) => reached(target));
  // The focus goes into a frame without an event of this page but the loss of its own.
  addEventListener('blur', () => reached(document.activeElement));
  reached(document.activeElement);
  return within.length;
}
