import type { EntryFile } from '#lib/catalogue/entry-file';
import { quantitiesIn } from '#lib/catalogue/rules/quantities';
import { textsOf } from '#lib/catalogue/rules/telling';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { completeLocales, type Locale, locales } from '#lib/i18n/locales';

/** What a machine can find wrong with an entry's texts, each as one line for its editor. */
export function contentFaults(entry: EntryFile): string[] {
  return [...missing(entry), ...changedQuantities(entry), ...hardJapanese(entry)].map((fault) => `${entry.kind}/${entry.slug}: ${fault}`);
}

function missing({ texts }: EntryFile): string[] {
  const spoken = locales.filter((locale) => !texts.some((text) => text.locale === locale)).map((locale) => `${locale} is missing`);
  const unread = texts.filter(({ locale, madeBy }) => madeBy === 'machine' && completeLocales.some((one) => one === locale));
  return [...spoken, ...unread.map(({ locale }) => `${locale} must be read by a person`)];
}

/** Translations add no amount, time span or telephone number; English names all amounts, numbers and time limits of the Japanese. */
function changedQuantities(entry: EntryFile): string[] {
  const original = quantitiesOf(entry, 'ja');
  const added = locales.flatMap((locale) =>
    [...quantitiesOf(entry, locale)].filter((one) => !original.has(one)).map((one) => `${locale} says ${one}, ja does not`),
  );
  const english = quantitiesOf(entry, 'en');
  const binding = [...original].filter((one) => !/ (days|months)$/.test(one) || limitsIn(entry).includes(one));
  return [...added, ...binding.filter((one) => !english.has(one)).map((one) => `ja says ${one}, en does not`)];
}

/** 「14日以内」: the time limits, which are more than a 10日 on which something is paid. */
function limitsIn({ texts }: EntryFile): string[] {
  const japanese = shown(texts.find(({ locale }) => locale === 'ja')?.text).join('\n');
  return [...japanese.matchAll(/(\d+)(日|か月)以内/g)].map(([, number, unit]) => `${number} ${unit === '日' ? 'days' : 'months'}`);
}

function quantitiesOf({ texts }: EntryFile, locale: Locale): Set<string> {
  return quantitiesIn(shown(texts.find((text) => text.locale === locale)?.text).join('\n'), locale);
}

function hardJapanese({ texts }: EntryFile): string[] {
  const easy = texts.find(({ locale }) => locale === 'ja-easy')?.text ?? {};
  const { title, ...rest } = easy;
  // A title keeps the official name, by which it is known at the counter.
  return shown(rest)
    .flatMap(easyFaults)
    .map(({ rule, sentence }) => `ja-easy ${rule}: ${sentence}`);
}

/** Everything of a text that a resident reads. */
function shown(text: Readonly<Record<string, unknown>> = {}): string[] {
  const { words, reading, ...read } = text;
  return textsOf(read);
}
