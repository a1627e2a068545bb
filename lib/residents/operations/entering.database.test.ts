import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { residentPasskeys } from '#db/schema';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { auth } from '#lib/residents/auth';
import { askForCode, askToConfirm, confirmAddress, giveCode } from '#lib/residents/operations/codes';
import { enter } from '#lib/residents/operations/entering';
import { forgetResidents } from '#lib/residents/operations/forgetting';
import { exportOwnData, leave } from '#lib/residents/operations/leaving';
import { openByPasskey } from '#lib/residents/operations/opening';
import { showOwnAccount } from '#lib/residents/operations/own-account';
import { forgetPasskey, loseDevice } from '#lib/residents/operations/passkeys';
import { changeProfile } from '#lib/residents/operations/profile';
import { giveRecoveryCode, makeRecoveryCode, recoveryCodeToShow } from '#lib/residents/operations/recovery';
import { signOut, whoIsResident } from '#lib/residents/operations/signed-in';
import { keepWaitingPin, waitingPin } from '#lib/residents/waiting-pin';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
  vi.stubEnv('DATA_DIR', folder);
});

let people = 0;
const somebody = () => {
  people += 1;
  return `resident-${people}@example.jp`;
};
const now = () => new Date();
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

type Sent = { to: string; text: string; subject: string };
const lettersTo = (email: string): Sent[] =>
  readdirSync(join(folder, 'outbox'))
    .map((file): Sent & { at: string } => JSON.parse(readFileSync(join(folder, 'outbox', file), 'utf8')))
    .filter(({ to }) => to === email)
    .sort((a, b) => a.at.localeCompare(b.at));
const codeTo = (email: string) => /番号： (\d{6})/.exec(lettersTo(email).at(-1)?.text ?? '')?.[1] ?? '';

async function ask(email: string, browser: Browser) {
  const sent = await askForCode({ email, locale: 'ja' }, browser.headers, now());
  if (sent.ok) browser.take([sent.value]);
  return sent;
}

async function signIn(email: string, browser = new Browser(), shared = false) {
  await ask(email, browser);
  const entered = await giveCode(codeTo(email), shared, browser.headers, now());
  if (!entered.ok) throw new Error(entered.fault);
  const resident = await whoIsResident(browser.take(entered.value.cookies).headers, now());
  if (!resident) throw new Error('nobody');
  return { resident, browser, isNew: entered.value.isNew };
}

it('opens an account with the first code and finds it with the second, however the address is typed', async () => {
  const email = somebody();
  const first = await signIn(email);
  const browser = new Browser();
  await ask(` ${email.toUpperCase().replace('@', '＠')}`, browser);
  const second = await giveCode(codeTo(email), false, browser.headers, now());
  if (!second.ok) throw new Error(second.fault);
  expect([first.isNew, second.value.isNew]).toEqual([true, false]);
  expect(second.value.residentId).toBe(first.resident.residentId);
});

it('knows nobody by a session that is signed with another key, cut short, or not signed', async () => {
  const { browser, resident } = await signIn(somebody());
  const [token = '', signature = ''] = decodeURIComponent(browser.sessionCookie()).split('.');
  const forged = createHmac('sha256', 'another key').update(token).digest('base64');
  const who = async (value: string) =>
    (await whoIsResident(new Headers({ cookie: `me.session_token=${encodeURIComponent(value)}` }), now()))?.residentId;
  expect(await who(`${token}.${signature}`)).toBe(resident.residentId);
  for (const value of [`${token}.${forged}`, `${token}.${signature.slice(0, 20)}`, `${token}.`, token, `.${signature}`])
    expect(await who(value)).toBeUndefined();
});

it('answers alike for an address that is known and one that is not; only the letter differs', async () => {
  const [known, unknown] = [somebody(), somebody()];
  await signIn(known);
  const answers = await Promise.all([known, unknown].map(async (email) => ask(email, new Browser())));
  expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
  expect(lettersTo(known).at(-1)?.text).toContain('サインインの番号です');
  expect(lettersTo(unknown).at(-1)?.text).toContain('新しく登録できます');
});

it('takes a code once, for ten minutes, five tries, and in the browser that asked for it only', async () => {
  const email = somebody();
  const browser = new Browser();
  await ask(email, browser);
  const code = codeTo(email);
  expect(await giveCode(code, false, new Browser().headers, now())).toEqual({ ok: false, fault: 'code-gone' });
  expect(await giveCode(code, false, browser.headers, later(11))).toEqual({ ok: false, fault: 'code-gone' });
  expect((await giveCode(code, false, browser.headers, now())).ok).toBe(true);
  expect(await giveCode(code, false, browser.headers, now())).toEqual({ ok: false, fault: 'code-gone' });
  const guesser = new Browser();
  await ask(email, guesser);
  const wrong = codeTo(email) === '000000' ? '000001' : '000000';
  const told = [];
  for (let at = 0; at < 6; at += 1) told.push(await giveCode(wrong, false, guesser.headers, now()));
  expect(told.map((one) => (one.ok ? '' : one.fault))).toEqual([...Array(5).fill('code-wrong'), 'code-gone']);
});

it('keeps nobody out: others cannot use up a code, nor the letters of a device its owner has used', async () => {
  const email = somebody();
  const { browser } = await signIn(email);
  await ask(email, browser);
  const own = codeTo(email);
  for (let at = 0; at < 30; at += 1) await ask(email, new Browser());
  expect(await ask(email, new Browser())).toEqual({ ok: false, fault: 'too-many' });
  expect((await giveCode(own, false, browser.headers, now())).ok).toBe(true);
  expect((await ask(email, browser)).ok).toBe(true);
});

it('counts those who type what is no address, before anything of it is kept', async () => {
  const browser = new Browser();
  const told = [];
  for (let at = 0; at < 21; at += 1) told.push(await ask('x', browser));
  expect(told.map((one) => (one.ok ? '' : one.fault))).toEqual([...Array(20).fill('email-wrong'), 'too-many']);
});

it('brings reading aids along, but to no device that others use too', async () => {
  const { resident } = await signIn(somebody());
  await changeProfile(resident, { 'aid-large': 'on' }, '2026-11-21', now());
  const cookiesOf = async (shared: boolean) =>
    (await enter(resident.residentId, { isNew: false, shared }, new Browser().headers, now())).cookies.filter((one) =>
      one.startsWith('aids='),
    );
  expect([(await cookiesOf(false)).length, await cookiesOf(true)]).toEqual([1, []]);
});

it('finishes at the next sign-in what a crash left half-made', async () => {
  const email = somebody();
  const browser = new Browser();
  await ask(email, browser);
  vi.spyOn(auth().api, 'enter').mockRejectedValueOnce(new Error('the process died here'));
  await expect(giveCode(codeTo(email), false, browser.headers, now())).rejects.toThrow('died');
  const { resident, isNew } = await signIn(email);
  expect(isNew).toBe(false);
  expect(resident.email).toBe(email);
});

it('removes after a day what was begun by passkey and has no way in', async () => {
  await openByPasskey('half-made', 'vi', now());
  expect((await forgetResidents(now())).halfMade).toBe(0);
  expect((await forgetResidents(later(25 * 60))).halfMade).toBe(1);
});

it('writes to the owner of an account when a device nobody knows signs in, and not again from the same', async () => {
  const email = somebody();
  const { browser } = await signIn(email);
  const notices = () => lettersTo(email).filter(({ subject }) => subject.includes('新しい端末'));
  await signIn(email, browser);
  expect(notices()).toEqual([]);
  await signIn(email);
  await deliverDue(await attempts(now()), now);
  expect(notices()).toHaveLength(1);
});

it('signs in with a recovery code once, without any address', async () => {
  const { resident, browser } = await signIn(somebody());
  browser.take([await makeRecoveryCode(resident, now())]);
  const code = (await recoveryCodeToShow(resident, browser.headers)) ?? '';
  expect(code).toMatch(/^(\d{3} ){9}\d{3}$/);
  const other = new Browser();
  expect(await recoveryCodeToShow((await signIn(somebody(), other)).resident, browser.headers)).toBeUndefined();
  const lost = new Browser();
  const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const entered = await giveRecoveryCode(wide, false, lost.headers, now());
  expect(entered.ok && entered.value.residentId).toBe(resident.residentId);
  expect(await giveRecoveryCode(code, false, new Browser().headers, now())).toEqual({ ok: false, fault: 'recovery-wrong' });
});

it('ends a session on the server, and after an hour on a shared device', async () => {
  const { resident, browser } = await signIn(somebody());
  await signOut(resident);
  expect(await whoIsResident(browser.headers, now())).toBeUndefined();
  const shared = await signIn(somebody(), new Browser(), true);
  expect(await whoIsResident(shared.browser.headers, later(59))).toBeDefined();
  expect(await whoIsResident(shared.browser.headers, later(61))).toBeUndefined();
});

it('keeps a new address once its code was given, and none that belongs to another', async () => {
  const [email, wanted, taken] = [somebody(), somebody(), somebody()];
  const { resident, browser } = await signIn(email);
  await signIn(taken);
  for (const [address, fault] of [
    [wanted, ''],
    [taken, 'email-taken'],
  ] as const) {
    const sent = await askToConfirm(resident, address, browser.headers, now());
    browser.take(sent.ok ? [sent.value] : []);
    // A code to show that an address is one's own signs nobody in.
    const confirmed = await confirmAddress(resident, codeTo(address), browser.headers, now());
    expect(confirmed.ok ? '' : confirmed.fault).toBe(fault);
  }
  expect((await signIn(wanted)).resident.residentId).toBe(resident.residentId);
});

it('lists one’s own sessions and no other’s', async () => {
  const email = somebody();
  const { resident } = await signIn(email);
  await signIn(somebody());
  expect((await showOwnAccount(resident, now())).sessions.map(({ id }) => id)).toEqual([resident.session.id]);
});

it('knows a session that was begun on a device others use', async () => {
  expect((await signIn(somebody())).resident.session.isShared).toBe(false);
  expect((await signIn(somebody(), new Browser(), true)).resident.session.isShared).toBe(true);
});

it('pins after the sign-in what somebody wanted to pin before it, once, and nothing that is no service’s name', async () => {
  expect(keepWaitingPin('moving-in; Path=/admin')).toBeUndefined();
  const browser = new Browser().take([keepWaitingPin('moving-in') ?? '']);
  const { resident } = await signIn(somebody(), browser);
  expect(await exportOwnData(resident, now())).toMatchObject({ pins: ['moving-in'] });
  expect(waitingPin(browser.headers)).toBeUndefined();
});

it('writes of every change in how somebody signs in, to the address before as well, and when the account is deleted', async () => {
  const [email, wanted] = [somebody(), somebody()];
  const { resident, browser } = await signIn(email);
  browser.take([await makeRecoveryCode(resident, now())]);
  const code = (await recoveryCodeToShow(resident, browser.headers)) ?? '';
  await giveRecoveryCode(code, false, browser.headers, now());
  const told = async () => (await inboxOf(resident.residentId, 'ja')).map(({ title }) => title).sort();
  expect(await told()).toEqual(['回復コードが新しくなりました', '回復コードでサインインがありました'].sort());

  const moved = { ...resident, email: wanted };
  // The second time nothing changes.
  for (const as of [resident, moved]) {
    const sent = await askToConfirm(as, wanted, browser.headers, now());
    browser.take(sent.ok ? [sent.value] : []);
    await confirmAddress(as, codeTo(wanted), browser.headers, now());
  }
  expect(lettersTo(email).at(-1)?.subject).toContain('メールアドレスが変わりました');
  expect((await told()).filter((title) => title === 'メールアドレスが変わりました')).toHaveLength(1);

  await leave(moved, { confirmation: '消します', word: '消します' }, now());
  expect(lettersTo(wanted).at(-1)?.subject).toContain('登録を消しました');
});

it('writes of a passkey that is taken away, by its owner only, and ends the other sessions where a device is lost', async () => {
  const email = somebody();
  const { resident } = await signIn(email);
  const { resident: elsewhere, browser } = await signIn(email);
  const passkeys = ['kept', 'lost'].map((id) => ({ id, userId: resident.residentId, credentialID: id, name: id }));
  const rest = { publicKey: '', counter: 0, deviceType: 'multiDevice', backedUp: true };
  await write(async (writer) => void (await writer.insert(residentPasskeys).values(passkeys.map((one) => ({ ...one, ...rest })))));
  const { resident: stranger } = await signIn(somebody());
  expect([await forgetPasskey(stranger, 'kept', now()), await loseDevice(stranger, 'lost', now())]).toEqual([false, false]);
  expect(await whoIsResident(browser.headers, now())).toMatchObject({ residentId: elsewhere.residentId });
  expect(await loseDevice(resident, 'lost', now())).toBe(true);
  expect(await whoIsResident(browser.headers, now())).toBeUndefined();
  expect(await forgetPasskey(resident, 'kept', now())).toBe(true);
  const titles = (await inboxOf(resident.residentId, 'ja')).map(({ title }) => title);
  expect(titles.filter((title) => title === 'パスキーが消されました')).toHaveLength(2);
});
