import { expect, test } from 'vitest';
import { formOf } from '#lib/search/answerability';
import { catalogue } from '#lib/search/catalogue.fixture';
import { consult } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';

const index = addLatent(buildIndex(catalogue));

test.each([
  ['犬の登録', 'one'],
  ['じどうてあて', 'one'],
  ['市営住宅に入居したい', 'one'],
  ['引っ越し', 'few'],
  ['証明書', 'few'],
  ['量子力学', 'none'],
  ['カレーの作り方を教えて', 'none'],
  ['こんにちは', 'none'],
])('「%s」 is answered with %s', (question, form) => {
  expect(formOf(consult(index, question, { locale: 'ja' }).evidence)).toBe(form);
});

const sure = { score: 0.6, margin: 0.3, covered: 1, named: 0, words: 3, known: 3 };

test.each([
  ['all speaks for it', {}, 'one'],
  ['another is nearly as good', { margin: 0.1 }, 'few'],
  ['half of the question is left over', { covered: 0.4 }, 'few'],
  ['a word is unknown, and the rest of little weight', { known: 2, covered: 0.5 }, 'few'],
  ['most words are unknown, and little is found', { known: 1, score: 0.3 }, 'none'],
  ['words are unknown, but it is named, misspelt', { known: 0, score: 0.25, named: 0.5 }, 'few'],
  ['it is named to the letter', { known: 0, named: 1 }, 'one'],
  ['it is hardly found', { score: 0.05 }, 'none'],
])('when %s', (_case, evidence, form) => {
  expect(formOf({ ...sure, ...evidence })).toBe(form);
});

test('a limit of one does not make a doubtful answer sure', () => {
  expect(consult(index, '引っ越し', { limit: 1 }).evidence).toEqual(consult(index, '引っ越し').evidence);
});
