import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, refused } from '#lib/result';
import type { SearchDocument } from '#lib/search/model';

/** For measuring: questions that people asked, with what answers them (2) and what is related (1). */
export type Trial = { faqs: readonly SearchDocument[]; queries: ReadonlyMap<string, readonly Asked[]> };
export type Asked = { query: string; relevance: Readonly<Record<string, number>> };

/** Percent, shares of 1 and milliseconds, as `npm run bench:answers` prints them. */
export type Figures = Record<'n' | 'hit@1' | 'hit@3' | 'hit@10' | 'recall@10' | 'mrr@10' | 'ndcg@10' | 'p50_ms' | 'p99_ms', number>;

const DEPTH = 10;

/** Reads `faqs.jsonl` and every `queries.*.jsonl` of a folder; the fault is the file or folder that is missing or damaged. */
export function readTrial(folder: string): Result<Trial, string> {
  const faqs = join(folder, 'faqs.jsonl');
  const names = existsSync(faqs) ? readdirSync(folder).filter((name) => /^queries\..+\.jsonl$/.test(name)) : [];
  if (names.length === 0) return refused(existsSync(faqs) ? join(folder, 'queries.*.jsonl') : faqs);
  try {
    const documents = lines(faqs).map(({ id, question, answer }) => asDocument(String(id), String(question), String(answer)));
    const queries = names.sort().map((name) => [name.replace(/\.jsonl$/, ''), lines(join(folder, name)).map(asAsked)] as const);
    return { ok: true, value: { faqs: documents, queries: new Map(queries) } };
  } catch (fault) {
    return refused(`${folder}: ${fault instanceof Error ? fault.message : fault}`);
  }
}

function lines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function asDocument(id: string, title: string, body: string): SearchDocument {
  return { id, kind: 'faq', texts: [{ locale: 'ja', title, words: [], body }] };
}

function asAsked({ query, relevance }: Record<string, unknown>): Asked {
  return { query: String(query), relevance: Object.fromEntries(Object.entries(relevance ?? {}).map(([id, grade]) => [id, Number(grade)])) };
}

/**
 * hit@k and MRR over the questions that have a right answer (grade 2); recall and nDCG over all, from grade 1 up.
 * nDCG (Järvelin and Kekäläinen 2002): gain = the grade itself, divided by log2(rank + 1), over the best order possible.
 * @param find the first ten ids. @param clock milliseconds.
 */
export function measure(asked: readonly Asked[], find: (question: string) => string[], clock: () => number): Figures {
  const answered = asked.map(({ query, relevance }) => {
    const start = clock();
    const ids = find(query).slice(0, DEPTH);
    return { relevance, took: clock() - start, grades: ids.map((id) => relevance[id] ?? 0) };
  });
  const answerable = answered.filter(({ relevance }) => Object.values(relevance).includes(2));
  const ranks = answerable.map(({ grades }) => grades.indexOf(2) + 1 || Number.POSITIVE_INFINITY);
  const hit = (k: number) => round(100 * mean(ranks.map((rank) => (rank <= k ? 1 : 0))), 1);
  const times = answered.map(({ took }) => took).sort((a, b) => a - b);
  return {
    n: asked.length,
    'hit@1': hit(1),
    'hit@3': hit(3),
    'hit@10': hit(DEPTH),
    'recall@10': round(mean(answered.map(recall)), 3),
    'mrr@10': round(mean(ranks.map((rank) => 1 / rank)), 3),
    'ndcg@10': round(mean(answered.map(ndcg)), 3),
    p50_ms: round(times[Math.floor(times.length * 0.5)] ?? 0, 2),
    p99_ms: round(times[Math.floor(times.length * 0.99)] ?? 0, 2),
  };
}

type Answered = { relevance: Readonly<Record<string, number>>; grades: readonly number[] };

function recall({ relevance, grades }: Answered): number {
  const wanted = Object.values(relevance).filter((grade) => grade > 0).length;
  return grades.filter((grade) => grade > 0).length / Math.max(1, wanted);
}

function ndcg({ relevance, grades }: Answered): number {
  const best = Object.values(relevance).sort((a, b) => b - a);
  return gain(grades) / (gain(best.slice(0, DEPTH)) || 1);
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
