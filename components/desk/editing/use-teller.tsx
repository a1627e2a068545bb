'use client';

import { type Entries, useWords } from '#components/desk/editing/context';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { listOf, recordOf, textOf, valueAt } from '#lib/catalogue/drafts/values';
import type { Field } from '#lib/catalogue/fields/model';
import { rowName, type Teller } from '#lib/catalogue/fields/said';
import { type EntryWords, wordsFor } from '#lib/catalogue/fields/words';
import type { EntryKind } from '#lib/catalogue/model';
import { originalLocale } from '#lib/i18n/locales';

type Needs = {
  kind: EntryKind;
  fields: { facts: readonly Field[]; text: readonly Field[] };
  entries: Entries;
  words: EntryWords;
  content: DraftContent;
  locale: 'ja' | 'en';
};

/** Tells values of this entry in the words of whoever writes it. */
export function useTeller({ kind, fields, entries, words, content, locale }: Needs): Teller {
  const t = useWords();
  const tell: Teller = {
    locale,
    shared: words.shared,
    yes: t('yes'),
    no: t('no'),
    nth: (n) => t('nth', { n }),
    titleOf: (of, slug) => entries[of]?.find((entry) => entry.slug === slug)?.title ?? slug,
    rowNamed(list, id, exceptBy) {
      const naming = fields.text.find(
        (field) =>
          field.control === 'keyed' && !field.optional && 'list' in field.keys && field.keys.list === list && field.name !== exceptBy,
      );
      const named = naming && textOf(valueAt(content.texts[originalLocale]?.text, [naming.name, id]));
      if (named) return named;
      const field = fields.facts.find((one) => one.name === list);
      const row = listOf(content.facts[list]).find((one) => recordOf(one)['id'] === id);
      if (field?.control !== 'rows' || !row) return id;
      return rowName(field.row, row, wordsFor(list, words.kinds[kind].facts, words.shared), tell) || id;
    },
  };
  return tell;
}
