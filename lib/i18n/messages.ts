import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/i18n/locales';
import type answers from '../../messages/ja/answers.json';
import type catalogue from '../../messages/ja/catalogue.json';
import type disasters from '../../messages/ja/disasters.json';
import type home from '../../messages/ja/home.json';
import type residents from '../../messages/ja/residents.json';
import type shell from '../../messages/ja/shell.json';

/** The words of the interface, one file per domain; Japanese is the original. */
export const messageDomains = ['shell', 'home', 'catalogue', 'answers', 'disasters', 'residents'] as const;

export type Messages = {
  shell: typeof shell;
  home: typeof home;
  catalogue: typeof catalogue;
  answers: typeof answers;
  disasters: typeof disasters;
  residents: typeof residents;
};

const known = new Map<Locale, Messages>();

/** All words of the interface in one language; that none is missing is for `messages.test.ts` to see. */
export function messagesIn(locale: Locale): Messages {
  const messages = known.get(locale) ?? readMessages(locale);
  // While developing, an edited sentence shows at the next reload.
  if (process.env.NODE_ENV === 'production') known.set(locale, messages);
  return messages;
}

function readMessages(locale: Locale): Messages {
  const read = (domain: (typeof messageDomains)[number]) =>
    JSON.parse(readFileSync(join(process.cwd(), 'messages', locale, `${domain}.json`), 'utf8'));
  return {
    shell: read('shell'),
    home: read('home'),
    catalogue: read('catalogue'),
    answers: read('answers'),
    disasters: read('disasters'),
    residents: read('residents'),
  };
}
