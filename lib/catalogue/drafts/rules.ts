import { isDeepStrictEqual } from 'node:util';
import type { DraftContent, DraftState } from '#lib/catalogue/drafts/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { garbageOffice } from '#lib/garbage/model';
import { locales, originalLocale } from '#lib/i18n/locales';

/** What staff do with a draft as a whole. Writing in it is saving. */
export type DraftAct = 'save' | 'hand-in' | 'take-back' | 'return' | 'approve' | 'discard';

/** 下書き → 承認待ち → (差戻し →) 承認 → 公開: which act is possible where. */
const possible: Readonly<Record<DraftState, readonly DraftAct[]>> = {
  editing: ['save', 'hand-in', 'discard'],
  'in-review': ['take-back', 'return', 'approve'],
  returned: ['save', 'hand-in', 'discard'],
  approved: ['take-back'],
};

export function isPossible(act: DraftAct, state: DraftState): boolean {
  return possible[state].includes(act);
}

/** 四つの目: whoever wrote in a draft may not approve it. */
export function mayApprove(staffId: string, draft: { authors: readonly string[] }): boolean {
  return !draft.authors.includes(staffId);
}

/** The office that answers for an entry; undefined for what belongs to the whole city hall, such as the glossary. */
export function officeInChargeOf(kind: EntryKind, slug: string, facts: Readonly<Record<string, unknown>>): string | undefined {
  if (kind === 'service' || kind === 'facility' || kind === 'room' || kind === 'procedure')
    return typeof facts['office'] === 'string' ? facts['office'] : undefined;
  if (kind === 'office') return slug;
  return kind === 'garbage-type' || kind === 'garbage-item' ? garbageOffice : undefined;
}

/** The Japanese title as it stands in the draft; '' before one was written. */
export function titleOf({ texts }: DraftContent): string {
  const title = texts[originalLocale]?.text['title'];
  return typeof title === 'string' ? title : '';
}

/** An entry as a draft holds it. */
export function toContent({
  checkedOn,
  reviewOn,
  facts,
  texts,
}: Pick<EntryFile, 'checkedOn' | 'reviewOn' | 'facts' | 'texts'>): DraftContent {
  const said = texts.map(({ locale, madeBy, text }) => [locale, { madeBy, upToDate: false, text }] as const);
  return { checkedOn, reviewOn, facts: typeof facts === 'object' && facts !== null ? { ...facts } : {}, texts: Object.fromEntries(said) };
}

/**
 * A draft as the entry it would be when published over `published`: the revision rises when the original's
 * text changes; a translation that was changed or confirmed is of that revision, all others stay of theirs.
 */
export function toEntry(kind: EntryKind, slug: string, content: DraftContent, published?: EntryFile): EntryFile {
  const before = new Map(published?.texts.map((said) => [said.locale, said]));
  const original = content.texts[originalLocale]?.text;
  const changed = !isDeepStrictEqual(original, before.get(originalLocale)?.text);
  const revision = published ? published.revision + (changed ? 1 : 0) : 1;
  const texts = locales.flatMap((locale) => {
    const said = content.texts[locale];
    if (!said) return [];
    const known = before.get(locale);
    const current = locale === originalLocale || said.upToDate || !known || !isDeepStrictEqual(said.text, known.text);
    return [{ locale, madeBy: said.madeBy, madeFrom: current ? revision : known.madeFrom, text: said.text }];
  });
  return { kind, slug, revision, checkedOn: content.checkedOn, reviewOn: content.reviewOn, facts: content.facts, texts };
}
