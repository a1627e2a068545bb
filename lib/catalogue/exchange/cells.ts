import { isDeepStrictEqual } from 'node:util';
import { readJson } from '#lib/catalogue/exchange/json';
import type { ValueFault } from '#lib/catalogue/exchange/model';
import type { Control } from '#lib/catalogue/fields/model';
import { ok, type Result, refused } from '#lib/result';

type Outcome = Result<unknown, ValueFault>;
type Wanted = { control: Control; mayBeMissing: boolean };

const lineBreak = /\r\n?|\n/;
const [yes, no] = ['はい', 'いいえ'];
const answers = new Map<string, boolean>([
  ...[yes, 'yes', '1', 'true'].map((word) => [word, true] as const),
  ...[no, 'no', '0', 'false'].map((word) => [word, false] as const),
]);

/** A value as a cell says it: plain where that is read back as it was, else as JSON. */
export function writeCell(wanted: Wanted, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const plain = plainly(wanted.control, value);
  if (plain === undefined) return JSON.stringify(value);
  const back = readCell(wanted, plain);
  return back.ok && isDeepStrictEqual(back.value, value) ? plain : JSON.stringify(value);
}

function plainly({ control, ...rest }: Control, value: unknown): string | undefined {
  if (control === 'number') return String(value);
  if (control === 'yes-no') return value === true ? yes : no;
  if (Array.isArray(value) && isList(control)) return value.join('\n');
  if (control !== 'keyed' || !('value' in rest) || rest.value.control !== 'line') return undefined;
  return Object.entries(value ?? {})
    .map(([key, said]) => `${key}: ${said}`)
    .join('\n');
}

const isList = (control: Control['control']) => ['lines', 'words', 'entries', 'choices'].includes(control);

/**
 * What a cell says; undefined for nothing. Days and numbers may be as spreadsheets rewrite them (2026/3/31, 1,200).
 * Refused is only what cannot be read at all: whether the value may stand there is for the schema to say.
 */
export function readCell({ control, mayBeMissing }: Wanted, cell: string): Outcome {
  const said = cell.trim();
  const kind = control.control;
  if (isList(kind)) return said === '' ? ok(mayBeMissing ? undefined : []) : readList(said);
  if (control.control === 'keyed' && control.value.control === 'line') {
    return said === '' ? ok(mayBeMissing ? undefined : {}) : readKeyed(said);
  }
  if (said === '') return ok(undefined);
  if (kind === 'number') return readNumber(said);
  if (kind === 'day') return ok(said.replace(/^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/, (_, ...parts) => dashed(parts)));
  if (kind === 'yes-no')
    return answers.has(said.toLowerCase()) ? ok(answers.get(said.toLowerCase())) : refused({ code: 'not-yes-no', params: { value: said } });
  if (kind === 'group' || kind === 'rows' || kind === 'variants' || kind === 'keyed') return readJson(said);
  return ok(kind === 'line' || kind === 'prose' ? cell : said);
}

const dashed = ([year, month, date]: readonly string[]) => [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');

function readNumber(said: string): Outcome {
  const plain = said.normalize('NFKC').replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? ok(Number(plain)) : refused({ code: 'not-a-number', params: { value: said } });
}

/** One per line; a list whose lines would be read otherwise stands in JSON. */
function readList(said: string): Outcome {
  const json = asJson(said, Array.isArray);
  return ok(json ?? said.split(lineBreak).map((line) => line.trim()));
}

/** `id: text` per line. */
function readKeyed(said: string): Outcome {
  const json = asJson(said, (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  if (json) return ok(json);
  const found = new Map<string, string>();
  for (const [place, line] of said.split(lineBreak).entries()) {
    const [, key = '', text = ''] = /^\s*([^\s:：]+)\s*[:：](.*)$/.exec(line) ?? [];
    if (key === '') return refused({ code: 'no-colon', params: { number: place + 1, said: line } });
    if (found.has(key)) return refused({ code: 'key-twice', params: { key } });
    found.set(key, text.trim());
  }
  return ok(Object.fromEntries(found));
}

/** A plain line may look like JSON (`[転出届](/services/moving-out)`); only what is JSON is taken for it. */
function asJson(said: string, fits: (value: unknown) => boolean): unknown {
  if (!/^[[{]/.test(said)) return undefined;
  const json = readJson(said);
  return json.ok && fits(json.value) ? json.value : undefined;
}
