import { write } from '#db/client';
import { systemClock } from '#lib/clock';
import type { Locale } from '#lib/i18n/locales';
import { addAccount } from '#lib/residents/accounts/store';

/** Opens an account by passkey alone, without an address; whoever has one already adds the passkey to it. */
export async function openByPasskey(id: string, locale: Locale, now = systemClock()): Promise<void> {
  await write((writer) => addAccount(writer, { id, locale }, now));
}
