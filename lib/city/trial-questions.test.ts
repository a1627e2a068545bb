import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Trial } from '#lib/answers/trials/model';
import { toDocument } from '#lib/catalogue/rules/searched';
import { readSampleEntries } from '#lib/city/sample';
import { search } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';

const trials = z.array(Trial).parse(JSON.parse(readFileSync('db/seed/trial-questions.json', 'utf8')));
const entries = readSampleEntries().filter(({ kind }) => ['service', 'life-event', 'office', 'term', 'answer'].includes(kind));

it('ask for entries that there are, each question once', () => {
  const named = new Set(entries.map(({ kind, slug }) => `${kind}/${slug}`));
  expect(trials.filter(({ kind, slug }) => !named.has(`${kind}/${slug}`))).toEqual([]);
  expect(new Set(trials.map(({ question, locale }) => `${locale} ${question}`)).size).toBe(trials.length);
});

it('mostly find them within the first three, and are not all too easy', () => {
  const documents = entries.map(({ kind, slug, texts }) => toDocument(`${kind}/${slug}`, kind, texts));
  const index = addLatent(buildIndex(documents));
  const missed = trials.filter(
    ({ question, locale, kind, slug }) => !search(index, question, { limit: 3, locale }).some(({ id }) => id === `${kind}/${slug}`),
  );
  expect(missed.length).toBeLessThan(trials.length / 4);
});
