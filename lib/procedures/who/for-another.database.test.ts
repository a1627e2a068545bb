import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { keptLetters } from '#lib/mail/operations';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { clerk, dogFacts, dogTyped, done, hanako, later, now, openOffice, seenOf, sent } from '#lib/procedures/cases/desk.fixture';
import { applicantName } from '#lib/procedures/cases/letter';
import { answerCorrection } from '#lib/procedures/cases/operations/answering';
import { decide } from '#lib/procedures/cases/operations/deciding';
import { askForCorrection, takeUp } from '#lib/procedures/cases/operations/examining';
import { caseAt } from '#lib/procedures/cases/operations/looking';
import { queue } from '#lib/procedures/cases/operations/queue';
import { writeMessage } from '#lib/procedures/cases/operations/writing';
import { changeApplication } from '#lib/procedures/cases/store';
import { ownerKey } from '#lib/procedures/drafts/model';
import { addFile } from '#lib/procedures/files/store';
import { someFiles } from '#lib/procedures/journey/walk.fixture';
import { sendLettersDue } from '#lib/procedures/letters/operations';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { beginDraft, saveStep } from '#lib/procedures/operations/drafting';
import { send } from '#lib/procedures/operations/sending';
import { prefilled } from '#lib/procedures/prefill';
import { actorOf } from '#lib/procedures/who/actor';
import { addAccount } from '#lib/residents/accounts/store';
import { Profile } from '#lib/residents/fields';
import type { SignedIn } from '#lib/residents/model';
import { acceptDeputation, actingFor, inviteDeputy, showDeputies } from '#lib/residents/operations/deputies';
import { withDatabase } from '#lib/testing/database';
import { openCase } from '#lib/web/case-page';

withDatabase();
const slug = 'dog-registration';
const daughter = { residentId: 'daughter' };
const contact = { locale: 'ja', email: 'daughter@example.jp' } as const;
const session = { id: '', token: '', startedAt: now, isShared: false };
const signedIn = (residentId: string): SignedIn => ({ residentId, ...contact, source: '', session });
const profile = Profile.parse({
  ...{ name: '菅野 春', kana: '', birthDate: '', postalCode: '0870001', address: '汐見市緑町2', phone: '09012345678' },
  ...{ district: '', locale: 'ja' },
});

beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'letters-')));
  await openOffice();
  await write((writer) => addAccount(writer, { id: daughter.residentId, locale: 'ja', email: contact.email }, now));
});

/** The daughter is registered as one who may apply for Hanako. */
async function registered() {
  const key = done(await inviteDeputy(signedIn('hanako'), { deputyName: '娘', principalName: '母', scopes: ['applications'] }, now));
  const { id } = done(await acceptDeputation(signedIn('daughter'), key, now));
  return (await actingFor(signedIn('daughter'), id, 'applications'))?.deputation;
}

/** The daughter registers her mother's dog, with a letter of proxy, from what her account knows of her. */
async function byProxy(more: Record<string, string> = {}, deputation?: Awaited<ReturnType<typeof registered>>) {
  const definition = await definitionInForce(slug);
  if (!definition) throw new Error('no definition');
  const [letter = ''] = someFiles;
  const file = { id: letter, owner: ownerKey(daughter), procedure: slug, name: '委任状.jpg', type: 'image/jpeg', bytes: 9 } as const;
  await write((writer) => addFile(writer, { ...file, addedAt: now, reference: null }));
  const begun = done(await beginDraft(daughter, slug, prefilled(definition.facts, profile, contact.email), now));
  const who = { ...begun.draft.typed, 'who-applies': 'who-proxy', 'who-relation': '長女', 'who-letter': letter, ...more };
  let draft = done(await saveStep(daughter, slug, 'who', who, now));
  const before = draft.draft.typed;
  for (const { id } of dogFacts.steps.slice(1)) draft = done(await saveStep(daughter, slug, id, dogTyped, now));
  const seen = { draftId: draft.draft.id, edition: draft.draft.edition, contact, deputation };
  const application = done(await send(daughter, slug, seen, now));
  return { application, before };
}

/** Everything that happens to it at the desk of which somebody is told. */
async function handled(application: Awaited<ReturnType<typeof byProxy>>['application']) {
  const taken = done(await takeUp(clerk, seenOf(application), now));
  const asked = done(
    await askForCorrection(clerk, seenOf(taken), { fields: ['breed'], why: '確かめてください。', until: '2026-12-04' }, now),
  );
  done(await writeMessage(clerk, asked.reference, 'お電話ください。', later(1)));
  return done(await decide(clerk, seenOf(asked), { outcome: 'granted', reason: '' }, later(2)));
}

const titles = async (residentId: string) =>
  (await inboxOf(residentId, 'ja')).map(({ title }) => title).filter((title) => title.includes('申請'));

it('fills in nothing of the one who acts where the person concerned is asked for', async () => {
  const { application, before } = await byProxy();
  expect(before).toMatchObject({ 'who-name.name': '菅野 春', 'who-phone': '09012345678' });
  expect(Object.keys(before).filter((name) => name.startsWith('owner'))).toEqual([]);
  expect(application.answers).toMatchObject({ 'owner-name': { name: '菅野 花子' }, 'who-name': { name: '菅野 春' } });
  expect(Object.keys(application.typed).filter((name) => name.startsWith('_own.'))).toEqual([]);
});

it('shows staff who acted: in the queue, in the case and its history, and addresses the decision to the person concerned', async () => {
  const { application } = await byProxy();
  expect((await queue(clerk, { part: 'open', page: 1 }, now)).cases).toMatchObject([{ as: 'proxy' }]);
  const shown = await caseAt(clerk, application.reference, now);
  expect(shown?.events).toMatchObject([{ act: 'submitted', details: { as: 'proxy' } }]);
  expect(actorOf(application.answers)).toEqual({ role: 'proxy', name: '菅野 春', relation: '長女', phone: '09012345678' });
  expect(applicantName(dogFacts, application.answers)).toBe('菅野 花子');
});

it('tells both in their accounts, and writes it into the list of what was done for her, where the one who acts is registered', async () => {
  const { application } = await byProxy({}, await registered());
  await handled(application);
  await caseAt(clerk, application.reference, later(3));
  expect((await titles('daughter')).toSorted()).toEqual(
    ['申請に直していただくところがあります', '申請のことで市役所から連絡があります', '申請の結果が出ました'].toSorted(),
  );
  expect((await titles('hanako')).toSorted()).toEqual(
    [
      '代わりの人が、あなたの申請を出しました',
      ...['申請に、直すところがあります', '申請のことで、連絡をしました', '申請の結果が出ました'].map(
        (what) => `代わりの人が出したあなたの${what}`,
      ),
    ].toSorted(),
  );
  expect((await showDeputies(signedIn('hanako'), now)).acts).toMatchObject([{ act: 'applied', name: '娘' }]);
  expect((await inboxOf('hanako', 'ja')).map(({ title }) => title)).toContain('市の職員があなたの情報を見ました');
});

it('writes to the address of the person concerned at each of these, with an office to call and nothing of what was answered', async () => {
  const { application } = await byProxy({ 'who-email': 'mother@example.jp' });
  await handled(application);
  await sendLettersDue(later(3));
  const letters = (await keptLetters()).filter(({ to }) => to === 'mother@example.jp');
  expect(letters).toHaveLength(4);
  for (const { text } of letters) {
    expect(text).toContain('0153');
    expect(text).toContain(application.reference);
    expect(text).not.toMatch(/菅野|ボチ|港町|確かめてください。|お電話ください。\n/);
  }
});

it('tells nobody else where somebody applies for himself, whatever he had typed before', async () => {
  const deputation = await registered();
  const { application } = await byProxy({ 'who-applies': 'who-self', 'who-email': 'mother@example.jp' }, deputation);
  await handled(application);
  expect(application.contact).toEqual({ ...contact, as: 'self' });
  expect(await titles('hanako')).toEqual([]);
  await sendLettersDue(later(3));
  expect((await keptLetters()).map(({ to }) => to)).toEqual([contact.email]);
});

it('takes what was sent before anybody was asked who applies as it was, and asks it with a correction', async () => {
  const application = await sent(hanako);
  const without = (all: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'who-applies'));
  const older = { answers: without(application.answers), contact: { locale: 'ja', email: null } } as const;
  const typed = Object.fromEntries(Object.entries(application.typed).filter(([name]) => !name.includes('who')));
  await write((writer) => changeApplication(writer, { ...application, ...older, typed }));
  const shown = await openCase(clerk, application.reference, 'ja', now);
  expect(shown?.steps.map(({ step }) => step)).toEqual(['needed', 'owner', 'dog', 'vaccination', 'receiving']);
  expect((await queue(clerk, { part: 'open', page: 1 }, now)).cases).toMatchObject([{ as: undefined }]);
  const taken = done(await takeUp(clerk, seenOf(application), now));
  const asked = done(await askForCorrection(clerk, seenOf(taken), { fields: ['breed'], why: '？', until: '2026-12-04' }, now));
  const lacking = await answerCorrection(hanako, seenOf(asked), { breed: '秋田犬' }, now);
  expect(lacking).toMatchObject({ ok: false, fault: { step: 'who', faults: { 'who-applies': 'no-option' } } });
  const answered = done(await answerCorrection(hanako, seenOf(asked), { breed: '秋田犬', 'who-applies': 'who-self' }, now));
  expect(answered).toMatchObject({ answers: { breed: '秋田犬' }, contact: { as: 'self' } });
});
