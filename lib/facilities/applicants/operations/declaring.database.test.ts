import { expect, it } from 'vitest';
import { findRecords } from '#lib/audit/operations';
import { checksUsers, grantToUser, markShown, openUser } from '#lib/facilities/applicants/operations/checking';
import { applicantsOf } from '#lib/facilities/applicants/operations/choosing';
import { declareClass, ownUse } from '#lib/facilities/applicants/operations/declaring';
import { at, clerk, now, oneRoom, person } from '#lib/facilities/applicants/people.fixture';
import { listLookups } from '#lib/residents/operations/traces';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const resident = { class: 'resident', place: '' };

async function declared(id = 'hanako') {
  const hanako = await person(id);
  const said = await declareClass(hanako, resident, now);
  if (!said.ok) throw new Error('refused');
  return { hanako, user: said.value };
}

it('is nobody’s choice until he says who he is, and then his until the fiscal year after next ends', async () => {
  const hanako = await person('hanako');
  expect(await applicantsOf('hanako', now)).toEqual([]);
  await declareClass(hanako, { class: 'works-or-studies', place: '汐見高校' }, now);
  const choice = { kind: 'person', class: 'works-or-studies', priorities: [], isShown: false };
  expect(await applicantsOf('hanako', at('2029-03-31'))).toEqual([choice]);
  expect(await applicantsOf('hanako', at('2029-04-01'))).toEqual([]);
  expect(await ownUse(hanako, at('2029-04-01'))).toMatchObject({ isOver: true, user: { place: '汐見高校' } });
});

it('keeps nothing of what is refused', async () => {
  const hanako = await person('hanako');
  expect(await declareClass(hanako, { class: 'works-or-studies', place: '' }, now)).toEqual({
    ok: false,
    fault: { place: 'place-missing' },
  });
  expect(await ownUse(hanako, now)).toBeUndefined();
});

it('stays shown when the same is said again, and not when something else is, or at a renewal', async () => {
  const { hanako, user } = await declared();
  expect(await markShown(clerk, user, now)).toMatchObject({ ok: true });
  await declareClass(hanako, resident, at('2027-05-01'));
  expect((await ownUse(hanako, now))?.user).toMatchObject({ shownBy: clerk.id, validUntil: '2029-03-31' });
  await declareClass(hanako, resident, at('2029-02-10'));
  expect((await ownUse(hanako, now))?.user).toMatchObject({ shownAt: null, validUntil: '2031-03-31' });
  await markShown(clerk, (await ownUse(hanako, now))?.user ?? user, now);
  await declareClass(hanako, { class: 'elsewhere', place: '' }, at('2029-02-11'));
  expect(await applicantsOf('hanako', at('2029-02-11'))).toMatchObject([{ class: 'elsewhere', isShown: false }]);
});

it('keeps one code, whatever is said later', async () => {
  const { hanako, user } = await declared();
  const again = await declareClass(hanako, { class: 'elsewhere', place: '' }, now);
  expect(again).toMatchObject({ value: { code: user.code } });
  expect(user.code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
});

it('is one registration, whatever two windows say at the same time', async () => {
  const hanako = await person('hanako');
  const places = ['汐見高校', '汐見商店', '汐見港'];
  await Promise.all(places.map((place) => declareClass(hanako, { class: 'works-or-studies', place }, now)));
  expect(await applicantsOf('hanako', now)).toHaveLength(1);
  expect((await ownUse(hanako, now))?.user.edition).toBe(3);
});

it('is opened by the code that is shown, and its owner sees that it was', async () => {
  const { hanako, user } = await declared();
  const opened = await openUser(clerk, { code: user.code.toLowerCase().replace('-', ' ') }, now);
  expect(opened).toMatchObject({ ok: true, value: { person: { residentId: 'hanako' }, user: { class: 'resident' } } });
  expect(await listLookups(hanako)).toMatchObject([{ purpose: 'reservation', fields: ['name', 'kana', 'birthDate', 'address'] }]);
});

it('is found by nobody who may not, nor by a code that is none', async () => {
  const { hanako, user } = await declared();
  const strangers = [atDesk('tax', 'clerk', 'tax'), atDesk('approver', 'approver'), atDesk('editor', 'editor')];
  for (const staff of strangers) {
    expect(await openUser(staff, user, now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await markShown(staff, user, now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await grantToUser(staff, user, [], now)).toEqual({ ok: false, fault: 'not-found' });
  }
  for (const code of ['', 'ABCD-2345', "' or 1=1"]) expect(await openUser(clerk, { code }, now)).toMatchObject({ ok: false });
  expect(await listLookups(hanako)).toEqual([]);
  expect((await ownUse(hanako, now))?.user).toEqual(user);
});

it('shows a person without a registration that counts as one, and marks nothing', async () => {
  const { user } = await declared();
  await person('taro');
  expect(await openUser(clerk, { residentId: 'taro' }, now)).toMatchObject({ ok: true, value: { user: undefined } });
  expect(await openUser(clerk, user, at('2029-04-01'))).toMatchObject({ ok: true, value: { user: undefined } });
  expect(await markShown(clerk, user, at('2029-04-01'))).toEqual({ ok: false, fault: 'not-found' });
});

it('is not marked as shown when something else was said meanwhile', async () => {
  const { hanako, user } = await declared();
  await declareClass(hanako, { class: 'elsewhere', place: '' }, now);
  expect(await markShown(clerk, user, now)).toEqual({ ok: false, fault: 'outdated' });
  expect((await ownUse(hanako, now))?.user.shownAt).toBeNull();
});

it('is written into the audit records without a name or a place', async () => {
  const hanako = await person('hanako');
  const said = await declareClass(hanako, { class: 'works-or-studies', place: '汐見高校' }, now);
  if (said.ok) await markShown(clerk, said.value, now);
  const [shown] = await findRecords({ act: 'applicants.shown' });
  expect(shown).toMatchObject({ actor: clerk.id, subject: 'resident/hanako' });
  expect(JSON.stringify(shown)).not.toContain('汐見');
});

it('gets priorities that a room knows, from the office of a room, and no others', async () => {
  await oneRoom();
  const { hanako, user } = await declared();
  const general = atDesk('facilities', 'clerk', 'general');
  expect([await checksUsers(general), await checksUsers(atDesk('tax', 'clerk', 'tax'))]).toEqual([true, false]);
  expect(await grantToUser(general, user, ['no-such'], now)).toEqual({ ok: false, fault: 'priority-unknown' });
  await grantToUser(general, user, ['culture-association', 'culture-association'], now);
  expect(await applicantsOf('hanako', now)).toMatchObject([{ priorities: ['culture-association'] }]);
  await declareClass(hanako, resident, at('2029-04-01'));
  expect(await applicantsOf('hanako', at('2029-04-01'))).toMatchObject([{ priorities: [] }]);
});
