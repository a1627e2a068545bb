import { z } from 'zod';
import type { StoredText } from '#lib/catalogue/entry';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { type EntryKind, EntryRecord, LocaleCode } from '#lib/catalogue/model';
import { isComplete, type Locale } from '#lib/i18n/locales';

/** An entry as a file holds it, for import and export; `db/seed/` is made of these. */
export type EntryFile = z.infer<typeof EntryRecord> & { kind: EntryKind; facts: unknown; texts: StoredText[] };

const SpokenLocale = z.custom<Locale>((value) => LocaleCode.safeParse(value).success);

const Shape = EntryRecord.extend({
  facts: z.unknown(),
  /** Languages whose text nobody has read yet. */
  machine: z.array(LocaleCode).default([]),
  /** The revision from which a text was made, where that is not the present one. */
  madeFrom: z.partialRecord(SpokenLocale, z.int().min(0)).default({}),
  texts: z.partialRecord(SpokenLocale, z.record(z.string(), z.unknown())),
});

const KindName = z.custom<EntryKind>((value) => typeof value === 'string' && Object.hasOwn(kindSchemas, value));

/** Reads an entry file; throws with the file's name and the place of every fault. */
export function parseEntryFile(kindName: string, content: unknown, name: string): EntryFile {
  try {
    const kind = KindName.parse(kindName);
    const { machine, madeFrom, texts, facts, ...record } = Shape.parse(content);
    const spoken = Object.entries(texts).map(([code, text]) => {
      const locale = LocaleCode.parse(code);
      const madeBy = machine.includes(locale) ? ('machine' as const) : ('person' as const);
      return { locale, madeBy, madeFrom: madeFrom[locale] ?? record.revision, text: textSchema(kind, locale).parse(text) };
    });
    return { ...record, kind, facts: kindSchemas[kind].facts.parse(facts), texts: spoken };
  } catch (fault) {
    throw fault instanceof z.ZodError ? new Error(`${name}: ${z.prettifyError(fault)}`) : fault;
  }
}

// A schema is compiled at its first use, which takes longer than reading an entry: each is made once.
const textSchemas = new Map<string, z.ZodObject>();

/** What a text of this kind must be: complete languages say everything; the others may say less, but nothing unknown. */
export function textSchema(kind: EntryKind, locale: Locale): z.ZodObject {
  const complete = isComplete(locale);
  const name = `${kind} ${complete}`;
  const known = textSchemas.get(name) ?? makeTextSchema(kindSchemas[kind].text.strict(), complete);
  textSchemas.set(name, known);
  return known;
}

const makeTextSchema = (whole: z.ZodObject, complete: boolean) => (complete ? whole : whole.partial().required({ title: true }));
