import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { read } from '#db/client';
import { paper } from '#lib/files/hostile.fixture';
import { eventsOf } from '#lib/procedures/applications/store';
import { clerk, dogTyped, done, now, openOffice, stranger } from '#lib/procedures/cases/desk.fixture';
import { type Entry, enter } from '#lib/procedures/cases/operations/entering';
import { queue } from '#lib/procedures/cases/operations/queue';
import { filesSentWith } from '#lib/procedures/files/store';
import { attach } from '#lib/procedures/operations/attaching';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(async () => {
  vi.stubEnv('SCANNER', '');
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'entered-')));
  await openOffice();
});

const entry: Entry = { key: 'one-time-key', channel: 'paper', typed: dogTyped, contact: { locale: 'ja', email: null } };
const entered = (other: Partial<Entry> = {}) => enter(clerk, 'dog-registration', { ...entry, ...other }, now);

it('puts a paper into the same queue, with a receipt number at once', async () => {
  const { reference } = done(await entered());
  expect(reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  const { cases } = await queue(clerk, { part: 'submitted', page: 1 }, now);
  expect(cases).toMatchObject([{ reference, channel: 'paper', procedure: 'dog-registration', assignee: null }]);
  expect(await eventsOf(read, reference)).toMatchObject([{ act: 'submitted', by: 'applicant' }]);
});

it('is one application however often and from however many tabs its form is sent', async () => {
  const all = await Promise.all([entered(), entered(), entered()]);
  expect(new Set([...all, await entered()].map((one) => done(one).reference)).size).toBe(1);
  expect(done(await entered({ key: 'another-key' })).reference).not.toBe(done(await entered()).reference);
});

it('is read by the rules of whoever fills it in himself', async () => {
  const typed = { ...dogTyped, 'owner-phone': '119', 'dog-name': '' };
  const faults = { 'owner-phone': 'phone-wrong', 'dog-name': 'missing' };
  expect(await entered({ typed })).toEqual({ ok: false, fault: { code: 'unfinished', faults } });
  expect(await entered({ typed: { ...dogTyped, 'had-tag': 'yes' } })).toEqual({
    ok: false,
    fault: { code: 'exit', exit: 'registered-before' },
  });
  expect((await queue(clerk, { part: 'open', page: 1 }, now)).cases).toEqual([]);
});

it('is not for staff of another office, nor of what there is not', async () => {
  expect(await enter(stranger, 'dog-registration', entry, now)).toEqual({ ok: false, fault: { code: 'not-found' } });
  expect(await enter(clerk, 'cat-registration', entry, now)).toEqual({ ok: false, fault: { code: 'not-found' } });
});

const vaccinated = { ...dogTyped, vaccinated: 'yes' };

async function scanned(key = entry.key) {
  return done(await attach({ desk: key }, 'dog-registration', { name: '注射済証.pdf', bytes: paper() }, now)).id;
}

it('takes the papers that the applicant has brought, as files of the case', async () => {
  const id = await scanned();
  const { reference, owner } = done(await entered({ typed: { ...vaccinated, 'vaccination-certificate': id } }));
  expect(await filesSentWith(read, reference)).toMatchObject([{ id, owner, name: '注射済証.pdf', reference }]);
});

it('is one application with its files however often its form is sent', async () => {
  const typed = { ...vaccinated, 'vaccination-certificate': await scanned() };
  const all = await Promise.all([entered({ typed }), entered({ typed }), entered({ typed })]);
  expect(new Set(all.map((one) => done(one).reference)).size).toBe(1);
});

it('takes no file of another form, nor one that is gone', async () => {
  for (const id of [await scanned('another-key'), 'x'.repeat(24)])
    expect(await entered({ typed: { ...vaccinated, 'vaccination-certificate': id } })).toEqual({
      ok: false,
      fault: { code: 'files-gone' },
    });
  expect((await queue(clerk, { part: 'open', page: 1 }, now)).cases).toEqual([]);
});

it('keeps nothing of a form but its controls', async () => {
  const { typed } = done(await entered({ typed: { ...dogTyped, _key: 'x', act: 'y', nobody: 'z' } }));
  expect(Object.keys(typed).filter((name) => ['_key', 'act', 'nobody'].includes(name))).toEqual([]);
});
