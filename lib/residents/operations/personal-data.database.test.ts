import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { LocalMailServer } from '#lib/mail/local-server.fixture';
import { addAccount, changeAccount } from '#lib/residents/accounts/store';
import { keepers } from '#lib/residents/kept-by';
import type { SignedIn } from '#lib/residents/model';
import { readProfileOf } from '#lib/residents/operations/acting';
import {
  acceptDeputation,
  actingFor,
  endOneDeputation,
  invitationToShow,
  inviteDeputy,
  showDeputies,
  showInvitation,
} from '#lib/residents/operations/deputies';
import { forgetResidents } from '#lib/residents/operations/forgetting';
import { exportOwnData, leave } from '#lib/residents/operations/leaving';
import { changeProfile, showProfile } from '#lib/residents/operations/profile';
import { readResident, readSearch, searchResidents } from '#lib/residents/operations/reading';
import { forgetChecklist, moveChecklists, pinService, showShelf } from '#lib/residents/operations/shelf';
import { listLookups } from '#lib/residents/operations/traces';
import { addLookup } from '#lib/residents/traces/store';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const years = (count: number) => new Date(now.getTime() + count * 365 * 86_400_000);

async function resident(id: string): Promise<SignedIn> {
  await write((writer) => addAccount(writer, { id, locale: 'ja', email: `${id}@example.jp` }, now));
  return {
    residentId: id,
    locale: 'ja',
    email: `${id}@example.jp`,
    source: '',
    session: { id: '', token: '', startedAt: now, isShared: false },
  };
}

const told = { name: '菅野 花子', birthDate: '昭和23年3月5日', phone: '０９０ー１２３４ー５６７８', district: 'hama' };
const clerk = atDesk('kikuchi', 'clerk', 'citizens');
const why = { purpose: 'asked-by-person', note: '' } as const;

let hanako: SignedIn;
beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'letters-')));
  hanako = await resident('hanako');
  await changeProfile(hanako, told, '2026-11-21', now);
});

it('is searched for no purpose but those of staff', () => {
  const email = 'hanako@example.jp';
  expect(readSearch({ email, purpose: 'application' })).toMatchObject({ ok: true });
  expect(readSearch({ email, purpose: 'handover' })).toEqual({ ok: false, fault: 'purpose-missing' });
});

it('keeps a profile as it is told, and nothing of a faulty one', async () => {
  expect(await showProfile(hanako)).toMatchObject({ name: '菅野 花子', birthDate: '1948-03-05', phone: '09012345678', kana: null });
  const refused = await changeProfile(hanako, { ...told, kana: '漢字', birthDate: '2026-11-22' }, '2026-11-21', now);
  expect(refused).toEqual({ ok: false, fault: { kana: 'kana-wrong' } });
  expect((await showProfile(hanako)).name).toBe('菅野 花子');
});

it('lets a clerk see what he asks for, and tells the person office and purpose, never the clerk', async () => {
  const seen = await readResident(clerk, { residentId: 'hanako', fields: ['name', 'email'], ...why }, now);
  expect(seen).toEqual({ ok: true, value: { residentId: 'hanako', email: 'hanako@example.jp', profile: { name: '菅野 花子' } } });
  const [look] = await listLookups(hanako);
  expect(look).toMatchObject({ at: now, office: 'citizens', purpose: 'asked-by-person', fields: ['name', 'email'] });
  expect(JSON.stringify(look)).not.toContain('kikuchi');
  const [record] = await findRecords({ act: 'residents.looked-up' });
  expect(record).toMatchObject({ actor: 'staff-kikuchi', subject: 'resident/hanako' });
});

it.each(['editor', 'approver', 'administrator', 'auditor'] as const)('shows an %s nothing, and writes nothing', async (role) => {
  const staff = atDesk('somebody', role);
  expect(await readResident(staff, { residentId: 'hanako', fields: ['name'], ...why }, now)).toEqual({ ok: false, fault: 'not-found' });
  expect(await searchResidents(staff, { email: 'hanako@example.jp', ...why }, now)).toEqual([]);
  expect(await listLookups(hanako)).toEqual([]);
});

it('finds by address, or by name and birth; each search is recorded without what was typed', async () => {
  const byName = await searchResidents(clerk, { name: '菅野　花子', birthDate: '1948-03-05', ...why }, now);
  const byEmail = await searchResidents(clerk, { email: 'hanako@example.jp', ...why }, now);
  expect([byName, byEmail].map((found) => found.map(({ residentId }) => residentId))).toEqual([['hanako'], ['hanako']]);
  expect(await searchResidents(clerk, { name: '菅野', birthDate: '1948-03-05', ...why }, now)).toEqual([]);
  expect(await listLookups(hanako)).toMatchObject([{ times: 2 }]);
  const records = await findRecords({ act: 'residents.searched' });
  expect(records).toHaveLength(3);
  expect(JSON.stringify(records)).not.toMatch(/菅野|hanako@/);
});

it('lets another act in what was named, shows it, and ends it at once', async () => {
  const [daughter, stranger] = [await resident('daughter'), await resident('stranger')];
  const invited = await inviteDeputy(hanako, { deputyName: '娘', principalName: '花子', scopes: ['profile'] }, now);
  const key = invited.ok ? invited.value : '';
  expect(await acceptDeputation(hanako, key, now)).toEqual({ ok: false, fault: 'own-invitation' });
  const accepted = await acceptDeputation(daughter, key, now);
  expect(await acceptDeputation(stranger, key, now)).toEqual({ ok: false, fault: 'not-found' });
  const id = accepted.ok ? accepted.value.id : '';
  expect((await readProfileOf(daughter, id, now))?.profile.name).toBe('菅野 花子');
  expect(await readProfileOf(stranger, id, now)).toBeUndefined();
  expect(await actingFor(daughter, id, 'applications')).toBeUndefined();
  expect((await actingFor(daughter, id, 'profile'))?.principalId).toBe('hanako');
  expect((await showDeputies(hanako, now)).acts.map(({ act, name }) => [act, name])).toEqual([['profile-read', '娘']]);
  expect(await endOneDeputation(stranger, id, now)).toBe(false);
  expect(await endOneDeputation(hanako, id, now)).toBe(true);
  expect(await readProfileOf(daughter, id, now)).toBeUndefined();
});

it('writes down once a day that a profile was read', async () => {
  const daughter = await resident('daughter');
  const invited = await inviteDeputy(hanako, { deputyName: '娘', principalName: '花子', scopes: ['profile'] }, now);
  const accepted = await acceptDeputation(daughter, invited.ok ? invited.value : '', now);
  const read = (hours: number) =>
    readProfileOf(daughter, accepted.ok ? accepted.value.id : '', new Date(now.getTime() + hours * 3_600_000));
  for (const hours of [0, 13.9, 14.1]) expect((await read(hours))?.profile.name).toBe('菅野 花子');
  expect((await showDeputies(hanako, now)).acts).toHaveLength(2);
});

it('shows the key of an invitation to whoever made it, in his browser, until it is accepted', async () => {
  const daughter = await resident('daughter');
  const invited = await inviteDeputy(hanako, { deputyName: '娘', principalName: '花子', scopes: ['profile'] }, now);
  const key = invited.ok ? invited.value : '';
  const { headers } = new Browser().take([await showInvitation(key)]);
  expect(headers.get('cookie')).not.toContain(key);
  expect([await invitationToShow(hanako, headers, now), await invitationToShow(daughter, headers, now)]).toEqual([key, undefined]);
  expect(await invitationToShow(hanako, new Browser().headers, now)).toBeUndefined();
  await acceptDeputation(daughter, key, now);
  expect(await invitationToShow(hanako, headers, now)).toBeUndefined();
});

const checklist = {
  address: '/ja/life-events/moving-in?step=checklist',
  title: '引っ越してきた',
  rows: [{ slug: 'moving-in', title: '転入届', due: '', office: '' }],
  ticked: ['moving-in'],
  keptUntil: years(1).getTime(),
};

it('takes over a device’s checklists, all or none, and twice the same is one', async () => {
  expect(await moveChecklists(hanako, [checklist], now)).toBe(true);
  expect(await moveChecklists(hanako, [checklist, { ...checklist, address: 'https://elsewhere.example/' }], now)).toBe(false);
  expect(await moveChecklists(hanako, [checklist], now)).toBe(true);
  const { checklists } = await showShelf(hanako, 'ja', now);
  expect(checklists.map(({ title, ticked }) => [title, ticked])).toEqual([['引っ越してきた', ['moving-in']]]);
  // Whatever the device says: no longer than is promised.
  expect(checklists[0]?.keptUntil).toBe(now.getTime() + 90 * 86_400_000);
  const stranger = await resident('stranger');
  expect(await forgetChecklist(stranger, checklists[0]?.id ?? '')).toBe(false);
  expect((await showShelf(stranger, 'ja', now)).checklists).toEqual([]);
});

it('gives everything along, and deletes everything after the word was typed', async () => {
  await pinService(hanako, 'moving-in', now);
  await moveChecklists(hanako, [checklist], now);
  await readResident(clerk, { residentId: 'hanako', fields: ['name'], ...why }, now);
  const all = await exportOwnData(hanako, now);
  expect(all).toMatchObject({ profile: { name: '菅野 花子' }, pins: ['moving-in'], checklists: [{ title: '引っ越してきた' }] });
  expect(all.lookups).toHaveLength(1);
  expect(await leave(hanako, { confirmation: 'はい', word: '消します' }, now)).toEqual({ ok: false, fault: 'not-confirmed' });
  expect(await leave(hanako, { confirmation: ' 消します ', word: '消します' }, now)).toEqual({ ok: true, value: [] });
  const none = await exportOwnData(hanako, now);
  expect([none.profile, none.lookups, none.pins, none.checklists]).toEqual([undefined, [], [], []]);
});

it('keeps for a running case what it needs, under no address, and makes it anonymous when it is due', async () => {
  let anonymised = 0;
  const until = years(1);
  keepers.push({
    keepsOf: async (_, id) => (id === 'hanako' ? [{ what: 'application', reference: '7KQ3-M9TD', until }] : []),
    anonymise: async () => {
      anonymised += 1;
      return [];
    },
  });
  try {
    const left = await leave(hanako, { confirmation: '消します', word: '消します' }, now);
    expect(left.ok && left.value.map(({ reference }) => reference)).toEqual(['7KQ3-M9TD']);
    expect(await searchResidents(clerk, { email: 'hanako@example.jp', ...why }, now)).toEqual([]);
    expect((await forgetResidents(now)).closed).toBe(0);
    expect((await forgetResidents(years(1.1))).closed).toBe(1);
    expect(anonymised).toBe(1);
  } finally {
    keepers.pop();
  }
});

it('deletes an account unused for three years, thirty days after telling its owner; whoever comes back keeps it', async () => {
  expect((await forgetResidents(years(2.8))).unused).toBe(0);
  expect((await forgetResidents(years(2.95))).unused).toBe(0);
  expect((await forgetResidents(years(3.2))).unused).toBe(1);
});

it.each([
  ['a mailbox that is there no more was told', { recipient: 550 }, 1],
  ['a server that cannot now is tried again', { recipient: 450 }, 0],
] as const)('deletes nobody who could still be told: %s', async (_, answer, unused) => {
  const server = new LocalMailServer();
  await server.open();
  server.answer = answer;
  vi.stubEnv('MAIL_SERVER', server.address);
  await forgetResidents(years(2.95));
  expect((await forgetResidents(years(3.2))).unused).toBe(unused);
  vi.stubEnv('MAIL_SERVER', '');
});

it('keeps the account of whoever comes back while it is being deleted', async () => {
  await forgetResidents(years(2.95));
  const keepsOf = async () => {
    await write((writer) => changeAccount(writer, 'hanako', { seenAt: years(3.2), warnedAt: null }));
    return [];
  };
  keepers.push({ keepsOf, anonymise: async () => [] });
  try {
    expect((await forgetResidents(years(3.2))).unused).toBe(0);
    expect((await showProfile(hanako)).name).toBe('菅野 花子');
  } finally {
    keepers.pop();
  }
});

it('lists every look, those alike once a day with their number', async () => {
  const look = (hours: number, purpose: 'application' | 'correction' = 'application') =>
    readResident(clerk, { residentId: 'hanako', fields: ['name'], purpose, note: '' }, new Date(now.getTime() + hours * 3_600_000));
  for (const hours of [0, 1, 2]) await look(hours);
  await look(3, 'correction');
  await look(24);
  expect((await listLookups(hanako)).map(({ purpose, times, at }) => [purpose, times, at.getHours()])).toEqual([
    ['application', 1, now.getHours()],
    ['correction', 1, now.getHours() + 3],
    ['application', 3, now.getHours() + 2],
  ]);
  const one = { office: '', purpose: 'application', note: '', fields: ['name'] } as const;
  await write(async (writer) => {
    for (let at = 0; at < 501; at += 1) await addLookup(writer, 'hanako', { ...one, id: `look-${at}`, at: new Date(now.getTime() - at) });
  });
  expect((await exportOwnData(hanako, now)).lookups).toHaveLength(506);
});

it('forgets looks after three years', async () => {
  await readResident(clerk, { residentId: 'hanako', fields: ['name'], ...why }, now);
  expect((await forgetResidents(years(2.9))).traces).toBe(0);
  expect((await forgetResidents(years(3.01))).traces).toBe(1);
});
