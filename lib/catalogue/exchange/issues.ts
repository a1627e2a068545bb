import type { z } from 'zod';
import type { ValueFault } from '#lib/catalogue/exchange/model';
import type { Control } from '#lib/catalogue/fields/model';

type Issue = z.core.$ZodIssue;
type Found = { control: Control | undefined; value: unknown };

/** What a schema finds wrong, in the words of a clerk: the code that fits how the value is written. `found` is what stands at the issue's path. */
export function explainIssue(issue: Issue, { control, value }: Found): ValueFault {
  const path = issue.path.slice(1).map(String).join('.');
  const fault: ValueFault = value === undefined || value === null ? { code: 'required' } : wrong(issue, control, value);
  return { ...fault, path };
}

function wrong(issue: Issue, control: Control | undefined, value: unknown): ValueFault {
  const said = { value: shortly(value) };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue, value);
    case 'invalid_value':
      return { code: 'unknown-choice', params: { ...said, options: issue.values.map(String).join(' / ') } };
    case 'invalid_union':
      return control?.control === 'variants' && issue.path.at(-1) === control.by
        ? { code: 'unknown-choice', params: { ...said, options: control.variants.map(({ name }) => name).join(' / ') } }
        : { code: 'wrong-shape', params: { expected: 'object' } };
    case 'invalid_key':
      return { code: 'malformed-name', params: { value: String(issue.path.at(-1)) } };
    case 'invalid_format':
      return { code: malformed(control, issue, String(value)), params: said };
    default:
      return { code: 'wrong-shape', params: { expected: issue.code } };
  }
}

function wrongType(expected: string, value: unknown): ValueFault {
  if (expected === 'boolean') return { code: 'not-yes-no', params: { value: shortly(value) } };
  const isNumeric = expected === 'number' || expected === 'int';
  if (!isNumeric) return { code: 'wrong-shape', params: { expected } };
  return { code: typeof value === 'number' ? 'not-whole' : 'not-a-number', params: { value: shortly(value) } };
}

function tooSmall({ origin, minimum, path }: z.core.$ZodIssueTooSmall): ValueFault {
  if (origin === 'number' || origin === 'int') {
    return isCoordinate(path) ? { code: 'outside-japan' } : { code: 'too-low', params: { least: Number(minimum) } };
  }
  const place = path.at(-1);
  return origin === 'string' && typeof place === 'number' ? { code: 'empty-line', params: { number: place + 1 } } : { code: 'required' };
}

function tooBig({ origin, maximum, path }: z.core.$ZodIssueTooBig, value: unknown): ValueFault {
  const most = Number(maximum);
  if (typeof value === 'string') return { code: 'too-long', params: { characters: value.trim().length, longest: most } };
  if (Array.isArray(value)) return { code: 'too-many', params: { count: value.length, most } };
  return origin === 'number' && isCoordinate(path) ? { code: 'outside-japan' } : { code: 'too-high', params: { most } };
}

const isCoordinate = (path: Issue['path']) => path.at(-1) === 'latitude' || path.at(-1) === 'longitude';

function malformed(control: Control | undefined, { path }: Issue, value: string): ValueFault['code'] {
  switch (control?.control) {
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'no-such-day' : 'not-a-day';
    case 'time':
      return 'not-a-time';
    case 'day-of-year':
      return 'not-a-day-of-year';
    case 'url':
      return 'not-an-address';
    case 'colour':
      return 'not-a-colour';
    case 'id':
    case 'entry':
      return 'malformed-name';
    default:
      return path.at(-1) === 'phone' ? 'not-a-phone' : 'wrong-shape';
  }
}

/** A value as it stands in a sentence. */
function shortly(value: unknown): string {
  const said = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return said.length > 60 ? `${said.slice(0, 60)}…` : said;
}
