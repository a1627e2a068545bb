'use client';

import { useEditing, useWords } from '#components/desk/editing/context';
import { sheetOf } from '#lib/catalogue/drafts/places';
import { isEmpty, type Path, textOf } from '#lib/catalogue/drafts/values';
import { fieldAt } from '#lib/catalogue/fields/place';
import { namesInFields, said } from '#lib/catalogue/fields/said';
import { wordsFor } from '#lib/catalogue/fields/words';
import { localeNames } from '#lib/i18n/locales';

/** Tells where a place of the content is, outermost first, and what stands there. */
export function useTellPlace() {
  const t = useWords();
  const { kind, fields, words, tell } = useEditing();

  function parts([part, , inText, ...rest]: Path, path: Path) {
    if (part === 'facts') return { fields: fields.facts, near: words.kinds[kind].facts, path: path.slice(1) };
    if (part === 'texts' && inText === 'text') return { fields: fields.text, near: words.kinds[kind].text, path: rest };
    return undefined;
  }
  function nameOf(path: Path): string[] {
    const sheet = sheetOf(path);
    const inside = parts(path, path);
    const names = inside ? namesInFields(inside.fields, inside.path, inside.near, tell) : ownName(path);
    return [sheet === 'facts' ? t('facts') : localeNames[sheet], ...names];
  }
  function ownName(path: Path): string[] {
    const last = path.at(-1);
    if (last === 'upToDate' || last === 'madeBy') return [t(`translation.${last}`)];
    return path.length === 1 ? [wordsFor(textOf(last), words.record, words.shared).label] : [];
  }
  function say(path: Path, value: unknown): string {
    if (isEmpty(value)) return t('empty');
    if (path.at(-1) === 'madeBy') return t(value === 'machine' ? 'translation.machine' : 'translation.person');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    const inside = parts(path, path);
    const field = inside && fieldAt(inside.fields, inside.path, inside.near, words.shared);
    if (field) return said(field.control, value, field.words, tell) || t('empty');
    return textOf(value) || JSON.stringify(value);
  }
  return { nameOf, say };
}
