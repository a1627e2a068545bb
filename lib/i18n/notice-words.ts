import { createTranslator } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** The sentences of notices in a language, without readings: a phone's own screen and a letter cannot show them. */
export function noticeWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'notifications' });
}

/** The same of what is told of reservations. */
export function facilityWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'facilities' });
}

/** The same of groups and users of facilities. */
export function applicantWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'applicants' });
}

/** The same of what is told of draws. */
export function drawWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'draws' });
}

/** The same of what is told of money. */
export function paymentWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'payments' });
}

/** The same of what is told of applications; with readings where a page is to show them. */
export function applicationWords(voice: Voice) {
  return createTranslator({ locale: localeOf(voice), messages: messagesIn(voice), namespace: 'notifications.kinds.application' });
}

/** The same of one's own page: what somebody may do for another, why staff looked. */
export function ownWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'me' });
}

/** The words of disasters: orders, warnings, hazards; with readings where a page is to show them. */
export function disasterWords(voice: Voice) {
  return createTranslator({ locale: localeOf(voice), messages: messagesIn(voice) });
}
export type DisasterWords = ReturnType<typeof disasterWords>;
