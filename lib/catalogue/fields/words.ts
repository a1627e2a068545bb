import type { Control, Field } from '#lib/catalogue/fields/model';
import type { EntryKind } from '#lib/catalogue/model';

/** What a field is called and how it is explained to whoever fills it in (messages/<locale>/desk/fields.json). */
export type FieldWords = {
  label: string;
  hint?: string;
  /** What stands behind a number: 円. */
  unit?: string;
  /** What one of the rows is called: 手数料. */
  row?: string;
  /** A number as one of several to choose from: 第{n}. */
  each?: string;
  options?: Readonly<Record<string, string>>;
  fields?: NamedWords;
  variants?: Readonly<Record<string, VariantWords>>;
};
type VariantWords = { label: string; hint?: string; fields?: NamedWords };

/** What a kind of entry says of a field may leave out what is said of it for all kinds. */
export type NamedWords = Readonly<Record<string, Partial<FieldWords>>>;

/** `record`: what every entry carries besides the facts and texts of its kind. */
export type EntryWords = {
  shared: NamedWords;
  record: NamedWords;
  kinds: Readonly<Record<EntryKind, { facts: NamedWords; text: NamedWords }>>;
};

/** The words for a field by its name: those of its kind first, then those for all kinds. */
export function wordsFor(name: string, near: NamedWords | undefined, shared: NamedWords): FieldWords {
  return { label: name, ...shared[name], ...near?.[name] };
}

/** The words for a field of one of the shapes that a value may have. */
export function wordsInVariant(words: FieldWords, variant: string): VariantWords {
  const own = words.variants?.[variant];
  return { label: variant, ...own, fields: { ...words.fields, ...own?.fields } };
}

/** Everything that must have words and has none, as the way to it. */
export function missingWords(fields: readonly Field[], near: NamedWords | undefined, shared: NamedWords): string[] {
  return fields.flatMap((field) => {
    const words = wordsFor(field.name, near, shared);
    const unnamed = words.label === field.name ? ['label'] : [];
    return [...unnamed, ...missingIn(field, words, shared)].map((way) => `${field.name}.${way}`);
  });
}

function missingIn(control: Control, words: FieldWords, shared: NamedWords): string[] {
  switch (control.control) {
    case 'choice':
    case 'choices':
      return control.options.filter((option) => !words.options?.[option]).map((option) => `options.${option}`);
    case 'group':
      return missingWords(control.fields, words.fields, shared);
    case 'rows':
      return [...(needsRowWord(control.row) && !words.row ? ['row'] : []), ...missingIn(control.row, words, shared)];
    case 'keyed':
      return missingIn(control.value, words, shared);
    case 'variants':
      return control.variants.flatMap(({ name, fields }) => [
        ...(words.variants?.[name] ? [] : [`variants.${name}`]),
        ...missingWords(fields, wordsInVariant(words, name).fields, shared).map((way) => `${name}.${way}`),
      ]);
    default:
      return [];
  }
}

/** Numbers are ticked and days typed one below the other; only rows of several fields are added by name. */
const needsRowWord = ({ control }: Control) => control === 'group' || control === 'variants';
