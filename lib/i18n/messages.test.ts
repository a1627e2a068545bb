import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { readSampleCorrections } from '#lib/city/sample';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { bcp47, type Locale, locales, originalLocale } from '#lib/i18n/locales';
import { domainsIn } from '#lib/i18n/message-files';
import { messagesIn } from '#lib/i18n/messages';
import { annotateMessages } from '#lib/readings/messages';

/** Every message of a language by its full key. */
function wordsIn(locale: Locale): Map<string, string> {
  return new Map(flatten(messagesIn(locale)));
}

function flatten(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null) throw new TypeError(`${path.join('.')} is neither a message nor a group of messages`);
  return Object.entries(node).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

const original = wordsIn(originalLocale);
const translations = locales.filter((locale) => locale !== originalLocale);
const foreign = translations.filter((locale) => locale !== 'ja-easy');

/** The names of a message's arguments; those of a plural's branches hold blanks or `#` and are none. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))];
}

/** A message as next-intl shows it; throws when it cannot be parsed or asks for an argument that is not given. */
function show(locale: Locale, message: string, values: Record<string, number>): string {
  const t = createTranslator({
    locale,
    messages: { message },
    onError: (fault) => {
      throw fault;
    },
  });
  return t('message', values);
}

/** The plural forms that whole numbers take in a language. */
function formsOf(locale: Locale): string[] {
  const rules = new Intl.PluralRules(bcp47(locale));
  return [...new Set(Array.from({ length: 101 }, (_, count) => rules.select(count)).concat('other'))];
}

/** Messages that are rightly the same as in Japanese. */
const sameAsJapanese: readonly string[] = [
  'shell.city',
  'disasters.hazards.earthquake',
  'disasters.hazards.flood',
  'disasters.hazards.volcano',
  ...['1', '2', '3', '4', '7', '5-', '6-'].map((felt) => `warnings.news.felt.${felt}`),
  ...['rain', 'flood', 'snow', 'snowmelt', 'cold'].map((group) => `warnings.groups.${group}`),
  ...['map.layers.flood', 'map.zone.warning'],
  ...['warnings.holds', 'warnings.groups.snowstorm', 'warnings.mild.snowstorm'],
  ...['year', 'month', 'day'].map((part) => `procedures.parts.${part}`),
  'procedures.case.reason',
  // Signs that a legend explains.
  ...['free', 'some', 'taken', 'closed', 'over', 'past'].map((state) => `vacancies.marks.${state}`),
];

describe.each(translations)('the words in %s', (locale) => {
  const words = wordsIn(locale);

  it('are those of the Japanese, no more and no fewer', () => {
    expect(domainsIn(locale).sort()).toEqual(domainsIn('ja').sort());
    expect([...words.keys()].sort()).toEqual([...original.keys()].sort());
  });

  it('can be shown, and take what the Japanese takes', () => {
    for (const [key, japanese] of original) {
      const values = Object.fromEntries(argumentsOf(japanese).map((name, place) => [name, 71 + place]));
      const shown = show(locale, words.get(key) ?? '', values);
      for (const value of Object.values(values)) expect(shown, key).toContain(String(value));
    }
  });

  it('are there, without blanks around them', () => {
    expect([...words].filter(([, message]) => message === '' || message !== message.trim())).toEqual([]);
  });

  it('have every plural form of the language', () => {
    for (const [key, message] of words) {
      const forms = message.split(', plural,').slice(1);
      for (const form of formsOf(locale)) for (const part of forms) expect(part, `${key}: ${form}`).toMatch(new RegExp(`\\b${form} \\{`));
    }
  });
});

describe.each(foreign)('the words in %s', (locale) => {
  it('are translated', () => {
    const same = [...wordsIn(locale)].filter(([key, message]) => message === original.get(key) && !sameAsJapanese.includes(key));
    expect(same).toEqual([]);
  });
});

describe.each(['en', 'pt-BR', 'ru'] as const)('the words in %s', (locale) => {
  it('count in the right form', () => {
    const counting = [...wordsIn(locale)].filter(([, message]) => /\{(count|days)\b/.test(message));
    expect(counting.filter(([, message]) => !/\{(count|days), plural,/.test(message))).toEqual([]);
  });
});

it.each(locales)('the labels of the tab bar are short in %s', (locale) => {
  const { label: _, ...tabs } = messagesIn(locale).shell.tabs;
  for (const label of Object.values(tabs)) expect(label.length, label).toBeLessThanOrEqual(12);
});

it('やさしい日本語 keeps its rules', () => {
  expect(
    [...wordsIn('ja-easy')].flatMap(([key, message]) => easyFaults(message.replace(/\{[^}]*\}/g, '')).map((fault) => ({ key, ...fault }))),
  ).toEqual([]);
});

it.each(['ja', 'ja-easy'] as const)('the readings of the words in %s are those that `npm run readings` writes', (locale) => {
  expect(messagesIn(`${locale}+furigana`)).toEqual(annotateMessages(messagesIn(locale), readSampleCorrections()));
});
