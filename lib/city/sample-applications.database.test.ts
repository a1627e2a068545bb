import { beforeEach, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { forgetSampleApplications, loadSampleApplications, readSampleApplications } from '#lib/city/sample-applications';
import { enter } from '#lib/procedures/cases/operations/entering';
import { casesWaiting, queue } from '#lib/procedures/cases/operations/queue';
import { messagesOf } from '#lib/procedures/cases/store';
import { addStaff } from '#lib/staff/store';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const movedIn = new Date('2026-11-21T09:00:00+09:00');
const slugs = ['residence-certificate', 'dog-registration'];
const entries = readSampleEntries().filter(({ kind, slug }) => kind === 'office' || (kind === 'procedure' && slugs.includes(slug)));

beforeEach(async () => {
  await importEntries(entries, movedIn);
});

const clerk = atDesk('sato', 'clerk', 'citizens');
const all = atDesk('kudo', 'clerk');

it('gives the clerk for procedures a queue with cases in every state, in which somebody waits to be read', async () => {
  await write((writer) => addStaff(writer, clerk, '', movedIn));
  await loadSampleApplications(movedIn);
  const { counts, cases } = await queue(clerk, { part: 'open', page: 1 }, movedIn);
  expect(counts).toEqual({ open: 4, unread: 1, submitted: 2, examining: 1, correction: 1, decided: 2, withdrawn: 1 });
  expect(cases.map(({ channel }) => channel)).toEqual(['online', 'online', 'paper', 'online']);
  expect(await casesWaiting(clerk)).toEqual({ submitted: 2, unread: 1 });
  expect(await messagesOf(read, cases[1]?.reference ?? '')).toHaveLength(2);
});

it('leaves out what nobody of the staff could handle', async () => {
  expect(await loadSampleApplications(movedIn)).toBe(0);
  await write((writer) => addStaff(writer, atDesk('osawa', 'approver', 'environment'), '', movedIn));
  expect(await loadSampleApplications(movedIn)).toBe(readSampleApplications().filter((one) => one.procedure === 'dog-registration').length);
  expect((await queue(all, { part: 'open', page: 1 }, movedIn)).counts.open).toBe(1);
});

it('is taken out whole, and nothing else with it', async () => {
  await write((writer) => addStaff(writer, clerk, '', movedIn));
  await loadSampleApplications(movedIn);
  const own = readSampleApplications()[1];
  const entry = { key: 'another', channel: 'paper', typed: own?.typed ?? {}, contact: { locale: 'ja', email: null } } as const;
  const entered = await enter(clerk, 'residence-certificate', entry, movedIn);
  await write(forgetSampleApplications);
  const { counts, cases } = await queue(clerk, { part: 'open', page: 1 }, movedIn);
  expect(cases.map(({ reference }) => reference)).toEqual([entered.ok ? entered.value.reference : '']);
  expect(counts).toMatchObject({ open: 1, decided: 0, withdrawn: 0 });
});
