'use client';

import { useTranslations } from 'next-intl';
import { createContext, useContext } from 'react';
import type { DraftContent, SaidFinding } from '#lib/catalogue/drafts/model';
import { placeOf, startsWith } from '#lib/catalogue/drafts/places';
import { type Path, textOf, valueAt, wordsOf } from '#lib/catalogue/drafts/values';
import type { Control, Field } from '#lib/catalogue/fields/model';
import type { Teller } from '#lib/catalogue/fields/said';
import type { EntryWords, FieldWords } from '#lib/catalogue/fields/words';
import type { EntryKind } from '#lib/catalogue/model';
import { originalLocale } from '#lib/i18n/locales';

/** The entries that facts can refer to. */
export type Entries = Partial<Record<EntryKind, readonly { slug: string; title: string }[]>>;

/** What every field of the form can ask for, however deep it lies. */
export type Editing = {
  kind: EntryKind;
  fields: { facts: readonly Field[]; text: readonly Field[] };
  words: EntryWords;
  entries: Entries;
  content: DraftContent;
  findings: readonly SaidFinding[];
  tell: Teller;
  write: (content: DraftContent) => void;
};

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field stands outside of the editor.');
  return editing;
}

/** The editor's own words. */
export const useWords = () => useTranslations('fields.editor');

/** The controls among which those of this name are. */
type Named<Name, One> = One extends { control: infer Names } ? (Name extends Names ? One : never) : never;

/** A value being written: how, where it stands in the content, what it is called. */
export type ControlProps<Name extends Control['control'] | undefined = undefined> = {
  control: Name extends undefined ? Control : Named<Name, Control>;
  path: Path;
  value: unknown;
  write: (value: unknown) => void;
  words: FieldWords;
  optional: boolean;
};

/** Which findings a field shows, by the rest of the way from the field to them. */
export type Showing = (rest: Path) => boolean;
export const allInside: Showing = () => true;
export const onlyItsOwn: Showing = (rest) => rest.length === 0;

/** The findings that a field at this place shows. */
export function useFindings(path: Path, showing: Showing): SaidFinding[] {
  return useEditing().findings.filter((finding) => {
    const place = placeOf(finding).path;
    return startsWith(place, path) && showing(place.slice(path.length));
  });
}

/** The Japanese words of which those at this place are the translation. */
export function useOriginal([part, locale, ...inner]: Path): string | undefined {
  const { content } = useEditing();
  if (part !== 'texts' || locale === originalLocale) return undefined;
  const original = valueAt(content, ['texts', originalLocale, ...inner]);
  const lines = wordsOf(original).map((line) => `・${line}`);
  return lines.join('\n') || textOf(original) || undefined;
}
