import { write } from '#db/client';
import { systemClock } from '#lib/clock';
import { type Locale, locales } from '#lib/i18n/locales';
import { addAccount } from '#lib/residents/accounts/store';

/** The mark on a challenge by which an account is opened, in the language in which it is; one for an account that is there has none. */
export const markOfOpening = (locale: Locale) => `open:${locale}`;

/** The language in which a challenge opens an account; undefined for a challenge that was not made for that. */
export function languageOfOpening(mark: string | null | undefined): Locale | undefined {
  return locales.find((locale) => mark === markOfOpening(locale));
}

/** Opens an account by passkey alone, without an address; false where there is one already: its passkeys are added from within. */
export async function openByPasskey(id: string, locale: Locale, now = systemClock()): Promise<boolean> {
  return write((writer) => addAccount(writer, { id, locale }, now));
}
