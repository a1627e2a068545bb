import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { addAccount } from '#lib/residents/accounts/store';
import { keepers } from '#lib/residents/kept-by';
import type { SignedIn } from '#lib/residents/model';
import { readProfileOf } from '#lib/residents/operations/acting';
import { acceptDeputation, actingFor, endOneDeputation, inviteDeputy, showDeputies } from '#lib/residents/operations/deputies';
import { forgetResidents } from '#lib/residents/operations/forgetting';
import { exportOwnData, leave } from '#lib/residents/operations/leaving';
import { changeProfile, showProfile } from '#lib/residents/operations/profile';
import { readResident, searchResidents } from '#lib/residents/operations/reading';
import { forgetChecklist, moveChecklists, pinService, showShelf } from '#lib/residents/operations/shelf';
import { listLookups } from '#lib/residents/operations/traces';
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
  expect(await listLookups(hanako)).toHaveLength(2);
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

it('forgets looks after three years', async () => {
  await readResident(clerk, { residentId: 'hanako', fields: ['name'], ...why }, now);
  expect((await forgetResidents(years(2.9))).traces).toBe(0);
  expect((await forgetResidents(years(3.01))).traces).toBe(1);
});
