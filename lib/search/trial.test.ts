import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measure, readTrial } from '#lib/search/trial';

const folder = mkdtempSync(join(tmpdir(), 'trial-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder without the files is refused by the name of what is missing', () => {
  expect(readTrial(join(folder, 'none'))).toEqual({ ok: false, fault: join(folder, 'none', 'faqs.jsonl') });
});

test('reads answers and every file of questions', () => {
  writeFileSync(join(folder, 'faqs.jsonl'), '{"id":"1","question":"犬の登録は？","answer":"市民課へ"}\n');
  expect(readTrial(folder)).toMatchObject({ ok: false, fault: join(folder, 'queries.*.jsonl') });
  writeFileSync(join(folder, 'queries.dev.jsonl'), '{"id":"9","query":"犬","relevance":{"1":2}}\n');
  const trial = readTrial(folder);
  expect(trial).toMatchObject({
    ok: true,
    value: { faqs: [{ id: '1', texts: [{ title: '犬の登録は？', body: '市民課へ', words: [] }] }] },
  });
  expect(trial.ok && [...trial.value.queries]).toEqual([['queries.dev', [{ query: '犬', relevance: { '1': 2 } }]]]);
  writeFileSync(join(folder, 'queries.bad.jsonl'), 'no json\n');
  expect(readTrial(folder).ok).toBe(false);
});

test('counts as it says', () => {
  const asked = [
    { query: 'a', relevance: { right: 2, near: 1 } },
    { query: 'b', relevance: { other: 2 } },
    { query: 'c', relevance: { near: 1 } },
  ];
  const answers: Record<string, string[]> = { a: ['near', 'right'], b: ['none'], c: ['near'] };
  let clock = 0;
  const figures = measure(
    asked,
    (query) => answers[query] ?? [],
    () => clock++,
  );
  expect(figures).toMatchObject({ n: 3, 'hit@1': 0, 'hit@3': 50, 'hit@10': 50, 'mrr@10': 0.25, p50_ms: 1 });
  expect(figures['recall@10']).toBeCloseTo((1 + 0 + 1) / 3, 3);
  const [got, best] = [1 + 2 / Math.log2(3), 2 + 1 / Math.log2(3)];
  expect(figures['ndcg@10']).toBeCloseTo((got / best + 0 + 1) / 3, 3);
});
