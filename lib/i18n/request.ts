import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { cityTimeZone } from '#lib/calendar/day';
import { type DeskMessages, deskMessagesIn } from '#lib/i18n/desk-messages';
import { locales, originalLocale } from '#lib/i18n/locales';
import { type Messages, messagesIn } from '#lib/i18n/messages';
import { voice } from '#lib/i18n/voice';
import { aidsOfRequest } from '#lib/web/request';

/** Tells next-intl the language of a request: the address names it, nothing else does. */
export default getRequestConfig(async ({ locale: asked }) => {
  const named = asked ?? (await rootLocale());
  const locale = hasLocale(locales, named) ? named : originalLocale;
  return {
    locale,
    messages: { ...messagesIn(voice(locale, (await aidsOfRequest()).includes('furigana'))), ...deskMessagesIn(locale) },
    timeZone: cityTimeZone,
    formats: {},
    onError: (fault) => {
      throw fault;
    },
  };
});

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof locales)[number];
    Messages: Messages & DeskMessages;
  }
}
