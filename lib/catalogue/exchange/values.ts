import { z } from 'zod';
import { textSchema } from '#lib/catalogue/entry-file';
import { explainIssue } from '#lib/catalogue/exchange/issues';
import { isRecord, locate } from '#lib/catalogue/exchange/locate';
import { lookInto } from '#lib/catalogue/exchange/look';
import type { ValueFault } from '#lib/catalogue/exchange/model';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import type { Field } from '#lib/catalogue/fields/model';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { Day, type EntryKind } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';

type Said = Record<string, unknown>;
const Days = z.object({ checkedOn: Day.nullish(), reviewOn: Day.nullish() });

type Judged = { value: Said; faults: (ValueFault & { field: string })[] };

/** When an entry was looked at and is to be looked at again. */
export function judgeRecord(record: Said): Judged {
  const days = ['checkedOn', 'reviewOn'].map((name) => ({ name, control: 'day', optional: true }) as const);
  return judge(Days, days, record);
}

/** The facts of an entry as its kind wants them, or as they are with what is wrong with them. */
export function judgeFacts(kind: EntryKind, facts: Said): Judged {
  return judge(kindSchemas[kind].facts, fieldsOf(kind).facts, facts);
}

/** A text of an entry; `facts` have the lists by whose ids some of its sentences are known. */
export function judgeText(kind: EntryKind, locale: Locale, text: Said, facts: Said): Judged {
  const fields = fieldsOf(kind).text;
  const { value, faults } = judge(textSchema(kind, locale), fields, text);
  return { value, faults: [...faults, ...fields.flatMap((field) => keyFaults(field, text[field.name], facts))] };
}

function judge(schema: z.ZodObject, fields: readonly Field[], said: Said): Judged {
  const parsed = schema.safeParse(said);
  const all = { control: 'group', fields } as const;
  const issues = parsed.error?.issues.filter(({ code }) => code !== 'unrecognized_keys') ?? [];
  return {
    value: parsed.success ? parsed.data : said,
    faults: [
      ...issues.map((issue) => ({ ...explainIssue(issue, locate(all, said, issue.path)), field: String(issue.path[0]) })),
      ...fields.flatMap((field) => lookInto(field, said[field.name]).map((fault) => ({ ...fault, field: field.name }))),
    ],
  };
}

/** Sentences by ids: each id is in the list, and none is forgotten where all are needed. */
function keyFaults(field: Field, said: unknown, facts: Said): (ValueFault & { field: string })[] {
  if (field.control !== 'keyed' || !('list' in field.keys) || !isRecord(said)) return [];
  const rows = facts[field.keys.list];
  // A list that could not be read is told where it stands.
  if (!Array.isArray(rows)) return [];
  const ids = rows.flatMap((row) => (isRecord(row) && typeof row['id'] === 'string' ? [row['id']] : []));
  const keys = Object.keys(said);
  const unknown = keys.filter((key) => !ids.includes(key));
  const forgotten = field.optional ? [] : ids.filter((id) => !keys.includes(id));
  return [
    ...unknown.map((key) => ({ field: field.name, code: 'no-such-key', params: { key, keys: ids.join(' / ') } }) as const),
    ...forgotten.map((key) => ({ field: field.name, code: 'key-missing', params: { key } }) as const),
  ];
}
