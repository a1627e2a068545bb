import type { Locale } from '#lib/i18n/locales';

/** Where something stands: the path into a language's text, `['steps', 2]`; `[]` is the whole text. Facts are `ja` and `['facts', …]`. */
export type Place = { locale: Locale; path: readonly (string | number)[] };

/** Every fault a machine can see in an entry; its sentences for staff are in `messages/<locale>/desk/checks.json`. */
export const checkCodes = [
  'invalid',
  'language-missing',
  'machine-unread',
  'dead-reference',
  'dead-row',
  'row-unnamed',
  'slot-without-price',
  'cell-elsewhere',
  'cell-not-held',
  'cell-drawn-apart',
  'draw-without-slots',
  'draw-times-cross',
  'draw-name-long',
  'condition-misfit',
  'group-misfit',
  'options-misfit',
  'step-empty',
  'step-reserved',
  'body-missing',
  'dead-link',
  'outside-link',
  'link-words',
  'bare-address',
  'heading',
  'image',
  'image-without-text',
  'raw-html',
  'quantity-added',
  'quantity-missing',
  'past-date',
  'machine-dependent',
  'half-width-kana',
  'private-use',
  'long-sentence',
  'dense-kanji',
  'hard-word',
  'easy-long-sentence',
  'easy-impolite-end',
  'easy-many-kanji',
  'easy-wide-digits',
  'easy-reading-in-brackets',
  'easy-passive',
  'easy-double-negative',
  'easy-honorific',
  'easy-vague',
  'easy-era-year',
  'easy-slash-date',
  'easy-and-so-on',
  'easy-24-hours',
  'easy-onomatopoeia',
  'easy-romaji',
  'easy-noun-chain',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** What must be mended before an entry may be approved (`block`), or should be looked at once more (`advise`). */
export type Severity = 'block' | 'advise';

/** One fault: what it is, where, and the words at fault as they stand there. `params` fill the sentence. */
export type Finding = {
  code: CheckCode;
  severity: Severity;
  place: Place;
  excerpt: string;
  params?: Record<string, string | number>;
};
