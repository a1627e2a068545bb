import { beforeEach, expect, it } from 'vitest';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { beginDraft, discardDraft, draftOf as kept, moveDrafts, ownDrafts, saveStep } from '#lib/procedures/operations/drafting';
import { forgetDrafts } from '#lib/procedures/operations/keeping';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-22T10:00:00+09:00');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const hanako = { residentId: 'hanako' };
const guest = { guest: 'seal-of-a-key' };
const slug = 'dog-registration';
const sample = readSampleEntries().filter((one) => one.kind === 'procedure' && one.slug === slug);

beforeEach(async () => {
  await importEntries(sample, now);
});

async function begun(owner = hanako as typeof hanako | typeof guest, prefilled = {}) {
  const answer = await beginDraft(owner, slug, prefilled, now);
  if (!answer.ok) throw new Error(answer.fault.code);
  return answer.value;
}
/** Others may apply for it: who does is asked before what its own first step asks. */
const firstStep = 'who';

it('is begun once, and found again with what the profile knew', async () => {
  const { draft } = await begun(hanako, { 'owner-name.name': '浜田 花子' });
  expect((await begun()).draft).toEqual(draft);
  expect((await kept(hanako, slug, now))?.draft.typed).toEqual({ 'owner-name.name': '浜田 花子' });
  expect(await Promise.all([begun(guest), begun(guest)]).then((both) => new Set(both.map((one) => one.draft.id)).size)).toBe(1);
  expect(await beginDraft(hanako, 'no-such', {}, now)).toEqual({ ok: false, fault: { code: 'not-found' } });
});

it('keeps a step right or wrong as it was typed, and leads on only where it is right', async () => {
  const { journey } = await begun();
  expect(journey.next).toBe(firstStep);
  const wrong = await saveStep(
    hanako,
    slug,
    'owner',
    { 'owner-phone': '１１９', 'owner-name.name': '浜田　花子', 'no-such': 'x', 'dog-name': 'ポチ' },
    now,
  );
  expect(wrong.ok && wrong.value.draft.typed).toEqual({ 'owner-phone': '１１９', 'owner-name.name': '浜田　花子', '_seen.owner': 'on' });
  expect((await kept(hanako, slug, now))?.journey.next).toBe(firstStep);
  const box = await saveStep(hanako, slug, 'owner', { 'owner-phone': '' }, now);
  expect(box.ok && box.value.draft.typed).toEqual({ '_seen.owner': 'on' });
});

it('refuses what is no step, no draft and no form', async () => {
  expect(await saveStep(hanako, slug, firstStep, {}, now)).toEqual({ ok: false, fault: { code: 'no-draft' } });
  await begun();
  expect(await saveStep(hanako, slug, 'no-such', {}, now)).toEqual({ ok: false, fault: { code: 'no-step' } });
  expect(await saveStep(hanako, slug, 'owner', { 'owner-phone': '1'.repeat(70_000) }, now)).toEqual({
    ok: false,
    fault: { code: 'too-much' },
  });
  expect((await kept(hanako, slug, now))?.draft.typed).toEqual({});
});

it('keeps both of two steps that two tabs save at once', async () => {
  await begun();
  await Promise.all([
    saveStep(hanako, slug, 'owner', { 'owner-phone': '0153001121' }, now),
    saveStep(hanako, slug, 'dog', { 'dog-name': 'ポチ' }, now),
  ]);
  expect((await kept(hanako, slug, now))?.draft.typed).toMatchObject({ 'owner-phone': '0153001121', 'dog-name': 'ポチ' });
});

it('goes on with the version it began with when a new one is published', async () => {
  const { definition } = await begun();
  await importEntries(
    sample.map((one) => ({ ...one, revision: 2, facts: { ...(one.facts as object), minutes: 99 } })),
    later(1),
  );
  expect((await kept(hanako, slug, later(1)))?.definition).toEqual(definition);
  await discardDraft(hanako, slug);
  expect((await begun()).definition).toMatchObject({ version: definition.version + 1, facts: { minutes: 99 } });
});

it('takes in what a device began with the form as it was before, and nothing that never was', async () => {
  const before = (await begun()).draft.version;
  const changed = sample.map((one) => ({ ...one, revision: 2, facts: { ...(one.facts as object), minutes: 99 } }));
  await importEntries(changed, later(1));
  const versionOf = async (told: number) => {
    const draft = await beginDraft({ guest: `device-${told}` }, slug, {}, now, told);
    return draft.ok ? draft.value.draft.version : draft.fault.code;
  };
  const inForce = (await begun(guest)).draft.version;
  expect(inForce).toBeGreaterThan(before);
  expect([await versionOf(before), await versionOf(99), await versionOf(-1)]).toEqual([before, inForce, inForce]);
});

it('moves from the browser into the account, unless there is one already', async () => {
  await begun(guest, { 'dog-name': 'ポチ' });
  expect(await moveDrafts(guest, hanako, now)).toBe(1);
  expect((await ownDrafts(hanako, now)).map(({ draft }) => draft.typed)).toEqual([{ 'dog-name': 'ポチ' }]);
  expect(await ownDrafts(guest, now)).toEqual([]);
  await begun(guest, { 'dog-name': 'シロ' });
  expect(await moveDrafts(guest, hanako, now)).toBe(0);
  expect((await kept(hanako, slug, now))?.draft.typed).toEqual({ 'dog-name': 'ポチ' });
});

it('is kept ninety days in an account and seven for a browser, from its last change', async () => {
  await begun();
  await begun(guest);
  expect(await forgetDrafts(later(6.9))).toBe(0);
  expect(await kept(guest, slug, later(7.1))).toBeUndefined();
  expect(await forgetDrafts(later(7.1))).toBe(1);
  await saveStep(hanako, slug, 'dog', { 'dog-name': 'ポチ' }, later(89));
  expect(await forgetDrafts(later(178))).toBe(0);
  expect(await forgetDrafts(later(180))).toBe(1);
});
