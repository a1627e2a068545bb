import { join } from 'node:path';
import type { Locale } from '#lib/i18n/locales';
import { messagesAsJson } from '#lib/i18n/message-files';
import type applications from '../../messages/ja/desk/applications.json';
import type audit from '../../messages/ja/desk/audit.json';
import type checks from '../../messages/ja/desk/checks.json';
import type content from '../../messages/ja/desk/content.json';
import type desk from '../../messages/ja/desk/desk.json';
import type dues from '../../messages/ja/desk/dues.json';
import type emergency from '../../messages/ja/desk/emergency.json';
import type entering from '../../messages/ja/desk/entering.json';
import type exchange from '../../messages/ja/desk/exchange.json';
import type facilityDesk from '../../messages/ja/desk/facility-desk.json';
import type facilityLists from '../../messages/ja/desk/facility-lists.json';
import type fields from '../../messages/ja/desk/fields.json';
import type handover from '../../messages/ja/desk/handover.json';
import type learning from '../../messages/ja/desk/learning.json';
import type lists from '../../messages/ja/desk/lists.json';
import type notices from '../../messages/ja/desk/notices.json';
import type people from '../../messages/ja/desk/people.json';
import type registrations from '../../messages/ja/desk/registrations.json';
import type rounds from '../../messages/ja/desk/rounds.json';
import type settings from '../../messages/ja/desk/settings.json';
import type shelters from '../../messages/ja/desk/shelters.json';
import type staff from '../../messages/ja/desk/staff.json';

/** The languages in which staff work. */
export const deskLocales = ['ja', 'en'] as const;

/** The words of the desk, one file per domain; Japanese is the original. */
export type DeskMessages = {
  desk: typeof desk;
  applications: typeof applications;
  staff: typeof staff;
  audit: typeof audit;
  content: typeof content;
  checks: typeof checks;
  settings: typeof settings;
  rounds: typeof rounds;
  dues: typeof dues;
  emergency: typeof emergency;
  entering: typeof entering;
  exchange: typeof exchange;
  'facility-desk': typeof facilityDesk;
  fields: typeof fields;
  handover: typeof handover;
  learning: typeof learning;
  people: typeof people;
  registrations: typeof registrations;
  lists: typeof lists;
  shelters: typeof shelters;
  'facility-lists': typeof facilityLists;
  notices: typeof notices;
};

const known = new Map<string, DeskMessages>();

/** The words of the desk in a language; Japanese where staff do not work in it. */
export function deskMessagesIn(locale: Locale): DeskMessages {
  const spoken = locale === 'en' ? 'en' : 'ja';
  const messages = known.get(spoken) ?? readMessages(spoken);
  if (process.env.NODE_ENV === 'production') known.set(spoken, messages);
  return messages;
}

const readMessages = (locale: string): DeskMessages => JSON.parse(messagesAsJson(join(locale, 'desk')));
