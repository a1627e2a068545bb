import { join } from 'node:path';
import { bcp47 } from '#lib/i18n/locales';
import { messagesAsJson } from '#lib/i18n/message-files';
import { hasFurigana, localeOf, type Voice } from '#lib/i18n/voice';
import type answers from '../../messages/ja/answers.json';
import type applicants from '../../messages/ja/applicants.json';
import type catalogue from '../../messages/ja/catalogue.json';
import type disasters from '../../messages/ja/disasters.json';
import type draws from '../../messages/ja/draws.json';
import type facilities from '../../messages/ja/facilities.json';
import type garbage from '../../messages/ja/garbage.json';
import type home from '../../messages/ja/home.json';
import type map from '../../messages/ja/map.json';
import type me from '../../messages/ja/me.json';
import type notifications from '../../messages/ja/notifications.json';
import type openData from '../../messages/ja/open-data.json';
import type orders from '../../messages/ja/orders.json';
import type paper from '../../messages/ja/paper.json';
import type payments from '../../messages/ja/payments.json';
import type procedures from '../../messages/ja/procedures.json';
import type promises from '../../messages/ja/promises.json';
import type reservations from '../../messages/ja/reservations.json';
import type residents from '../../messages/ja/residents.json';
import type shell from '../../messages/ja/shell.json';
import type sites from '../../messages/ja/sites.json';
import type vacancies from '../../messages/ja/vacancies.json';
import type warnings from '../../messages/ja/warnings.json';

/** The words of the interface, one file per domain; Japanese is the original. */
export type Messages = {
  shell: typeof shell;
  home: typeof home;
  catalogue: typeof catalogue;
  answers: typeof answers;
  disasters: typeof disasters;
  draws: typeof draws;
  facilities: typeof facilities;
  vacancies: typeof vacancies;
  applicants: typeof applicants;
  payments: typeof payments;
  reservations: typeof reservations;
  garbage: typeof garbage;
  residents: typeof residents;
  me: typeof me;
  procedures: typeof procedures;
  paper: typeof paper;
  promises: typeof promises;
  notifications: typeof notifications;
  'open-data': typeof openData;
  warnings: typeof warnings;
  orders: typeof orders;
  sites: typeof sites;
  map: typeof map;
};

const known = new Map<string, Messages>();

/** All words of the interface as a reader is told them; that none is missing is for `messages.test.ts` to see. */
export function messagesIn(voice: Voice): Messages {
  const locale = localeOf(voice);
  // Only Japanese has readings; `scripts/read-messages.ts` writes them.
  const folder = hasFurigana(voice) && bcp47(locale) === 'ja' ? join('readings', locale) : locale;
  const messages = known.get(folder) ?? readMessages(folder);
  // While developing, an edited sentence shows at the next reload.
  if (process.env.NODE_ENV === 'production') known.set(folder, messages);
  return messages;
}

const readMessages = (folder: string): Messages => JSON.parse(messagesAsJson(folder));
