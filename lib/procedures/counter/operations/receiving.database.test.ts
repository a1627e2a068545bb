import { beforeEach, expect, it } from 'vitest';
import { read } from '#db/client';
import { auditRecords, counterNumbers } from '#db/schema';
import { counterCode } from '#lib/counter-code';
import { applicationsOf } from '#lib/procedures/applications/store';
import { clerk, dogTyped, done, hanako, later, now, openOffice, stranger } from '#lib/procedures/cases/desk.fixture';
import { queue } from '#lib/procedures/cases/operations/queue';
import { giveNumber, numberOf } from '#lib/procedures/counter/operations/giving';
import { numberIn, openBegun, receive } from '#lib/procedures/counter/operations/receiving';
import { beginDraft, discardDraft, draftOf, saveStep } from '#lib/procedures/operations/drafting';
import { forgetDrafts } from '#lib/procedures/operations/keeping';
import { lookupsOf } from '#lib/residents/traces/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openOffice);

const slug = 'dog-registration';
const half = { ...dogTyped, 'dog-name': '', 'owner-phone': '' };
const contact = { locale: 'ja', email: null } as const;

async function begun(owner: typeof hanako | { guest: string } = hanako) {
  done(await beginDraft(owner, slug, half, now));
  return done(await giveNumber(owner, slug, now));
}

async function opened(number: string) {
  const found = await openBegun(clerk, number, now);
  if (!found) throw new Error('not opened');
  const { id: draftId, edition } = found.draft;
  return { number, draftId, edition, typed: dogTyped, contact };
}

it('gives what was begun one number, which lasts as long as what it leads to and a week at most', async () => {
  const { number, draftId } = await begun();
  expect(number).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(done(await giveNumber(hanako, slug, later(30)))).toMatchObject({ number, expiresAt: later(30 + 7 * 24) });
  expect(await numberOf(draftId, later(7 * 24 + 29))).toMatchObject({ number });
  expect(await numberOf(draftId, later(7 * 24 + 30))).toBeUndefined();
  expect(await giveNumber({ guest: 'nobody' }, slug, now)).toEqual({ ok: false, fault: 'no-draft' });
});

it('finds it at the counter by the number however it is typed, and by the code that is shown', async () => {
  const { number } = await begun();
  expect(numberIn(` ${number.toLowerCase().replace('-', '')} `)).toBe(number);
  expect(numberIn(counterCode('counter', number))).toBe(number);
  expect((await openBegun(clerk, number, now))?.draft.typed).toMatchObject({ 'owner-name.name': '菅野 花子' });
});

it('lets nobody look without a record: in the audit, and for whoever has an account in his list', async () => {
  const { number } = await begun();
  expect(await openBegun(stranger, number, now)).toBeUndefined();
  expect(await read.select().from(auditRecords)).toEqual([]);
  await openBegun(clerk, number, now);
  expect(await read.select().from(auditRecords)).toMatchObject([{ act: 'applications.begun-opened', subject: `counter/${number}` }]);
  expect(await lookupsOf(read, hanako.residentId)).toMatchObject([{ office: 'environment', purpose: 'application', note: number }]);
});

it('leads nowhere once it has ended, was thrown away, or is another city’s', async () => {
  const { number } = await begun();
  expect(await openBegun(clerk, number, later(7 * 24))).toBeUndefined();
  expect(await openBegun(clerk, '2222-2222', now)).toBeUndefined();
  await discardDraft(hanako, slug);
  expect(await openBegun(clerk, number, now)).toBeUndefined();
  await forgetDrafts(now);
  expect(await read.select().from(counterNumbers)).toEqual([]);
});

it('puts what was completed together into the queue, as its owner’s own, once', async () => {
  const completed = await opened((await begun()).number);
  const all = await Promise.all([receive(clerk, completed, now), receive(clerk, completed, now)]);
  const references = [...all, await receive(clerk, completed, now)].map((one) => done(one).reference);
  expect(new Set(references).size).toBe(1);
  expect(await applicationsOf(read, 'resident/hanako')).toMatchObject([
    {
      reference: references[0],
      channel: 'counter',
      answers: { 'dog-name': 'ボチ' },
      contact: { locale: 'ja', email: 'hanako@example.jp' },
    },
  ]);
  expect((await queue(clerk, { part: 'submitted', page: 1 }, now)).cases).toHaveLength(1);
  expect(await draftOf(hanako, slug, now)).toBeUndefined();
});

it('says what is still wrong, and takes nothing in', async () => {
  const completed = await opened((await begun()).number);
  expect(await receive(clerk, { ...completed, typed: half }, now)).toEqual({
    ok: false,
    fault: { code: 'unfinished', faults: { 'dog-name': 'missing', 'owner-phone': 'missing' } },
  });
  expect(await receive(stranger, completed, now)).toEqual({ ok: false, fault: { code: 'not-found' } });
  expect(await applicationsOf(read, 'resident/hanako')).toEqual([]);
});

it('takes in nothing that its owner changed at home since it was opened', async () => {
  const completed = await opened((await begun()).number);
  const { steps } = (await draftOf(hanako, slug, now))?.journey ?? { steps: [] };
  done(await saveStep(hanako, slug, steps[0]?.id ?? '', { 'kept-in-city': 'yes', 'had-tag': 'no' }, now));
  expect(await receive(clerk, completed, now)).toEqual({ ok: false, fault: { code: 'changed' } });
});

it('tells a guest where he said at the counter', async () => {
  const completed = await opened((await begun({ guest: 'browser' })).number);
  const application = done(await receive(clerk, { ...completed, contact: { locale: 'vi', email: 'an@example.jp' } }, now));
  expect(application).toMatchObject({ owner: 'guest/browser', contact: { locale: 'vi', email: 'an@example.jp' } });
});
