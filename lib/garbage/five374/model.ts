import type { EntryKind } from '#lib/catalogue/model';

/** The files of a 5374 set, as text. `center`, `remarks` and `target` may be missing. */
export type Five374 = { areaDays: string; description: string; center?: string; remarks?: string; target?: string };

/** Something in the files that could not be taken over: where it stands, and what it says. */
export type Five374Fault = { file: keyof Five374; line: number; code: 'cell' | 'date' | 'type' | 'remark'; value: string };

/** What an entry of the catalogue is made from here: its name, facts and Japanese text. */
export type Draft = { kind: EntryKind; slug: string; facts: unknown; text: Record<string, unknown> };

/** The slug of a garbage type by its label. */
export type TypeNames = ReadonlyMap<string, string>;

/** Columns of area_days.csv before the garbage types: the area's name and its center. */
export const areaColumns = 2;
