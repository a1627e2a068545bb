import type { ValueFault } from '#lib/catalogue/exchange/model';
import { ok, type Result, refused } from '#lib/result';

/** Names that mean something to the language itself; nobody's data has them by accident. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any entry. */
const deepest = 24;

/** Reads JSON from outside. Refused: what is no JSON (`bad-json` with line, column and the words there), forbidden names, nesting without end. */
export function readJson(text: string): Result<unknown, ValueFault> {
  try {
    const value: unknown = JSON.parse(text);
    const fault = treeFault(value);
    return fault ? refused(fault) : ok(value);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    const at = faultAt(text);
    const before = text.slice(0, at).split('\n');
    const near = text.slice(Math.max(0, at - 12), at + 12).replace(/\s+/g, ' ');
    return refused({ code: 'bad-json', params: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, near } });
  }
}

function treeFault(value: unknown, path: readonly string[] = []): ValueFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= deepest) return { code: 'too-deep', params: { deepest } };
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key)) return { code: 'forbidden-key', path: path.join('.'), params: { key } };
    const fault = treeFault(inner, [...path, key]);
    if (fault) return fault;
  }
  return undefined;
}

/** Where the first letter stands that cannot stand there. JSON.parse tells it of some faults only, so the longest beginning that could go on is looked for. */
function faultAt(text: string): number {
  let [fine, wrong] = [0, text.length + 1];
  while (wrong - fine > 1) {
    const middle = (fine + wrong) >> 1;
    if (couldGoOn(text.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  return fine;
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (fault) {
    const [, place] = /at position (\d+)/.exec(String(fault)) ?? [];
    return place === undefined ? String(fault).includes('end of JSON input') : Number(place) >= beginning.length;
  }
}
