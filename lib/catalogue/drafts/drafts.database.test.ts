import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '#db/client';
import { findRecords, verifyChain } from '#lib/audit/operations';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { awaiting } from '#lib/catalogue/drafts/operations/awaiting';
import { changeInBulk } from '#lib/catalogue/drafts/operations/bulk';
import {
  approve,
  handIn,
  publishUrgently,
  returnDraft,
  reviewUrgent,
  takeBack,
  withdrawEntry,
} from '#lib/catalogue/drafts/operations/deciding';
import { listForDesk } from '#lib/catalogue/drafts/operations/listing';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { keepTime } from '#lib/catalogue/drafts/operations/publishing';
import { beginEntry, copyAsNew, discardDraft, restoreVersion, saveDraft } from '#lib/catalogue/drafts/operations/writing';
import { findDraft } from '#lib/catalogue/drafts/store';
import { findEntryFile } from '#lib/catalogue/files/store';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { importEntries } from '#lib/catalogue/operations/importing';
import { published } from '#lib/catalogue/operations/published';
import { findVersion, listVersions } from '#lib/catalogue/versions/store';
import { readSampleEntries } from '#lib/city/sample';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const editor = atDesk('hamada', 'editor', 'environment');
const approver = atDesk('osawa', 'approver', 'environment');
const stranger = atDesk('zei', 'approver', 'tax');
const dog = { kind: 'service', slug: 'dog-registration' } as const;
/** What the dog's registration refers to, and no more: a small city. */
const all = readSampleEntries();
const around = kindSchemas.service.facts.parse(all.find(({ slug }) => slug === dog.slug)?.facts).related;
const sample = all.filter(
  ({ kind, slug }) => ['office', 'category', 'audience', 'item'].includes(kind) || [dog.slug, ...around].includes(slug),
);

beforeEach(async () => {
  await importEntries(sample, now);
});

const title = async () => (await published()).services.find(({ slug }) => slug === dog.slug)?.texts.get('ja')?.text['title'];

async function contentNow(): Promise<{ edition: number; content: DraftContent }> {
  const onDesk = await openOnDesk(editor, dog);
  if (!onDesk) throw new Error('no dog');
  return { edition: onDesk.draft?.edition ?? 0, content: onDesk.content };
}

function withTitle(content: DraftContent, said: string): DraftContent {
  const ja = content.texts.ja ?? { madeBy: 'person', upToDate: false, text: {} };
  return { ...content, texts: { ...content.texts, ja: { ...ja, text: { ...ja.text, title: said } } } };
}

async function write(said: string, who = editor, at = now) {
  const { edition, content } = await contentNow();
  return saveDraft(who, dog, { edition, content: withTitle(content, said) }, at);
}

async function seen() {
  return { ...dog, edition: (await findDraft(read, dog))?.edition ?? 0 };
}

describe('from the first word to the publication', () => {
  it('is seen by residents when another has approved it, and only then', async () => {
    await write('犬の登録と届出');
    expect(await handIn(editor, await seen(), '見てください', now)).toEqual({ ok: true, value: true });
    expect(await title()).toBe('犬の登録・登録事項の変更');
    expect(await approve(editor, await seen(), {}, now)).toEqual({ ok: false, fault: 'not-found' });
    expect((await awaiting(approver, now)).toApprove.map(({ slug }) => slug)).toEqual(['dog-registration']);
    expect(await approve(approver, await seen(), {}, now)).toEqual({ ok: true, value: 'published' });
    expect(await title()).toBe('犬の登録と届出');
    expect(await findDraft(read, dog)).toBeUndefined();
    expect((await listVersions(read, dog)).map(({ act }) => act)).toEqual(['published', 'handed-in', 'imported']);
    const [record] = await findRecords({ act: 'catalogue.published', subject: 'service/dog-registration' });
    expect(record).toMatchObject({
      actorName: 'osawa',
      before: { 'texts.ja.title': '犬の登録・登録事項の変更' },
      after: { 'texts.ja.title': '犬の登録と届出' },
    });
    expect((await verifyChain()).faults).toEqual([]);
  });

  it('goes back with a reason, and the writer finds it', async () => {
    await write('犬の登録と届出');
    await handIn(editor, await seen(), '', now);
    expect(await returnDraft(approver, await seen(), ' ', now)).toEqual({ ok: false, fault: 'reason-missing' });
    await returnDraft(approver, await seen(), '手数料を確かめてください', now);
    expect((await awaiting(editor, now)).returned[0]?.draft?.note).toBe('手数料を確かめてください');
    expect((await write('犬の登録、変更')).ok).toBe(true);
  });

  it('may not be approved by anybody who wrote in it, nor by another office', async () => {
    await write('犬の登録と届出', approver);
    await write('犬の登録と届出（案）');
    await handIn(editor, await seen(), '', now);
    expect(await approve(approver, await seen(), {}, now)).toEqual({ ok: false, fault: 'own-draft' });
    expect(await approve(stranger, await seen(), {}, now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await returnDraft(stranger, await seen(), 'だめ', now)).toEqual({ ok: false, fault: 'not-found' });
  });

  it('is not handed in while something blocks, and nothing is lost', async () => {
    const { edition, content } = await contentNow();
    const ja = content.texts.ja?.text ?? {};
    await saveDraft(
      editor,
      dog,
      {
        edition,
        content: {
          ...content,
          texts: { ...content.texts, ja: { madeBy: 'person', upToDate: false, text: { ...ja, who: '[こちら](/services/none)' } } },
        },
      },
      now,
    );
    expect(await handIn(editor, await seen(), '', now)).toEqual({ ok: false, fault: 'blocked' });
    expect((await findDraft(read, dog))?.content.texts.ja?.text['who']).toBe('[こちら](/services/none)');
  });

  it('cannot be written in while it is in review; it can be taken back', async () => {
    await write('犬の登録と届出');
    await handIn(editor, await seen(), '', now);
    expect(await write('別の題')).toEqual({ ok: false, fault: 'locked' });
    await takeBack(editor, await seen(), now);
    expect((await write('別の題')).ok).toBe(true);
  });
});

describe('at a time', () => {
  it('is published when the time has come, by the city, and taken away when it ends', async () => {
    await write('犬の登録（4月から）');
    await handIn(editor, await seen(), '', now);
    const times = { publishAt: later(60), withdrawAt: later(120) };
    expect(await approve(approver, await seen(), { publishAt: later(60), withdrawAt: later(30) }, now)).toEqual({
      ok: false,
      fault: 'time-wrong',
    });
    expect(await approve(approver, await seen(), times, now)).toEqual({ ok: true, value: 'scheduled' });
    expect(await keepTime(later(59))).toBe(0);
    expect(await title()).toBe('犬の登録・登録事項の変更');
    expect(await keepTime(later(60))).toBe(1);
    expect(await title()).toBe('犬の登録（4月から）');
    expect(await keepTime(later(120))).toBe(1);
    expect(await title()).toBeUndefined();
    expect((await findRecords({ subject: 'service/dog' }))[0]).toMatchObject({ actor: 'system', act: 'catalogue.withdrawn' });
  });

  it('can be taken back before', async () => {
    await write('犬の登録（4月から）');
    await handIn(editor, await seen(), '', now);
    await approve(approver, await seen(), { publishAt: later(60) }, now);
    await takeBack(editor, await seen(), now);
    expect(await keepTime(later(61))).toBe(0);
  });
});

describe('alone', () => {
  it('one person may publish what cannot wait; another looks at it afterwards', async () => {
    await write('犬の登録（断水のため休止）', approver);
    expect(await publishUrgently(editor, await seen(), '断水', now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await publishUrgently(approver, await seen(), '', now)).toEqual({ ok: false, fault: 'reason-missing' });
    expect(await publishUrgently(approver, await seen(), '断水', now)).toEqual({ ok: true, value: 'published' });
    const other = atDesk('kacho', 'approver', 'environment');
    const [urgent] = (await awaiting(other, now)).urgent;
    expect((await awaiting(approver, now)).urgent).toEqual([]);
    expect(await reviewUrgent(approver, dog, urgent?.number ?? 0, now)).toEqual({ ok: false, fault: 'own-draft' });
    await reviewUrgent(other, dog, urgent?.number ?? 0, now);
    expect((await awaiting(other, now)).urgent).toEqual([]);
  });
});

describe('two at once', () => {
  it('the second is shown the first one’s words, and nothing is written over them', async () => {
    const start = await contentNow();
    await saveDraft(editor, dog, { ...start, content: withTitle(start.content, '浜田の題') }, now);
    const second = await saveDraft(approver, dog, { ...start, content: withTitle(start.content, '大沢の題') }, now);
    expect(second).toMatchObject({ ok: true, value: { outcome: 'conflict', draft: { editedByName: 'hamada', title: '浜田の題' } } });
    expect((await findDraft(read, dog))?.title).toBe('浜田の題');
  });

  it('of twenty savings at the same moment one is kept', async () => {
    const start = await contentNow();
    const saved = await Promise.all(
      Array.from({ length: 20 }, (_, at) => saveDraft(editor, dog, { ...start, content: withTitle(start.content, `題${at}`) }, now)),
    );
    expect(saved.filter((one) => one.ok && one.value.outcome === 'saved')).toHaveLength(1);
  });

  it('nobody decides about words that have changed since he saw them', async () => {
    await write('犬の登録と届出');
    const before = await seen();
    await handIn(editor, before, '', now);
    expect(await approve(approver, before, {}, now)).toEqual({ ok: false, fault: 'locked' });
  });
});

describe('the history', () => {
  it('gives a version back as a draft, in which everything is as it was', async () => {
    await write('犬の登録と届出');
    await handIn(editor, await seen(), '', now);
    await approve(approver, await seen(), {}, now);
    await restoreVersion(editor, await seen(), 1, now);
    expect((await findDraft(read, dog))?.content).toEqual((await findVersion(read, dog, 1))?.content);
  });

  it('begins a new entry with what another says, under a name of its own', async () => {
    expect(await copyAsNew(editor, dog, dog.slug, now)).toEqual({ ok: false, fault: 'slug-taken' });
    expect(await copyAsNew(editor, dog, '../etc', now)).toEqual({ ok: false, fault: 'slug-wrong' });
    expect((await copyAsNew(editor, dog, 'cat-registration', now)).ok).toBe(true);
    expect((await listForDesk({ kind: 'service', q: '犬の登録' }, now)).map(({ slug, standing }) => [slug, standing])).toEqual([
      ['dog-registration', 'published'],
      ['cat-registration', 'editing'],
    ]);
  });
});

it('writes nothing for whom it is not his office, and begins nothing in another’s', async () => {
  expect(await write('犬', atDesk('zeimu', 'editor', 'tax'))).toEqual({ ok: false, fault: 'not-found' });
  expect(await write('犬', atDesk('kanri', 'administrator'))).toEqual({ ok: false, fault: 'not-found' });
  const begun = { kind: 'service', slug: 'new-one', title: '新しい手続き', office: 'tax' } as const;
  expect(await beginEntry(editor, begun, now)).toEqual({ ok: false, fault: 'not-found' });
  expect((await beginEntry(editor, { ...begun, office: 'environment' }, now)).ok).toBe(true);
});

it('throws a draft away, but not out of the records', async () => {
  await write('犬の登録と届出');
  await discardDraft(editor, dog, (await seen()).edition, now);
  expect(await findDraft(read, dog)).toBeUndefined();
  expect(JSON.stringify((await findRecords({ act: 'catalogue.draft-discarded' }))[0]?.before)).toContain('犬の登録と届出');
});

it('takes an entry out of sight at once', async () => {
  await withdrawEntry(approver, dog, now);
  expect(await title()).toBeUndefined();
  expect((await listForDesk({ kind: 'service', standing: 'withdrawn' }, now)).map(({ slug }) => slug)).toEqual(['dog-registration']);
});

it('a changed original makes its translations older, until somebody has looked', async () => {
  await write('犬の登録と届出');
  const { edition, content } = await contentNow();
  const en = content.texts.en;
  if (!en) throw new Error('no English');
  await saveDraft(editor, dog, { edition, content: { ...content, texts: { ...content.texts, en: { ...en, upToDate: true } } } }, now);
  await handIn(editor, await seen(), '', now);
  await approve(approver, await seen(), {}, now);
  const { olderTranslations } = await awaiting(editor, now);
  expect(olderTranslations[0]?.entry.slug).toBe('dog-registration');
  expect(olderTranslations[0]?.locales).not.toContain('en');
  expect(olderTranslations[0]?.locales).toContain('vi');
});

describe('what was published meanwhile', () => {
  it('is not undone by an older draft, neither by approval nor by the clock', async () => {
    await write('犬の登録と届出');
    await handIn(editor, await seen(), '', now);
    await importEntries(sample, now);
    expect(await approve(approver, await seen(), {}, now)).toEqual({ ok: false, fault: 'outdated' });
    await returnDraft(approver, await seen(), '新しい内容を見てください', now);
    await handIn(editor, await seen(), '', now);
    expect(await approve(approver, await seen(), { publishAt: later(60) }, now)).toEqual({ ok: true, value: 'scheduled' });
    await importEntries(sample, now);
    expect(await keepTime(later(60))).toBe(0);
    expect((await findDraft(read, dog))?.state).toBe('in-review');
    expect(await title()).toBe('犬の登録・登録事項の変更');
  });

  it('keeps its planned end, unless that is changed', async () => {
    await write('犬の登録と届出');
    await handIn(editor, await seen(), '', now);
    await approve(approver, await seen(), { withdrawAt: later(120) }, now);
    await importEntries(sample, now);
    expect((await findEntryFile(read, 'service', dog.slug))?.withdrawAt).toEqual(later(120));
  });

  it('is not overwritten by a version that somebody takes up from a page of before', async () => {
    const before = await seen();
    await write('浜田の題');
    expect(await restoreVersion(approver, before, 1, now)).toEqual({ ok: false, fault: 'locked' });
    expect((await findDraft(read, dog))?.title).toBe('浜田の題');
  });
});

it('gives no entry to another office, neither by writing nor by copying nor in bulk', async () => {
  const { edition, content } = await contentNow();
  const moved = { ...content, facts: { ...content.facts, office: 'tax' } };
  expect(await saveDraft(editor, dog, { edition, content: moved }, now)).toEqual({ ok: false, fault: 'not-found' });
  expect(await changeInBulk(approver, 'service', [dog.slug], { office: 'tax' }, now)).toEqual({ ok: false, fault: 'not-found' });
  expect((await saveDraft(atDesk('koho', 'editor'), dog, { edition, content: moved }, now)).ok).toBe(true);
});

describe('in bulk', () => {
  const both = [dog.slug, around[0] ?? ''];

  it('changes office and next review of several entries, and of the drafts upon them', async () => {
    await write('犬の登録と届出');
    const all = atDesk('koho', 'approver');
    expect(await changeInBulk(all, 'service', both, { reviewOn: '2027-06-01' }, now)).toEqual({ ok: true, value: 2 });
    expect((await findDraft(read, dog))?.content.reviewOn).toBe('2027-06-01');
    expect((await published()).services.find(({ slug }) => slug === both[1])?.reviewOn).toBe('2027-06-01');
  });

  it('leaves alone what is being decided about', async () => {
    await write('犬の登録と届出');
    await handIn(editor, await seen(), '', now);
    expect(await changeInBulk(approver, 'service', both, { reviewOn: '2027-06-01' }, now)).toEqual({ ok: false, fault: 'locked' });
  });

  it('is nothing at all where one of them is not one’s own, or nothing was chosen', async () => {
    expect(await changeInBulk(stranger, 'service', both, { reviewOn: '2027-06-01' }, now)).toEqual({ ok: false, fault: 'not-found' });
    expect(await changeInBulk(approver, 'service', [], { reviewOn: '2027-06-01' }, now)).toEqual({ ok: false, fault: 'nothing-chosen' });
    expect(await changeInBulk(approver, 'service', [dog.slug], { reviewOn: '2027-02-30' }, now)).toEqual({ ok: false, fault: 'day-wrong' });
    expect(await changeInBulk(approver, 'service', [dog.slug], { office: 'nowhere' }, now)).toEqual({ ok: false, fault: 'not-found' });
    expect((await findEntryFile(read, 'service', dog.slug))?.reviewOn).not.toBe('2027-06-01');
  });
});
