import { afterEach, expect, test, vi } from 'vitest';
import { catalogue } from '#lib/search/catalogue.fixture';
import { Library } from '#lib/search/library';

const opened: Library[] = [];
const logged: string[] = [];

function open(): Library {
  const library = new Library((sentence) => logged.push(sentence));
  opened.push(library);
  return library;
}

afterEach(() => {
  for (const library of opened.splice(0)) library.close();
  logged.length = 0;
});

const wearing = (title: string) => [{ locale: 'ja', title, words: [], body: '' }];
const snowman = (title: string) => ({ id: 'snowman', kind: 'service', texts: wearing(title) });
const first = async (library: Library, question: string) => (await library.consult(question)).hits[0]?.id;

test('answers from what it holds, and at once from what it holds then', async () => {
  const library = open();
  library.hold(catalogue);
  expect(await first(library, '住民票')).toBe('residence-certificate');
  library.hold([...catalogue, snowman('雪だるまの登録')]);
  expect(await first(library, '雪だるま')).toBe('snowman');
  library.hold([...catalogue, snowman('氷柱の届')]);
  expect(await first(library, '氷柱')).toBe('snowman');
  library.hold(catalogue);
  expect(await first(library, '氷柱')).toBeUndefined();
});

test('a library of nothing finds nothing', async () => {
  expect(await open().consult('住民票')).toMatchObject({ hits: [] });
});

test('many changes bring a new index in the background; both know what changes meanwhile', async () => {
  const library = open();
  library.hold(catalogue);
  await library.settled();
  const renamed = catalogue.map((document, i) => ({ ...document, texts: wearing(`改名した窓口${i}`) }));
  library.hold(renamed);
  library.hold([...renamed, snowman('雪だるまの登録')]);
  expect(await first(library, '雪だるまの登録')).toBe('snowman');
  await library.settled();
  expect(await first(library, '雪だるまの登録')).toBe('snowman');
  expect(await first(library, '改名した窓口7')).toBe(renamed[7]?.id);
});

test('another thesaurus counts as soon as its index stands', async () => {
  const library = open();
  library.hold(catalogue, []);
  expect(await first(library, 'わんこ')).not.toBe('dog-registration');
  library.hold(catalogue, ['わんこ 飼い犬 犬']);
  await library.settled();
  expect(await first(library, 'わんこ')).toBe('dog-registration');
});

test('a thread that breaks says so, fails who waited, and another answers', async () => {
  const library = open();
  library.hold(catalogue);
  await library.settled();
  const poisoned: object = { id: 'poison', kind: 'service', texts: [{ locale: 'ja', title: null, words: [], body: '' }] };
  library.hold([...catalogue, Object.assign(snowman(''), poisoned)]);
  await expect(library.consult('住民票')).rejects.toThrow();
  expect(logged).toHaveLength(1);
  library.hold(catalogue);
  expect(await first(library, '住民票')).toBe('residence-certificate');
});

test('a thread that cannot start is an error, told once, and tried again', async () => {
  const library = open();
  library.hold(catalogue);
  const elsewhere = vi.spyOn(process, 'cwd').mockReturnValue('/nowhere');
  await expect(library.consult('住民票')).rejects.toThrow('worker.ts');
  expect(logged).toHaveLength(1);
  elsewhere.mockRestore();
  expect(await first(library, '住民票')).toBe('residence-certificate');
});
