import { expect, it } from 'vitest';
import { write } from '#db/client';
import { addMember } from '#lib/facilities/applicants/groups/store';
import { mostGroupMembers } from '#lib/facilities/applicants/model';
import { groupsOf } from '#lib/facilities/applicants/operations/choosing';
import { declareClass, ownUse } from '#lib/facilities/applicants/operations/declaring';
import { showOwnGroup } from '#lib/facilities/applicants/operations/grouping';
import { exportRegistrations, forgetRegistrations } from '#lib/facilities/applicants/operations/keeping';
import {
  groupCodeToShow,
  handOver,
  joinGroup,
  leaveGroup,
  makeGroupCode,
  removeMember,
  showGroupCode,
} from '#lib/facilities/applicants/operations/members';
import { at, comeInto, now, person, registered, requested } from '#lib/facilities/applicants/people.fixture';
import { newKey } from '#lib/id';
import { inboxOf } from '#lib/notifications/operations/inbox';
import type { SignedIn } from '#lib/residents/model';
import { exportOwnData, leave } from '#lib/residents/operations/leaving';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const titlesOf = async (id: string) => (await inboxOf(id, 'ja')).map(({ title }) => title);
const typed = (code: string | undefined, joinName = '太郎') => ({ code: code ?? '', joinName });
const word = { confirmation: '消します', word: '消します' };

async function choirOf(hanako: SignedIn, ...others: SignedIn[]) {
  const { id } = await registered(hanako, others);
  const shown = await showOwnGroup(hanako, id, now);
  const idOf = (name: string) => shown?.members.find((member) => member.name === name)?.id ?? '';
  return { id, idOf };
}

it('is entered by its code for 14 days, whatever its width and case, and the representative hears of it', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako);
  const code = await makeGroupCode(hanako, id, now);
  expect(await joinGroup(taro, typed(code), at('2026-12-05'))).toEqual({ ok: false, fault: { code: 'code-wrong' } });
  expect(await joinGroup(taro, typed(`　${code?.toLowerCase().replace('-', '')} `), at('2026-12-04'))).toMatchObject({ ok: true });
  expect(await groupsOf('taro')).toEqual([id]);
  expect((await titlesOf('hanako'))[0]).toBe('団体に新しいメンバーが入りました');
  expect(await joinGroup(taro, typed(code), now)).toEqual({ ok: false, fault: { code: 'already-member' } });
});

it('is entered by no other code, not without a name, and by the newest code only', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako);
  const old = await makeGroupCode(hanako, id, now);
  const code = await makeGroupCode(hanako, id, now);
  for (const wrong of ['', 'ABCD-2345', old, id])
    expect(await joinGroup(taro, typed(wrong), now)).toMatchObject({ fault: { code: 'code-wrong' } });
  expect(await joinGroup(taro, typed(code, ' '), now)).toMatchObject({ fault: { joinName: 'your-name-missing' } });
  expect(await joinGroup(taro, typed(code, '名'.repeat(81)), now)).toMatchObject({ fault: { joinName: 'your-name-long' } });
  expect(await groupsOf('taro')).toEqual([]);
});

it('is entered by nobody any more when it is full', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako);
  const member = (number: number) => ({ id: newKey(), residentId: `member-${number}`, name: '会員', joinedAt: now });
  await write(async (writer) => {
    for (let number = 2; number <= mostGroupMembers; number += 1) await addMember(writer, id, member(number));
  });
  expect(await joinGroup(taro, typed(await makeGroupCode(hanako, id, now)), now)).toEqual({ ok: false, fault: { code: 'group-full' } });
});

it('is not found by guessing', async () => {
  const guesser = await person('guesser');
  for (let guess = 0; guess < 20; guess += 1) await joinGroup(guesser, typed('ABCD-2345'), at('2027-01-01'));
  expect(await joinGroup(guesser, typed('ABCD-2345'), at('2027-01-01'))).toEqual({ ok: false, fault: { code: 'too-many' } });
});

it('shows its code in the browser that asked for it, to the representative, as long as it is the last', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako, [taro]);
  const code = (await makeGroupCode(hanako, id, now)) ?? '';
  const { headers } = new Browser().take([await showGroupCode(code)]);
  expect(await groupCodeToShow(hanako, id, headers, now)).toBe(code);
  expect(await groupCodeToShow(taro, id, headers, now)).toBeUndefined();
  expect(await groupCodeToShow(hanako, id, new Browser().headers, now)).toBeUndefined();
  await makeGroupCode(hanako, id, now);
  expect(await groupCodeToShow(hanako, id, headers, now)).toBeUndefined();
});

it('is there for its members only, and tells them nothing of each other’s accounts', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await choirOf(hanako, taro);
  expect(await showOwnGroup(await person('stranger'), id, now)).toBeUndefined();
  const seen = await showOwnGroup(taro, id, now);
  expect(seen?.members).toMatchObject([
    { name: '花子', isMe: false, isRepresentative: true },
    { name: 'taro', isMe: true, isRepresentative: false },
  ]);
  expect(seen?.members.some((member) => Object.values(member).includes('hanako'))).toBe(false);
});

it('is managed by its representative alone', async () => {
  const [hanako, taro, jiro] = [await person('hanako'), await person('taro'), await person('jiro')];
  const { id, idOf } = await choirOf(hanako, taro, jiro);
  expect(await makeGroupCode(taro, id, now)).toBeUndefined();
  expect(await removeMember(taro, id, idOf('jiro'), now)).toBe(false);
  expect(await handOver(taro, id, idOf('taro'), now)).toBe(false);
  expect(await removeMember(hanako, id, 'no-such', now)).toBe(false);
  expect(await removeMember(hanako, id, idOf('花子'), now)).toBe(false);
  expect(await groupsOf('jiro')).toEqual([id]);
});

it('loses a member who is taken out, and he is told', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id, idOf } = await choirOf(hanako, taro);
  expect(await removeMember(hanako, id, idOf('taro'), now)).toBe(true);
  expect(await groupsOf('taro')).toEqual([]);
  expect(await titlesOf('taro')).toEqual(['団体のメンバーから外れました']);
});

it('is handed over, with which the code of the one before ends', async () => {
  const [hanako, taro, jiro] = [await person('hanako'), await person('taro'), await person('jiro')];
  const { id, idOf } = await choirOf(hanako, taro);
  const code = await makeGroupCode(hanako, id, now);
  expect(await leaveGroup(hanako, id, now)).toEqual({ ok: false, fault: 'hand-over-first' });
  expect(await handOver(hanako, id, idOf('taro'), now)).toBe(true);
  expect(await showOwnGroup(taro, id, now)).toMatchObject({ isRepresentative: true });
  expect((await titlesOf('taro'))[0]).toBe('団体の代表になりました');
  expect(await joinGroup(jiro, typed(code), now)).toMatchObject({ fault: { code: 'code-wrong' } });
  expect(await leaveGroup(hanako, id, now)).toMatchObject({ ok: true });
  expect(await leaveGroup(hanako, id, now)).toBeUndefined();
});

it('ends when its last member leaves', async () => {
  const hanako = await person('hanako');
  const { id } = await requested(hanako);
  const code = await makeGroupCode(hanako, id, now);
  expect(await leaveGroup(hanako, id, now)).toMatchObject({ ok: true });
  expect(await joinGroup(await person('taro'), typed(code), now)).toMatchObject({ fault: { code: 'code-wrong' } });
});

it('goes to whoever has been in it longest when its representative deletes his account', async () => {
  const [hanako, taro, jiro] = [await person('hanako'), await person('taro'), await person('jiro')];
  const { id } = await registered(hanako);
  const code = await makeGroupCode(hanako, id, now);
  await joinGroup(taro, typed(code), at('2026-11-22'));
  await joinGroup(jiro, typed(code), at('2026-11-23'));
  await declareClass(hanako, { class: 'resident', place: '' }, now);
  await leave(hanako, word, now);
  expect((await showOwnGroup(jiro, id, now))?.members).toMatchObject([{ name: '太郎', isRepresentative: true }, { isMe: true }]);
  expect((await titlesOf('taro'))[0]).toBe('団体の代表になりました');
  expect(await ownUse(hanako, now)).toBeUndefined();
  expect(await exportRegistrations('hanako')).toEqual({ facilityUser: undefined, groups: [] });
});

it('ends when nobody else is there, and is forgotten a year later', async () => {
  const hanako = await person('hanako');
  await registered(hanako);
  await leave(hanako, word, now);
  expect(await forgetRegistrations(at('2027-11-20'))).toBe(0);
  expect(await forgetRegistrations(at('2027-11-22'))).toBe(1);
});

it('is taken along by its members, without the accounts of others', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako);
  await comeInto(id, hanako, taro);
  await declareClass(taro, { class: 'works-or-studies', place: '汐見高校' }, now);
  const all = await exportOwnData(taro, now);
  expect(all.facilityUser).toMatchObject({ class: 'works-or-studies', place: '汐見高校', validUntil: '2029-03-31' });
  expect(all.groups).toMatchObject([{ group: '汐見コーラス', isRepresentative: false, name: 'taro' }]);
  expect(JSON.stringify(all.groups)).not.toContain('hanako');
});

it('is forgotten a year after a person’s registration ran out', async () => {
  const hanako = await person('hanako');
  await declareClass(hanako, { class: 'resident', place: '' }, now);
  expect(await forgetRegistrations(at('2030-03-31'))).toBe(0);
  expect(await forgetRegistrations(at('2030-04-01'))).toBe(1);
  expect(await ownUse(hanako, now)).toBeUndefined();
});
