import { describe, expect, it, vi } from 'vitest';
import { findRecords, verifyChain } from '#lib/audit/operations';
import { whoIsAtDesk } from '#lib/staff/operations/at-desk';
import { atDesk, hire, password, setUpApp } from '#lib/staff/operations/desk.fixture';
import { leave } from '#lib/staff/operations/managing';
import { giveCode, signIn, signOut } from '#lib/staff/operations/signing-in';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();

const now = () => new Date();
const wrong = { ok: false, fault: 'sign-in-wrong' };
const minutes = 60_000;

describe('a password', () => {
  it('that is right leads to the desk, however the address is typed', async () => {
    const editor = await hire('editor');
    const browser = new Browser();
    const step = await signIn({ email: ` ${editor.email.toUpperCase()} `, password }, browser.headers, now());
    if (!step.ok) throw new Error(step.fault);
    expect(step.value.next).toBe('desk');
    expect(await whoIsAtDesk(browser.take(step.value.cookies).headers, now())).toMatchObject({ id: editor.id, lacksSecondFactor: false });
    const [last] = await findRecords({ act: 'staff.sign-in' });
    expect(last).toMatchObject({ actor: editor.id, source: browser.source, after: { by: 'password' } });
  });

  it('that is wrong, of nobody, of one who left: all are told alike, begin nothing and are recorded', async () => {
    const [editor, former] = [await hire('editor'), await hire('editor')];
    await leave(await atDesk(await hire('administrator')), former.id, now());
    for (const [email, given] of [
      [editor.email, 'another password'],
      ['nobody@city.example', password],
      [former.email, password],
      ['', ''],
    ] as const) {
      const browser = new Browser();
      expect(await signIn({ email, password: given }, browser.headers, now())).toEqual(wrong);
      const [last] = await findRecords({ act: 'staff.sign-in-refused' });
      expect(last).toMatchObject({ actor: '', source: browser.source, after: { email, fault: 'sign-in-wrong' } });
    }
  });

  it('of the sample’s staff is worth nothing in a real city, nor is a session begun before', async () => {
    const sample = await hire('editor', { sample: true });
    const browser = new Browser();
    await atDesk(sample, browser);
    vi.stubEnv('SITE_URL', 'https://city.example');
    expect(await whoIsAtDesk(browser.headers, now())).toBeUndefined();
    expect(await signIn({ email: sample.email, password }, new Browser().headers, now())).toEqual(wrong);
  });

  it('is recorded with no more than an address can have', async () => {
    await signIn({ email: 'x'.repeat(100_000), password }, new Browser().headers, now());
    const [last] = await findRecords({ act: 'staff.sign-in-refused' });
    expect(JSON.stringify(last).length).toBeLessThan(1000);
  });
});

describe('a session', () => {
  it('has a new token at each sign-in', async () => {
    const editor = await hire('editor');
    const browser = new Browser();
    const first = await atDesk(editor, browser);
    const second = await atDesk(editor, browser);
    expect(second.session.token).not.toBe(first.session.token);
  });

  it('that an attacker put into the browser is not taken over, at the first step or the second', async () => {
    const [attacker, victim] = [await hire('editor'), await hire('approver')];
    const attackers = new Browser();
    await atDesk(attacker, attackers);
    const app = await setUpApp(victim);
    const victims = new Browser().take([`desk.session_token=${attackers.sessionCookie()}`]);
    const step = await signIn({ email: victim.email, password }, victims.headers, now());
    if (!step.ok) throw new Error(step.fault);
    // He puts it there again between the steps.
    victims.take(step.value.cookies).take([`desk.session_token=${attackers.sessionCookie()}`]);
    const entered = await giveCode(await app.code(1), victims.headers, now());
    if (!entered.ok) throw new Error(entered.fault);
    expect(await whoIsAtDesk(victims.take(entered.value.cookies).headers, now())).toMatchObject({
      id: victim.id,
      lacksSecondFactor: false,
    });
    expect(await whoIsAtDesk(attackers.headers, now())).toMatchObject({ id: attacker.id });
  });

  it('with a token that is made up, or whose seal is not ours, is nobody’s', async () => {
    const browser = new Browser();
    const { session } = await atDesk(await hire('editor'), browser);
    for (const cookie of [session.token, `${session.token}.AAAA`, 'made-up', '%'])
      expect(await whoIsAtDesk(new Browser().take([`desk.session_token=${cookie}`]).headers, now())).toBeUndefined();
  });

  it('ends after an hour without a page, and goes on while pages are asked for', async () => {
    const browser = new Browser();
    const { session } = await atDesk(await hire('editor'), browser);
    const seen = (time: number) => whoIsAtDesk(browser.headers, new Date(session.startedAt.getTime() + time * minutes));
    expect(await seen(59)).toBeDefined();
    expect(await seen(118)).toBeDefined();
    expect(await seen(179)).toBeUndefined();
  });

  it('ends after twelve hours in any case', async () => {
    const browser = new Browser();
    const { session } = await atDesk(await hire('editor'), browser);
    const seen = (time: number) => whoIsAtDesk(browser.headers, new Date(session.startedAt.getTime() + time * minutes));
    for (let time = 0; time < 12 * 60; time += 50) expect(await seen(time), `${time}`).toBeDefined();
    expect(await seen(12 * 60 + 1)).toBeUndefined();
  });

  it('ends on the server when one signs out', async () => {
    const browser = new Browser();
    const staff = await atDesk(await hire('editor'), browser);
    await signOut(browser.headers, staff, now());
    expect(await whoIsAtDesk(browser.headers, now())).toBeUndefined();
  });
});

it('stops who guesses passwords, with the right one too, and nobody else', async () => {
  const editor = await hire('editor');
  const guesser = new Browser();
  const told: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    const step = await signIn({ email: editor.email, password: `guess number ${at}` }, guesser.headers, now());
    told.push(step.ok ? 'ok' : step.fault);
  }
  expect(told).toEqual([...Array(8).fill('sign-in-wrong'), ...Array(4).fill('too-many')]);
  expect(await signIn({ email: editor.email, password }, guesser.headers, now())).toEqual({ ok: false, fault: 'too-many' });
  expect(await findRecords({ act: 'staff.sign-in-refused' })).toHaveLength(9);
  expect((await atDesk(editor)).id).toBe(editor.id);
  const colleague = await hire('editor');
  expect((await atDesk(colleague, new Browser(guesser.source))).id).toBe(colleague.id);
});

it('leaves a whole chain of records', async () => {
  const editor = await hire('editor');
  const browser = new Browser();
  await signOut(browser.headers, await atDesk(editor, browser), now());
  await signIn({ email: editor.email, password: 'another password' }, browser.headers, now());
  expect((await findRecords({})).map(({ act }) => act)).toEqual([
    'staff.sign-in-refused',
    'staff.sign-out',
    'staff.sign-in',
    'staff.joined',
  ]);
  expect(await verifyChain()).toEqual({ records: 4, faults: [] });
});
