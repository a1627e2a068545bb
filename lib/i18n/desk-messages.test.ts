import { readdirSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { domainsIn } from '#lib/i18n/message-files';

/** Every message of the desk by its full key. */
function flatten(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null) throw new TypeError(`${path.join('.')} is neither a message nor a group of messages`);
  return Object.entries(node).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

const japanese = new Map(flatten(deskMessagesIn('ja')));
const english = new Map(flatten(deskMessagesIn('en')));
const argumentsOf = (message: string) => [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();

it('the words of the desk are the same ones in both its languages, and are there', () => {
  expect(readdirSync('messages/en/desk').sort()).toEqual(readdirSync('messages/ja/desk').sort());
  expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort());
  for (const [key, message] of [...japanese, ...english]) expect(message.trim(), key).toBe(message);
});

it('they hide none of the residents’ words, beside which they are laid', () => {
  expect(domainsIn('ja').filter((domain) => Object.hasOwn(deskMessagesIn('ja'), domain))).toEqual([]);
});

it('they take the same arguments and can be shown', () => {
  for (const [key, message] of japanese) {
    // The branches of a choice look like arguments.
    if (!message.includes(', select,')) expect(argumentsOf(english.get(key) ?? ''), key).toEqual(argumentsOf(message));
    const values = Object.fromEntries(argumentsOf(message).map((name, place) => [name, 71 + place]));
    for (const [locale, said] of [
      ['ja', message],
      ['en', english.get(key) ?? ''],
    ] as const) {
      const t = createTranslator({
        locale,
        messages: { said },
        onError: (fault) => {
          throw fault;
        },
      });
      expect(t('said', values).length, `${locale} ${key}`).toBeGreaterThan(0);
    }
  }
});

it('they are translated', () => {
  const same = [...english].filter(
    ([key, message]) => message === japanese.get(key) && /\p{Script=Han}|\p{Script=Hiragana}/u.test(message),
  );
  expect(same.map(([key]) => key)).toEqual(['desk.language'].filter((key) => english.get(key) === japanese.get(key)));
});
