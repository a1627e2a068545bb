import { eq } from 'drizzle-orm';
import type { Reader } from '#db/client';
import { residents } from '#db/schema';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import type { Contact } from '#lib/residents/model';

/** How to reach a resident; undefined for an account that is not there. */
export async function contactOf(reader: Reader, residentId: string): Promise<Contact | undefined> {
  const [found] = await reader.select().from(residents).where(eq(residents.id, residentId));
  if (!found) return undefined;
  const { locale, email, emailVerified } = found;
  return { residentId, locale: isLocale(locale) ? locale : originalLocale, email: emailVerified ? email : undefined };
}
