import type { EntryKind } from '#lib/catalogue/model';

/** How a value is written in a form, a table or an API, as its schema says it. */
export type Control =
  | { control: 'line' | 'prose' | 'day' | 'day-of-year' | 'time' | 'url' | 'colour' }
  /** What a row is called by the others; with `rowOf`, the id of a row of that list among the facts. */
  | { control: 'id'; rowOf?: string }
  | { control: 'number'; least: number | undefined; most: number | undefined; whole: boolean }
  | { control: 'yes-no' }
  /** One of several words; `choices`: any number of them. */
  | { control: 'choice' | 'choices'; options: readonly string[] }
  /** Another entry by its slug; `entries`: any number of them. */
  | { control: 'entry' | 'entries'; kind: EntryKind }
  /** Several lines, each a sentence (`lines`) or a word for searching (`words`). */
  | { control: 'lines' | 'words' }
  | { control: 'group'; fields: readonly Field[] }
  /** Any number of the same. */
  | { control: 'rows'; row: Control }
  /** One of several shapes. `by` is the field that names the shape; without it, a shape is known by the field it alone has. */
  | { control: 'variants'; by: string | undefined; variants: readonly { name: string; fields: readonly Field[] }[] }
  /** A value for each row of a list among the facts, by the row's id, or for each entry of a kind. */
  | { control: 'keyed'; keys: { list: string } | { kind: EntryKind }; value: Control };

/** A named value of an entry. Optional ones may be left out; `mayBeEmpty`: a list that must be there, perhaps with nothing in it. */
export type Field = Control & { name: string; optional: boolean; mayBeEmpty?: true };
