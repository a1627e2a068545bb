import { beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { staffCredentials } from '#db/schema';
import { findRecords, verifyChain } from '#lib/audit/operations';
import type { AtDesk, Invitation } from '#lib/staff/model';
import { whoIsAtDesk } from '#lib/staff/operations/at-desk';
import { createStaff } from '#lib/staff/operations/creating';
import { atDesk, hire, password, setUpApp } from '#lib/staff/operations/desk.fixture';
import {
  acceptInvitation,
  changeMember,
  findInvitation,
  inviteStaff,
  leave,
  listStaff,
  resetSecondFactor,
  withdrawInvitation,
} from '#lib/staff/operations/managing';
import { giveCode, signIn } from '#lib/staff/operations/signing-in';
import { may } from '#lib/staff/rights';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();

const now = () => new Date();
const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000);
const source = '192.0.2.200';
const notFound = { ok: false, fault: 'not-found' };
const lastAdministrator = { ok: false, fault: 'last-administrator' };

let administrator: AtDesk;
beforeEach(async () => {
  administrator = await atDesk(await hire('administrator'));
});

const osawa: Invitation = { name: '大沢 健一', email: 'osawa@city.example', role: 'editor', office: 'citizens' };

async function invite(invitation: Invitation = osawa): Promise<string> {
  const key = await inviteStaff(administrator, invitation, now());
  if (!key.ok) throw new Error(key.fault);
  return key.value;
}

async function join(key: string) {
  const accepted = await acceptInvitation(key, password, source, now());
  if (!accepted.ok) throw new Error(accepted.fault);
  return accepted.value;
}

describe('an invitation', () => {
  it('begins an account with which one signs in, as whom one was invited', async () => {
    const member = await join(await invite());
    expect(await atDesk(member)).toMatchObject({ ...osawa, sample: false });
    expect((await listStaff(now())).invitations).toEqual([]);
  });

  it('is used once', async () => {
    const key = await invite();
    await join(key);
    expect(await acceptInvitation(key, 'an entirely other password', source, now())).toEqual(notFound);
    expect((await signIn({ email: osawa.email, password: 'an entirely other password' }, new Browser().headers, now())).ok).toBe(false);
  });

  it('accepted twice at once begins one account', async () => {
    const key = await invite();
    const both = await Promise.all([1, 2].map(() => acceptInvitation(key, password, source, now())));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await listStaff(now())).staff.filter(({ email }) => email === osawa.email)).toHaveLength(1);
  });

  it('is out of date after seven days, withdrawn when it is taken back, and nobody’s under another key', async () => {
    const key = await invite();
    expect(await findInvitation(key, daysAhead(6))).toMatchObject(osawa);
    expect(await acceptInvitation(key, password, source, daysAhead(8))).toEqual(notFound);
    expect(await findInvitation(`${key}x`, now())).toBeUndefined();
    const [open] = (await listStaff(now())).invitations;
    expect(await withdrawInvitation(administrator, open?.keyHash ?? '', now())).toBe(true);
    expect(await withdrawInvitation(administrator, open?.keyHash ?? '', now())).toBe(false);
    expect(await acceptInvitation(key, password, source, now())).toEqual(notFound);
  });

  it('takes the place of an earlier one to the same address', async () => {
    const [earlier, later] = [await invite(), await invite({ ...osawa, role: 'auditor' })];
    expect(await acceptInvitation(earlier, password, source, now())).toEqual(notFound);
    expect((await join(later)).role).toBe('auditor');
  });

  it('is refused for an address at work, and where the address was taken meanwhile', async () => {
    const colleague = await hire('editor');
    const taken = { ok: false, fault: 'email-taken' };
    expect(await inviteStaff(administrator, { ...osawa, email: colleague.email }, now())).toEqual(taken);
    await leave(administrator, colleague.id, now());
    const key = await invite({ ...osawa, email: colleague.email });
    await createStaff({ ...osawa, email: colleague.email, sample: false }, password, now());
    expect(await acceptInvitation(key, 'an entirely other password', source, now())).toEqual(taken);
  });

  it('is not used up by a bad password', async () => {
    const key = await invite();
    expect(await acceptInvitation(key, 'short', source, now())).toEqual({ ok: false, fault: 'password-short' });
    expect((await join(key)).email).toBe(osawa.email);
  });

  it('makes person and password in one transaction: a crash between them leaves neither, and it can be used again', async () => {
    const former = await join(await invite());
    await leave(administrator, former.id, now());
    const key = await invite();
    // A password that is in the way lets the second of the two writes fail.
    const when = { createdAt: now(), updatedAt: now() };
    const inTheWay = { id: 'in-the-way', accountId: former.id, providerId: 'credential', userId: former.id, ...when };
    await write(async (writer) => void (await writer.insert(staffCredentials).values(inTheWay)));
    await expect(acceptInvitation(key, password, source, now())).rejects.toThrow();
    expect((await listStaff(now())).staff.find(({ id }) => id === former.id)?.leftAt).not.toBeNull();
    await write(async (writer) => void (await writer.delete(staffCredentials)));
    expect((await join(key)).id).toBe(former.id);
  });
});

describe('who leaves', () => {
  it('has no way in any more: session, password, app, recovery code, a sign-in half done, an open invitation', async () => {
    const member = await join(await invite({ ...osawa, role: 'approver' }));
    const [browser, halfway] = [new Browser(), new Browser()];
    const app = await setUpApp(member, browser);
    const step = await signIn({ email: member.email, password }, halfway.headers, now());
    if (!step.ok) throw new Error(step.fault);
    halfway.take(step.value.cookies);
    expect(await leave(administrator, member.id, now())).toEqual({ ok: true, value: true });
    expect(await whoIsAtDesk(browser.headers, now())).toBeUndefined();
    expect((await signIn({ email: member.email, password }, new Browser().headers, now())).ok).toBe(false);
    for (const code of [await app.code(1), app.recoveryCodes[0] ?? ''])
      expect(await giveCode(code, halfway.headers, now())).toEqual({ ok: false, fault: 'challenge-gone' });
    expect(await leave(administrator, member.id, now())).toEqual(notFound);
  });

  it('leaves no invitation open that he made, nor does one who administers no longer', async () => {
    const other = await atDesk(await hire('administrator'));
    const invitedBy = (actor: AtDesk, email: string) => inviteStaff(actor, { ...osawa, email }, now());
    const open = async () => (await listStaff(now())).invitations.map(({ email }) => email);
    await Promise.all([invitedBy(administrator, 'stays@city.example'), invitedBy(other, 'first@city.example')]);
    await changeMember(administrator, other.id, { name: 'another name', role: 'administrator', office: '' }, now());
    expect(await open()).toHaveLength(2);
    await changeMember(administrator, other.id, { name: 'another name', role: 'editor', office: '' }, now());
    expect(await open()).toEqual(['stays@city.example']);
    await invitedBy(other, 'second@city.example');
    await leave(administrator, other.id, now());
    expect(await open()).toEqual(['stays@city.example']);
    expect((await findRecords({ subject: 'staff/second@' }))[0]).toMatchObject({ actor: administrator.id, after: { withdrawn: true } });
  });

  it('stays known by name, after those who are at work', async () => {
    const [former, colleague] = [await hire('editor'), await hire('editor')];
    await leave(administrator, former.id, now());
    const { staff } = await listStaff(now());
    expect(staff.at(-1)).toMatchObject({ id: former.id, name: former.name });
    expect(staff.map(({ id }) => id)).toContain(colleague.id);
  });

  it('can be invited again, and begins anew', async () => {
    const former = await join(await invite({ ...osawa, role: 'administrator' }));
    await leave(administrator, former.id, now());
    expect(await atDesk(await join(await invite()))).toMatchObject({ id: former.id, role: 'editor', twoFactorEnabled: false });
  });

  it('is not oneself', async () => {
    expect(await leave(administrator, administrator.id, now())).toEqual({ ok: false, fault: 'not-oneself' });
    expect(await resetSecondFactor(administrator, administrator.id, now())).toEqual({ ok: false, fault: 'not-oneself' });
  });
});

describe('the last administrator', () => {
  const asEditor = { name: '管野 明美', role: 'editor', office: '' } as const;

  it('stays one, until there is another', async () => {
    const auditor = await atDesk(await hire('auditor'));
    expect(await changeMember(administrator, administrator.id, asEditor, now())).toEqual(lastAdministrator);
    expect(await leave(auditor, administrator.id, now())).toEqual(lastAdministrator);
    await hire('administrator');
    expect((await changeMember(administrator, administrator.id, asEditor, now())).ok).toBe(true);
  });

  it('is whoever is slower when two put each other out at once', async () => {
    const other = await atDesk(await hire('administrator'));
    const both = await Promise.all([leave(administrator, other.id, now()), leave(other, administrator.id, now())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(lastAdministrator);
  });

  it('is not relieved by the sample’s one in a real city', async () => {
    await hire('administrator', { sample: true });
    vi.stubEnv('SITE_URL', 'https://city.example');
    expect(await changeMember(administrator, administrator.id, asEditor, now())).toEqual(lastAdministrator);
  });
});

describe('a change', () => {
  it('of office changes at once what somebody may do, in the session that is open', async () => {
    const editor = await hire('editor', { office: 'citizens' });
    const browser = new Browser();
    await atDesk(editor, browser);
    const mayEdit = async (office: string) => {
      const staff = await whoIsAtDesk(browser.headers, now());
      return staff && may(staff, 'catalogue.edit', office);
    };
    expect([await mayEdit('citizens'), await mayEdit('tax')]).toEqual([true, false]);
    await changeMember(administrator, editor.id, { name: editor.name, role: 'editor', office: 'tax' }, now());
    expect([await mayEdit('citizens'), await mayEdit('tax')]).toEqual([false, true]);
  });

  it('of role begins with a new sign-in, and with a second factor where the role needs one', async () => {
    const editor = await hire('editor');
    const browser = new Browser();
    await atDesk(editor, browser);
    await changeMember(administrator, editor.id, { name: editor.name, role: 'approver', office: '' }, now());
    expect(await whoIsAtDesk(browser.headers, now())).toBeUndefined();
    expect(await atDesk(editor)).toMatchObject({ role: 'approver', lacksSecondFactor: true });
  });

  it('of somebody who left, or of nobody, is refused', async () => {
    const former = await hire('editor');
    await leave(administrator, former.id, now());
    for (const id of [former.id, 'nobody']) {
      expect(await changeMember(administrator, id, { name: 'x', role: 'editor', office: '' }, now())).toEqual(notFound);
      expect(await resetSecondFactor(administrator, id, now())).toEqual(notFound);
    }
  });
});

it('resets a second factor: sessions end, the app is worth nothing, and it is set up anew at the next sign-in', async () => {
  const approver = await hire('approver');
  const browser = new Browser();
  await setUpApp(approver, browser);
  await resetSecondFactor(administrator, approver.id, now());
  expect(await whoIsAtDesk(browser.headers, now())).toBeUndefined();
  expect(await atDesk(approver)).toMatchObject({ lacksSecondFactor: true, twoFactorEnabled: false });
  await setUpApp(approver);
});

it('leaves a whole chain of records', async () => {
  const member = await join(await invite());
  await changeMember(administrator, member.id, { name: member.name, role: 'approver', office: 'citizens' }, now());
  await resetSecondFactor(administrator, member.id, now());
  await leave(administrator, member.id, now());
  await invite();
  const [open] = (await listStaff(now())).invitations;
  await withdrawInvitation(administrator, open?.keyHash ?? '', now());
  expect((await findRecords({ subject: 'staff/' }, undefined, 7)).map(({ act, actor }) => [act, actor])).toEqual([
    ['staff.changed', administrator.id],
    ['staff.invited', administrator.id],
    ['staff.left', administrator.id],
    ['staff.second-factor-reset', administrator.id],
    ['staff.changed', administrator.id],
    ['staff.joined', member.id],
    ['staff.invited', administrator.id],
  ]);
  const [change] = await findRecords({ act: 'staff.changed', subject: `staff/${member.id}` });
  expect(change).toMatchObject({ before: { role: 'editor' }, after: { role: 'approver' } });
  expect((await verifyChain()).faults).toEqual([]);
});
