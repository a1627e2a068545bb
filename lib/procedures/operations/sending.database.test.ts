import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { read, write } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { layFile, newFileId } from '#lib/files/storage';
import { applicationsOf, eventsOf } from '#lib/procedures/applications/store';
import type { ProcedureFile } from '#lib/procedures/files/model';
import { filesGiven } from '#lib/procedures/files/rules';
import { addFile } from '#lib/procedures/files/store';
import { walk } from '#lib/procedures/journey/walk.fixture';
import { ProcedureFacts } from '#lib/procedures/model';
import { beginDraft, draftOf, saveStep } from '#lib/procedures/operations/drafting';
import { send } from '#lib/procedures/operations/sending';
import { openSentFile, sentFiles } from '#lib/procedures/operations/sent-files';
import { withWho } from '#lib/procedures/who/expansion';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-22T10:00:00+09:00');
const today = '2026-11-22';
const hanako = { residentId: 'hanako' };
const procedures = readSampleEntries().filter(({ kind }) => kind === 'procedure');
const definitions = procedures.map(({ slug, facts }) => ({ slug, facts: withWho(ProcedureFacts.parse(facts)) }));

beforeEach(async () => {
  await importEntries(procedures, now);
});

/** Lists files as sent in: what sending asks of them is whose they are. */
const lay = (procedure: string, ids: readonly string[], other: Partial<ProcedureFile> = {}) =>
  write(async (writer) => {
    for (const id of ids)
      await addFile(writer, {
        ...{ id, owner: 'resident/hanako', procedure, name: '写真.jpg', type: 'image/jpeg', bytes: 9, addedAt: now, reference: null },
        ...other,
      });
  });

/** Fills a procedure in step by step, as somebody would who gets through; what is to be seen before it is sent. */
async function fillIn(slug: string, seed: number, files: Partial<ProcedureFile> = {}) {
  const facts = definitions.find((one) => one.slug === slug)?.facts;
  if (!facts) throw new Error(`no ${slug}`);
  const by = chance(seed);
  let walked = walk(facts, by, today);
  while (walked.journey.exit !== undefined) walked = walk(facts, by, today);
  const given = [...new Set(filesGiven(facts, walked.journey.answers).flatMap(({ ids }) => ids))];
  await lay(slug, given, files);
  await beginDraft(hanako, slug, {}, now);
  for (const { id } of walked.journey.steps) await saveStep(hanako, slug, id, walked.typed, now);
  const at = await draftOf(hanako, slug, now);
  if (!at) throw new Error('no draft');
  return {
    seen: { draftId: at.draft.id, edition: at.draft.edition, contact: { locale: 'ja' as const, email: null } },
    ...walked,
    at,
    given,
  };
}

it.each(definitions)('$slug is filled in step by step, sent and kept as it was answered', async ({ slug }) => {
  const { seen, journey, at } = await fillIn(slug, 11);
  expect(at.journey).toEqual(journey);
  const sent = await send(hanako, slug, seen, now);
  if (!sent.ok) throw new Error(sent.fault.code);
  expect(sent.value).toMatchObject({ procedure: slug, state: 'submitted', owner: 'resident/hanako', answers: journey.answers });
  expect(await applicationsOf(read, 'resident/hanako')).toEqual([sent.value]);
  expect(await eventsOf(read, sent.value.reference)).toMatchObject([{ number: 1, act: 'submitted', by: 'applicant' }]);
  expect(await draftOf(hanako, slug, now)).toBeUndefined();
});

it('is one application however often and from however many tabs it is sent', async () => {
  const { seen } = await fillIn('dog-registration', 3);
  const all = await Promise.all(Array.from({ length: 8 }, () => send(hanako, 'dog-registration', seen, now)));
  const again = await send(hanako, 'dog-registration', seen, now);
  const references = [...all, again].map((one) => (one.ok ? one.value.reference : one.fault.code));
  expect(new Set(references).size).toBe(1);
  expect(await applicationsOf(read, 'resident/hanako')).toHaveLength(1);
  expect(await send({ residentId: 'taro' }, 'dog-registration', seen, now)).toEqual({ ok: false, fault: { code: 'no-draft' } });
});

it('is not sent unfinished, nor otherwise than it was seen', async () => {
  const { seen, typed } = await fillIn('dog-registration', 3);
  const phone = { ...typed, 'owner-phone': '119' };
  await saveStep(hanako, 'dog-registration', 'owner', phone, now);
  expect(await send(hanako, 'dog-registration', seen, now)).toEqual({ ok: false, fault: { code: 'changed' } });
  const newest = { ...seen, edition: seen.edition + 1 };
  expect(await send(hanako, 'dog-registration', newest, now)).toEqual({ ok: false, fault: { code: 'unfinished', step: 'owner' } });
  expect(await applicationsOf(read, 'resident/hanako')).toEqual([]);
});

it('takes the files that were given along, and knows which of them prove who somebody is', async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'sent-')));
  const { seen, given } = await fillIn('care-plan', 3);
  await lay('care-plan', [newFileId()]);
  const sent = await send(hanako, 'care-plan', seen, now);
  if (!sent.ok) throw new Error(sent.fault.code);
  expect(given).not.toEqual([]);
  expect((await sentFiles(sent.value)).map(({ id }) => id).sort()).toEqual([...given].sort());
  const identity = String(sent.value.answers['applicant-identity']).split(',')[0] ?? '';
  await layFile(identity, Buffer.from('本人確認書類の写し'));
  expect(await openSentFile(sent.value, identity)).toMatchObject({ file: { id: identity }, identity: true });
  expect(await openSentFile({ ...sent.value, reference: 'MINE-MINE' }, identity)).toBeUndefined();
});

it.each([
  ['another’s', { owner: 'resident/taro' }],
  ['gone out before', { reference: 'SENT-SENT' }],
  ['for another procedure', { procedure: 'disaster-certificate' }],
  ['not there', { id: newFileId() }],
])('is unfinished where a file was given that is %s', async (_, file) => {
  const { seen } = await fillIn('care-plan', 3, file);
  expect(await send(hanako, 'care-plan', seen, now)).toEqual({ ok: false, fault: { code: 'unfinished', step: 'applicant' } });
  expect(await applicationsOf(read, 'resident/hanako')).toEqual([]);
  expect(await draftOf(hanako, 'care-plan', now)).toBeDefined();
});
