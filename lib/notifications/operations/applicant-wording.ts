import { readableDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { applicantWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';

type Told = Extract<Message, { kind: 'applicant' }>['params'];

/** Says what happened to a group or to somebody's own registration, and what can be done. Leads to its page. */
export function sayApplicant({ what, group, name, reason, until }: Told, locale: Locale): Said {
  const t = applicantWords(locale);
  const values = { name, reason, day: until === null ? '' : readableDay(until, locale) };
  const path = group === null ? '/me/facilities' : `/me/facilities/groups/${group}`;
  return { title: t(`notices.${what}.title`, values), body: t(`notices.${what}.body`, values), path, lang: bcp47(locale) };
}
