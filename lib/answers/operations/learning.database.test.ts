import { beforeEach, describe, expect, it } from 'vitest';
import { finish, noteAbout, notesFor } from '#lib/answers/operations/notes';
import { settle, unansweredGroups } from '#lib/answers/operations/settling';
import { judge, say } from '#lib/answers/operations/talking';
import { changeThesaurus, findGroup, listGroups, withGroup } from '#lib/answers/operations/thesaurus';
import { addTrial, listTrials, takeTrial, tryThesaurus } from '#lib/answers/operations/trials';
import { addWording } from '#lib/answers/operations/wording';
import { beginThesaurus } from '#lib/answers/thesaurus/operations';
import { findRecords } from '#lib/audit/operations';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { importEntries } from '#lib/catalogue/operations/importing';
import { searchCatalogue } from '#lib/catalogue/operations/searching';
import { readSampleEntries } from '#lib/city/sample';
import { newKey } from '#lib/id';
import { THESAURUS } from '#lib/search/thesaurus';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const editor = atDesk('editor', 'editor', 'environment');
const few = ['dog-registration', 'bulky-waste', 'garbage-collection', 'environment', 'tax', 'general', 'tax-certificate'];
const entries = readSampleEntries().filter(({ kind, slug }) => (kind === 'service' || kind === 'office') && few.includes(slug));
const dog = { kind: 'service', slug: 'dog-registration' } as const;

beforeEach(async () => {
  await importEntries(entries, now);
  await beginThesaurus(now);
});

const ask = async (said: string, at = now) => {
  const talk = newKey();
  await say({ talk, voice: 'ja' }, { number: 1, said }, at);
  return talk;
};
const found = async (question: string) => (await searchCatalogue(question, 'ja', now)).found.map(({ slug }) => slug);
const acts = async () => (await findRecords({})).map(({ act }) => act);
const unanswered = async (said: string) => {
  await ask(said);
  const [group] = await unansweredGroups(now);
  return group?.turns[0]?.id ?? '';
};

describe('questions without a good answer', () => {
  it('are grouped until something is made of all that are alike', async () => {
    for (const said of ['ムーンウォークの練習', 'ムーンウォークの練習を教えてください', 'ポチの届け']) await ask(said);
    const [group, ...others] = await unansweredGroups(now);
    expect(group?.turns).toHaveLength(2);
    expect(others).toHaveLength(1);
    expect(await settle(editor, group?.turns[0]?.id ?? '', 'nothing', now)).toBe(2);
    expect(await unansweredGroups(now)).toHaveLength(1);
    expect((await findRecords({}))[0]).toMatchObject({ act: 'answers.settled', after: { as: 'nothing', count: 2 } });
  });

  it('are also those whose answer did not help, and none that are older than they are kept', async () => {
    await judge(await ask('犬の登録'), 1, false, now);
    await ask('スケボー', new Date(now.getTime() - 31 * 86_400_000));
    expect((await unansweredGroups(now)).map(({ turns }) => turns[0]?.said)).toEqual(['犬の登録']);
  });
});

describe('a wording', () => {
  const wording = { entry: 'service/dog-registration', wording: 'ポチの届け', locale: 'ja' } as const;

  it('waits in the draft, and settles what asked so', async () => {
    const turn = await unanswered('ポチの届け');
    expect(await addWording(editor, { ...wording, turn }, now)).toEqual({ ok: true, value: 'service/dog-registration?in=ja' });
    const onDesk = await openOnDesk(editor, dog);
    expect(onDesk?.draft?.content.texts.ja?.text['words']).toContain('ポチの届け');
    expect(onDesk?.published?.texts.find(({ locale }) => locale === 'ja')?.text['words']).not.toContain('ポチの届け');
    expect(await unansweredGroups(now)).toEqual([]);
  });

  it('is refused where it could never be approved, and then settles nothing', async () => {
    const turn = await unanswered('ポチの届け');
    expect(await addWording(atDesk('tax', 'editor', 'tax'), { ...wording, turn }, now)).toEqual({ ok: false, fault: 'entry-missing' });
    expect(await addWording(editor, { ...wording, wording: 'あ'.repeat(81), turn }, now)).toEqual({ ok: false, fault: 'wording-wrong' });
    expect(await unansweredGroups(now)).toHaveLength(1);
  });
});

describe('the thesaurus', () => {
  it('begins with what every city has, once', async () => {
    expect(await listGroups()).toHaveLength(THESAURUS.length);
    await beginThesaurus(now);
    expect(await listGroups()).toHaveLength(THESAURUS.length);
    expect((await listGroups('ハンコ')).length).toBeGreaterThan(0);
  });

  it('is used by the search as soon as it is saved, and no more when it is switched off', async () => {
    const turn = await unanswered('わんこプー');
    expect(await found('わんこプー')).not.toContain('dog-registration');
    const saved = await changeThesaurus(editor, { words: '犬 わんこプー', active: true }, turn, now);
    if (!saved.ok) throw new Error(saved.fault);
    expect(await found('わんこプー')).toContain('dog-registration');
    expect(await unansweredGroups(now)).toEqual([]);
    expect((await acts()).slice(0, 2)).toEqual(['answers.thesaurus-changed', 'answers.settled']);
    await changeThesaurus(editor, { id: saved.value, words: '犬 わんこプー', active: false }, '', now);
    expect((await findGroup(saved.value))?.active).toBe(false);
    expect(await found('わんこプー')).not.toContain('dog-registration');
  });

  it('keeps a faulty group out', async () => {
    expect(await changeThesaurus(editor, { words: '犬', active: true }, '', now)).toEqual({ ok: false, fault: 'too-few' });
    expect(await changeThesaurus(editor, { id: 'none', words: '犬 猫', active: true }, '', now)).toEqual({ ok: false, fault: 'not-found' });
  });
});

describe('trial questions', () => {
  it('tell what a change would make better and worse', async () => {
    const trial = { question: 'わんこプー', locale: 'ja', ...dog };
    expect(await addTrial(editor, trial, now)).toEqual({ ok: true, value: true });
    expect(await addTrial(editor, trial, now)).toEqual({ ok: false, fault: 'trial-exists' });
    expect(await addTrial(editor, { ...trial, question: ' ' }, now)).toEqual({ ok: false, fault: 'trial-wrong' });
    await addTrial(editor, { question: '粗大ごみ', locale: 'ja', kind: 'service', slug: 'bulky-waste' }, now);
    const groups = await withGroup({ words: '犬 わんこプー', active: true });
    if (!groups.ok) throw new Error(groups.fault);
    const { count, first, better, worse } = await tryThesaurus(groups.value);
    expect({ count, first, worse }).toEqual({ count: 2, first: { before: 1, after: 2 }, worse: [] });
    expect(better).toMatchObject([{ before: undefined, after: 1 }]);
  });

  it('can be removed', async () => {
    await addTrial(editor, { question: '犬', locale: 'ja', ...dog }, now);
    await takeTrial(editor, (await listTrials())[0]?.id ?? '', now);
    expect(await listTrials()).toEqual([]);
    expect((await acts()).slice(0, 2)).toEqual(['answers.trial-removed', 'answers.trial-added']);
  });
});

it('a note waits for whoever may edit the entry, until it is dealt with', async () => {
  expect(await noteAbout(editor, { entry: 'service/none', note: 'x', turn: '' }, now)).toEqual({ ok: false, fault: 'entry-missing' });
  expect(await noteAbout(editor, { entry: 'service/dog-registration', note: ' ', turn: '' }, now)).toEqual({
    ok: false,
    fault: 'note-empty',
  });
  const turn = await unanswered('ポチの鑑札の色');
  await noteAbout(atDesk('boss', 'administrator'), { entry: 'service/dog-registration', note: '鑑札の色も書く', turn }, now);
  expect(await unansweredGroups(now)).toEqual([]);
  expect(await notesFor(atDesk('tax', 'editor', 'tax'))).toEqual([]);
  const [note] = await notesFor(editor);
  expect(note).toMatchObject({ note: '鑑札の色も書く', notedBy: 'boss' });
  expect(await finish(atDesk('tax', 'editor', 'tax'), note?.id ?? '', now)).toBeUndefined();
  expect(await finish(editor, note?.id ?? '', now)).toBe('service/dog-registration');
  expect(await notesFor(editor)).toEqual([]);
});
