import { beforeAll, describe, expect, it } from 'vitest';
import { isOutside } from '#lib/answers/recognising/outside';
import { hear } from '#lib/answers/recognising/sign';
import { formOf } from '#lib/search/answerability';
import { clean } from '#lib/search/clean';
import { consult, search } from '#lib/search/engine';
import { outsideQuestions } from '#lib/search/outside.fixture';
import { addLatent, buildIndex, type SearchIndex } from '#lib/search/search-index';
import { type Asked, measure, readTrial } from '#lib/search/trial';
import { processorTime } from '#lib/testing/processor-time';

/** 1,786 answers of a real city and 375 questions that people asked (docs/decisions/0013). */
let index: SearchIndex;
let asked: readonly Asked[] = [];

beforeAll(() => {
  const trial = readTrial('../shared/data/faq');
  if (!trial.ok) throw new Error(`missing or damaged: ${trial.fault}`);
  index = addLatent(buildIndex(trial.value.faqs));
  asked = trial.value.queries.get('queries.dev') ?? [];
});

const consulted = (question: string) => {
  const { hits, evidence } = consult(index, question, { locale: 'ja', limit: 10 });
  return { ids: hits.map(({ id }) => id), form: formOf(evidence) };
};

describe('questions that people asked a city', () => {
  it('find their answers', () => {
    const find = (question: string) => search(index, question, { locale: 'ja', limit: 10 }).map(({ id }) => id);
    const figures = measure(asked, find, processorTime);
    console.log(figures);
    expect(figures.n).toBe(375);
    expect(figures['hit@1']).toBeGreaterThanOrEqual(48);
    expect(figures['hit@3']).toBeGreaterThanOrEqual(72);
    expect(figures['hit@10']).toBeGreaterThanOrEqual(87);
    expect(figures['recall@10']).toBeGreaterThanOrEqual(0.72);
    expect(figures.p99_ms).toBeLessThanOrEqual(20);
  });

  it('are answered with one entry only where that is likely to be right', () => {
    const single = asked.map(({ query, relevance }) => ({ ...consulted(query), relevance })).filter(({ form }) => form === 'one');
    const right = single.filter(({ ids, relevance }) => relevance[ids[0] ?? ''] === 2);
    const related = single.filter(({ ids, relevance }) => relevance[ids[0] ?? ''] !== undefined);
    console.log(`answered with one: ${single.length}, right ${right.length}, right or related ${related.length}`);
    expect(single.length).toBeGreaterThanOrEqual(30);
    expect(right.length / single.length).toBeGreaterThanOrEqual(0.75);
    expect(related.length / single.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are seldom told that nothing was found where one of the first four is right', () => {
    const found = asked
      .map(({ query, relevance }) => ({ ...consulted(query), relevance }))
      .filter(({ ids, relevance }) => ids.slice(0, 4).some((id) => relevance[id] === 2));
    const denied = found.filter(({ form }) => form === 'none');
    console.log(`denied: ${denied.length} of ${found.length}`);
    expect(denied.length / found.length).toBeLessThanOrEqual(0.1);
  });
});

it('answers hardly anything that is no business of a city', () => {
  const none = outsideQuestions.filter((question) => consulted(question).form === 'none');
  const single = outsideQuestions.filter((question) => consulted(question).form === 'one');
  const refused = outsideQuestions.filter((question) => isOutside(hear(clean(question))) || none.includes(question));
  console.log(`outside: ${none.length} of ${outsideQuestions.length} not found, ${refused.length} with the rules before the search`);
  expect(outsideQuestions).toHaveLength(60);
  expect(none.length).toBeGreaterThan(30);
  expect(refused.length).toBeGreaterThanOrEqual(50);
  expect(single.length).toBeLessThanOrEqual(1);
});
