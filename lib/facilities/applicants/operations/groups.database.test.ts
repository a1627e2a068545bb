import { expect, it } from 'vitest';
import { findRecords } from '#lib/audit/operations';
import { mostGroups } from '#lib/facilities/applicants/model';
import { applicantsOf, nameOfGroup } from '#lib/facilities/applicants/operations/choosing';
import { declareClass } from '#lib/facilities/applicants/operations/declaring';
import { askForRenewal, ownGroups, requestGroup, requestOf, showOwnGroup } from '#lib/facilities/applicants/operations/grouping';
import { decideGroup, endGroup, grantToGroup, listGroups, openGroup } from '#lib/facilities/applicants/operations/registering';
import { tendRegistrations } from '#lib/facilities/applicants/operations/tending';
import { at, choir, clerk, comeInto, now, oneRoom, person, registered, requested } from '#lib/facilities/applicants/people.fixture';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const mayReserveFor = async (who: string, when: Date) =>
  (await applicantsOf(who, when)).flatMap((choice) => (choice.kind === 'group' ? [choice.groupId] : []));
const titlesOf = async (id: string) => (await inboxOf(id, 'ja')).map(({ title }) => title);
const approve = { verdict: 'approve', reason: '', class: 'resident' };

it('reserves for nobody until staff have registered it, and then for all its members until its last day', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const group = await requested(hanako);
  await comeInto(group.id, hanako, taro);
  expect(await mayReserveFor('hanako', now)).toEqual([]);
  const decided = await decideGroup(clerk, group, { ...approve, class: 'elsewhere' }, now);
  expect(decided).toMatchObject({ ok: true, value: { validUntil: '2028-03-31' } });
  const choice = { kind: 'group', groupId: group.id, name: '汐見コーラス', class: 'elsewhere', priorities: [] };
  for (const id of ['hanako', 'taro']) expect(await applicantsOf(id, at('2028-03-31'))).toEqual([choice]);
  expect(await mayReserveFor('taro', at('2028-04-01'))).toEqual([]);
  expect(await titlesOf('taro')).toEqual(['団体登録が決まりました']);
  expect(await nameOfGroup(group.id)).toBe('汐見コーラス');
  expect(await nameOfGroup('no-such')).toBeUndefined();
});

it('stands after the person himself', async () => {
  const hanako = await person('hanako');
  await registered(hanako);
  await declareClass(hanako, { class: 'resident', place: '' }, now);
  expect((await applicantsOf('hanako', now)).map(({ kind }) => kind)).toEqual(['person', 'group']);
});

it('is asked for once, however often it is sent, and only so many by one person', async () => {
  const hanako = await person('hanako');
  const first = await requested(hanako);
  expect(await requested(hanako)).toEqual(first);
  expect(await requested(hanako, { people: '40' })).toMatchObject({ id: first.id, people: 40, edition: first.edition + 1 });
  for (let number = 2; number <= mostGroups; number += 1) await requested(hanako, { name: `団体${number}` });
  expect(await requestGroup(hanako, { ...choir, name: '団体11' }, now)).toEqual({ ok: false, fault: { name: 'too-many-groups' } });
  expect((await listGroups(clerk))?.waiting).toHaveLength(mostGroups);
});

it('is refused with a reason, which its representative reads', async () => {
  const hanako = await person('hanako');
  const group = await requested(hanako);
  expect(await decideGroup(clerk, group, { ...approve, verdict: 'refuse', reason: ' ' }, now)).toEqual({
    ok: false,
    fault: 'reason-missing',
  });
  await decideGroup(clerk, group, { ...approve, verdict: 'refuse', reason: '名簿が足りません' }, now);
  expect((await inboxOf('hanako', 'ja')).map(({ body }) => body)).toEqual(['「汐見コーラス」の団体登録について。理由：名簿が足りません']);
  expect(await showOwnGroup(hanako, group.id, now)).toMatchObject({ group: { state: 'refused' }, isRegistered: false });
  expect((await listGroups(clerk))?.closed).toHaveLength(1);
  const [mine, taro] = [await ownGroups(hanako), await person('taro')];
  const { memberName: _, ...asked } = { ...choir, reading: 'シオミコーラス' };
  expect([requestOf(mine, group.id, hanako), requestOf(mine, group.id, taro), requestOf(mine, 'no-such', hanako)]).toEqual([asked, {}, {}]);
});

it.each([
  ['no verdict', { ...approve, verdict: '' }, 'reason-missing'],
  ['no class', { ...approve, class: '' }, 'class-missing'],
  ['a reason too long', { ...approve, reason: '長'.repeat(501) }, 'reason-long'],
] as const)('is not decided with %s', async (_, typed, fault) => {
  const group = await requested(await person('hanako'));
  expect(await decideGroup(clerk, group, typed, now)).toEqual({ ok: false, fault });
});

it('is decided once, as it was seen', async () => {
  const group = await requested(await person('hanako'));
  expect(await decideGroup(clerk, group, approve, now)).toMatchObject({ ok: true });
  expect(await decideGroup(clerk, group, { ...approve, verdict: 'refuse', reason: '二人目' }, now)).toEqual({
    ok: false,
    fault: 'outdated',
  });
  const seen = { id: group.id, edition: group.edition + 1 };
  expect(await decideGroup(clerk, seen, approve, now)).toEqual({ ok: false, fault: 'outdated' });
  expect(await decideGroup(clerk, { id: 'no-such', edition: 1 }, approve, now)).toEqual({ ok: false, fault: 'not-found' });
});

it('is one, however often it is sent at the same time', async () => {
  const hanako = await person('hanako');
  const sent = await Promise.all([requested(hanako), requested(hanako), requested(hanako)]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect((await listGroups(clerk))?.waiting).toMatchObject([{ members: 1 }]);
});

it('is decided by one of two clerks who decide at the same time', async () => {
  const group = await requested(await person('hanako'));
  const refusal = { ...approve, verdict: 'refuse', reason: '名簿が足りません' };
  const both = await Promise.all([decideGroup(clerk, group, approve, now), decideGroup(clerk, group, refusal, now)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await titlesOf('hanako')).toHaveLength(1);
});

it('is seen and decided by the offices of rooms only', async () => {
  await oneRoom();
  const group = await requested(await person('hanako'));
  for (const staff of [atDesk('tax', 'clerk', 'tax'), atDesk('editor', 'editor', 'general')]) {
    expect(await listGroups(staff)).toBeUndefined();
    expect(await openGroup(staff, group.id)).toBeUndefined();
    expect(await decideGroup(staff, group, approve, now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await grantToGroup(staff, group, [], now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await endGroup(staff, group, { reason: '理由' }, now)).toEqual({ ok: false, fault: 'not-found' });
  }
  expect(await openGroup(atDesk('head', 'approver', 'general'), group.id)).toMatchObject({ members: 1 });
});

it('gets priorities that a room knows', async () => {
  await oneRoom();
  const group = await registered(await person('hanako'));
  expect(await grantToGroup(clerk, group, ['no-such'], now)).toEqual({ ok: false, fault: 'priority-unknown' });
  await grantToGroup(clerk, group, ['culture-association'], now);
  expect(await applicantsOf('hanako', now)).toMatchObject([{ priorities: ['culture-association'] }]);
});

it('is ended by staff with a reason that all members read', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const group = await registered(hanako, [taro]);
  expect(await endGroup(clerk, group, { reason: '' }, now)).toEqual({ ok: false, fault: 'reason-missing' });
  await endGroup(clerk, group, { reason: '転貸のため' }, now);
  expect(await mayReserveFor('taro', now)).toEqual([]);
  expect((await inboxOf('taro', 'ja'))[0]?.body).toContain('転貸のため');
  const [ended] = await findRecords({ act: 'groups.ended' });
  expect(ended).toMatchObject({ actor: clerk.id, subject: `group/${group.id}` });
  expect(JSON.stringify(ended)).not.toMatch(/コーラス|転貸/);
});

it('hears 60 days before its end, once, and asks for another period', async () => {
  const hanako = await person('hanako');
  const { id } = await registered(hanako);
  expect(await askForRenewal(hanako, id, at('2028-01-31'))).toEqual({ ok: false, fault: 'too-early' });
  for (const day of ['2028-01-31', '2028-02-01', '2028-02-02']) await tendRegistrations(at(day));
  expect((await titlesOf('hanako')).filter((title) => title === '団体登録の更新の時期です')).toHaveLength(1);
  const asked = await askForRenewal(hanako, id, at('2028-03-01'));
  expect(await askForRenewal(hanako, id, at('2028-03-02'))).toEqual(asked);
  expect((await listGroups(clerk))?.waiting.map((group) => group.id)).toEqual([id]);
  if (asked.ok) await decideGroup(clerk, asked.value, approve, at('2028-03-10'));
  expect(await mayReserveFor('hanako', at('2029-03-31'))).toEqual([id]);
});

it('stays registered to its end when another period is refused, and ends then by itself', async () => {
  const hanako = await person('hanako');
  const { id } = await registered(hanako);
  const asked = await askForRenewal(hanako, id, at('2028-03-01'));
  if (asked.ok) await decideGroup(clerk, asked.value, { ...approve, verdict: 'refuse', reason: '活動なし' }, at('2028-03-02'));
  expect(await mayReserveFor('hanako', at('2028-03-31'))).toEqual([id]);
  await tendRegistrations(at('2028-03-31'));
  expect(await showOwnGroup(hanako, id, now)).toMatchObject({ group: { state: 'registered' } });
  await tendRegistrations(at('2028-04-01'));
  expect(await showOwnGroup(hanako, id, now)).toMatchObject({ group: { state: 'ended' } });
  expect((await titlesOf('hanako'))[0]).toBe('団体登録の期限が過ぎました');
});

it('that waits for another period is not ended, and cannot reserve until it is decided', async () => {
  const hanako = await person('hanako');
  const { id } = await registered(hanako);
  const asked = await askForRenewal(hanako, id, at('2028-03-31'));
  await tendRegistrations(at('2028-04-01'));
  expect(await mayReserveFor('hanako', at('2028-04-01'))).toEqual([]);
  if (asked.ok) await decideGroup(clerk, asked.value, approve, at('2028-04-02'));
  expect(await mayReserveFor('hanako', at('2028-04-02'))).toEqual([id]);
});

it('tells a person 60 days before his own registration ends, once', async () => {
  const hanako = await person('hanako');
  await declareClass(hanako, { class: 'resident', place: '' }, now);
  for (const day of ['2029-01-30', '2029-01-31', '2029-02-01']) await tendRegistrations(at(day));
  expect(await titlesOf('hanako')).toEqual(['利用者登録の更新の時期です']);
});

it('is renewed by nobody else', async () => {
  const [hanako, taro] = [await person('hanako'), await person('taro')];
  const { id } = await registered(hanako, [taro]);
  expect(await askForRenewal(taro, id, at('2028-03-01'))).toEqual({ ok: false, fault: 'not-found' });
  expect(await askForRenewal(hanako, 'no-such', at('2028-03-01'))).toEqual({ ok: false, fault: 'not-found' });
});
