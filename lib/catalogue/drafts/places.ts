import type { SaidFinding } from '#lib/catalogue/drafts/model';
import type { Path } from '#lib/catalogue/drafts/values';
import { isLocale, type Locale, originalLocale } from '#lib/i18n/locales';

/** What is written at a time: the facts, or the text of one language. */
export type Sheet = 'facts' | Locale;

/** Where a finding lies in the content: the checks name facts as a part of the Japanese text. */
export function placeOf({ locale, path }: Pick<SaidFinding, 'locale' | 'path'>): { sheet: Sheet; path: Path } {
  if (path[0] === 'facts') return { sheet: 'facts', path };
  return { sheet: locale, path: ['texts', locale, 'text', ...path] };
}

/** The sheet on which a place of the content is written. */
export function sheetOf([part, locale]: Path): Sheet {
  return part === 'texts' ? (isLocale(locale) ? locale : originalLocale) : 'facts';
}

export function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, place) => path[place] === step);
}

/** The id of a field on the page. */
export const fieldId = (path: Path): string => `field.${path.join('.')}`;
