import type { Messages } from '#lib/i18n/messages';

/** The sentences that a form's script says by itself, in the reader's language. */
export type FormWords = Pick<Messages['procedures'], 'faults' | 'fileFaults' | 'files' | 'parts' | 'step'>;

/** A sentence with its places filled in; these have no plurals. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

export function wordsOf(element: HTMLElement): FormWords {
  return JSON.parse(element.dataset['words'] ?? '{}');
}
