import { describe, expect, it } from 'vitest';
import { write } from '#db/client';
import { staffPasskeys } from '#db/schema';
import { findRecords, verifyChain } from '#lib/audit/operations';
import { newKey } from '#lib/id';
import type { StaffMember } from '#lib/staff/model';
import { whoIsAtDesk } from '#lib/staff/operations/at-desk';
import { atDesk, hire, password, setUpApp } from '#lib/staff/operations/desk.fixture';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  forgetPasskey,
  renewRecoveryCodes,
  revokeSession,
  showOwnAccount,
} from '#lib/staff/operations/own-account';
import { addPasskey, signInWithPasskey } from '#lib/staff/operations/passkeys';
import { giveCode, signIn } from '#lib/staff/operations/signing-in';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();

const now = () => new Date();

/** Gives the password in a browser; a code is asked for next. */
async function firstStep({ email }: StaffMember, browser = new Browser()): Promise<Browser> {
  const step = await signIn({ email, password }, browser.headers, now());
  if (!step.ok) throw new Error(step.fault);
  expect(step.value.next).toBe('second-factor');
  return browser.take(step.value.cookies);
}

const enters = async (browser: Browser, code: string) => {
  const step = await giveCode(code, browser.headers, now());
  return step.ok ? 'entered' : step.fault;
};

/** A passkey as the database holds one; its private half is nowhere. */
async function keepPasskey(member: StaffMember): Promise<string> {
  const id = newKey();
  const key = { publicKey: '', credentialID: id, counter: 0, deviceType: 'singleDevice', backedUp: false };
  await write(async (writer) => void (await writer.insert(staffPasskeys).values({ id, userId: member.id, ...key })));
  return id;
}

describe('an authenticator app', () => {
  it('is asked for once it is set up; before its code nobody is at the desk', async () => {
    const approver = await hire('approver');
    const app = await setUpApp(approver);
    const browser = await firstStep(approver);
    expect(await whoIsAtDesk(browser.headers, now())).toBeUndefined();
    const step = await giveCode(await app.code(1), browser.headers, now());
    if (!step.ok) throw new Error(step.fault);
    expect(await whoIsAtDesk(browser.take(step.value.cookies).headers, now())).toMatchObject({ id: approver.id, lacksSecondFactor: false });
  });

  it('gives codes that count once', async () => {
    const approver = await hire('approver');
    const app = await setUpApp(approver);
    const code = await app.code(1);
    expect(await enters(await firstStep(approver), code)).toBe('entered');
    expect(await enters(await firstStep(approver), code)).toBe('code-used');
  });

  it('gives codes that count once, also when they are sent twice at once', async () => {
    const approver = await hire('approver');
    const app = await setUpApp(approver);
    const [one, other, code] = [await firstStep(approver), await firstStep(approver), await app.code(1)];
    expect((await Promise.all([enters(one, code), enters(other, code)])).sort()).toEqual(['code-used', 'entered']);
  });

  it('of another person opens nothing', async () => {
    const [approver, other] = [await hire('approver'), await hire('approver')];
    await setUpApp(approver);
    const others = await setUpApp(other);
    expect(await enters(await firstStep(approver), await others.code(1))).toBe('code-wrong');
  });

  it('is needless with a recovery code, each of which counts once', async () => {
    const approver = await hire('approver');
    const [code = '', another = ''] = (await setUpApp(approver)).recoveryCodes;
    expect(await enters(await firstStep(approver), code)).toBe('entered');
    expect(await enters(await firstStep(approver), code)).toBe('code-wrong');
    expect(await enters(await firstStep(approver), another)).toBe('entered');
    const [last] = await findRecords({ act: 'staff.sign-in' });
    expect(last).toMatchObject({ actor: approver.id, after: { by: 'recovery-code' } });
  });

  it('ends the sessions that were begun without it', async () => {
    const editor = await hire('editor');
    const elsewhere = new Browser();
    await atDesk(editor, elsewhere);
    const here = new Browser();
    await setUpApp(editor, here);
    expect(await whoIsAtDesk(elsewhere.headers, now())).toBeUndefined();
    expect(await whoIsAtDesk(here.headers, now())).toMatchObject({ lacksSecondFactor: false });
  });

  it('is not begun without the password, nor confirmed by a wrong code', async () => {
    const browser = new Browser();
    const approver = await atDesk(await hire('approver'), browser);
    expect(approver.lacksSecondFactor).toBe(true);
    expect(await beginSecondFactor(approver, 'another password', browser.headers, now())).toEqual({ ok: false, fault: 'sign-in-wrong' });
    await beginSecondFactor(approver, password, browser.headers, now());
    expect(await confirmSecondFactor(approver, '000000', browser.headers, now())).toEqual({ ok: false, fault: 'code-wrong' });
    expect(await whoIsAtDesk(browser.headers, now())).toMatchObject({ lacksSecondFactor: true });
  });

  it('stops who guesses its codes, and lets its owner in from elsewhere', async () => {
    const approver = await hire('approver');
    const app = await setUpApp(approver);
    const guesser = new Browser();
    const told: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      const given = await enters(guesser, `00000${at % 10}${at < 10 ? '' : 'x'}`);
      told.push(given);
      // Five to a sign-in; he has the password and begins again.
      if (given === 'challenge-gone') await firstStep(approver, guesser);
    }
    expect(told.filter((one) => one === 'code-wrong').length).toBeLessThanOrEqual(8);
    expect(told.at(-1)).toBe('too-many');
    expect(await enters(await firstStep(approver), await app.code(1))).toBe('entered');
  });

  it('has new recovery codes made with the password, and the old ones are worth nothing then', async () => {
    const approver = await hire('approver');
    const browser = new Browser();
    const [old = ''] = (await setUpApp(approver, browser)).recoveryCodes;
    const staff = await whoIsAtDesk(browser.headers, now());
    if (!staff) throw new Error('nobody');
    expect(await renewRecoveryCodes(staff, 'another password', browser.headers, now())).toEqual({ ok: false, fault: 'sign-in-wrong' });
    const renewed = await renewRecoveryCodes(staff, password, browser.headers, now());
    if (!renewed.ok) throw new Error(renewed.fault);
    expect(await enters(await firstStep(approver), old)).toBe('code-wrong');
    expect(await enters(await firstStep(approver), renewed.value[0] ?? '')).toBe('entered');
  });
});

describe('a passkey', () => {
  it('that is there must be given: with the password alone no other factor is added beside it', async () => {
    const editor = await hire('editor');
    await keepPasskey(editor);
    const browser = new Browser();
    const thief = await atDesk(editor, browser);
    expect(thief.lacksSecondFactor).toBe(true);
    expect(await beginSecondFactor(thief, password, browser.headers, now())).toEqual({ ok: false, fault: 'challenge-gone' });
    expect(await confirmSecondFactor(thief, '123456', browser.headers, now())).toEqual({ ok: false, fault: 'challenge-gone' });
    expect(await addPasskey(thief, { name: '', response: {} }, browser.headers, now())).toBe(false);
  });

  it('is taken away by its owner only', async () => {
    const [editor, other] = [await hire('editor'), await atDesk(await hire('editor'))];
    const id = await keepPasskey(editor);
    expect(await forgetPasskey(other, id, now())).toBe(false);
    expect(await forgetPasskey(await atDesk(editor), id, now())).toBe(true);
  });

  it('is refused where the answer is none', async () => {
    expect(await signInWithPasskey({ id: 'x' }, new Browser().headers, now())).toEqual({ ok: false, fault: 'sign-in-wrong' });
  });
});

describe('sessions', () => {
  it('are listed, and ended by their owner only', async () => {
    const editor = await hire('editor');
    const [here, elsewhere] = [new Browser(), new Browser()];
    const [staff, there, other] = [await atDesk(editor, here), await atDesk(editor, elsewhere), await atDesk(await hire('editor'))];
    const { sessions } = await showOwnAccount(staff, now());
    expect(sessions.map(({ ipAddress, userAgent }) => [ipAddress, userAgent]).sort()).toEqual(
      [here, elsewhere].map(({ source }) => [source, 'test']).sort(),
    );
    expect(await revokeSession(staff, other.session.id, now())).toBe(false);
    expect(await revokeSession(staff, there.session.id, now())).toBe(true);
    expect(await whoIsAtDesk(elsewhere.headers, now())).toBeUndefined();
    expect(await whoIsAtDesk(here.headers, now())).toBeDefined();
  });
});

describe('a new password', () => {
  const wanted = 'はまなすの花は六月に咲きはじめる';

  it('ends all other sessions, and the old one is worth nothing', async () => {
    const editor = await hire('editor');
    const [here, elsewhere] = [new Browser(), new Browser()];
    const staff = await atDesk(editor, here);
    await atDesk(editor, elsewhere);
    expect(await changePassword(staff, { current: password, wanted }, here.headers, now())).toEqual({ ok: true, value: true });
    expect(await whoIsAtDesk(elsewhere.headers, now())).toBeUndefined();
    expect(await whoIsAtDesk(here.headers, now())).toBeDefined();
    expect((await signIn({ email: editor.email, password }, elsewhere.headers, now())).ok).toBe(false);
    expect((await signIn({ email: editor.email, password: wanted }, elsewhere.headers, now())).ok).toBe(true);
  });

  it.each([
    ['short', 'password-short'],
    ['1Password2026!', 'password-common'],
  ])('%s is refused', async (bad, fault) => {
    const browser = new Browser();
    const staff = await atDesk(await hire('editor'), browser);
    expect(await changePassword(staff, { current: password, wanted: bad }, browser.headers, now())).toEqual({ ok: false, fault });
  });

  it('needs the old one, at which nobody may guess for ever at a desk left unlocked', async () => {
    const browser = new Browser();
    const staff = await atDesk(await hire('editor'), browser);
    const guessing = new Browser(browser.source).headers;
    guessing.set('cookie', `desk.session_token=${browser.sessionCookie()}`);
    const told: string[] = [];
    for (let at = 0; at < 9; at += 1) {
      const changed = await changePassword(staff, { current: `guess number ${at}`, wanted }, guessing, now());
      told.push(changed.ok ? 'ok' : changed.fault);
    }
    expect(told).toEqual([...Array(8).fill('sign-in-wrong'), 'too-many']);
  });
});

it('leaves a whole chain of records', async () => {
  const approver = await hire('approver');
  const browser = new Browser();
  await setUpApp(approver, browser);
  const staff = await whoIsAtDesk(browser.headers, now());
  if (!staff) throw new Error('nobody');
  await renewRecoveryCodes(staff, password, browser.headers, now());
  await forgetPasskey(staff, await keepPasskey(approver), now());
  await changePassword(staff, { current: password, wanted: 'はまなすの花は六月に咲きはじめる' }, browser.headers, now());
  expect((await findRecords({ actor: approver.id })).map(({ act }) => act)).toEqual([
    'staff.password-changed',
    'staff.passkey-removed',
    'staff.recovery-codes-renewed',
    'staff.second-factor-set-up',
    'staff.sign-in',
  ]);
  expect((await verifyChain()).faults).toEqual([]);
});
