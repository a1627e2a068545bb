import { isLocale, originalLocale } from '#lib/i18n/locales';
import type { Contact } from '#lib/procedures/applications/model';
import { ResidentEmail } from '#lib/residents/model';
import { ok, type Result, refused } from '#lib/result';

/** How somebody at the desk wants to be told of his application. */
export const tellings = ['nothing', 'letter', 'email'] as const;

/** Reads what was said at the desk: how, to which address, in which language; refused for what is wrong with the address. */
export function readContact(
  said: Readonly<Partial<Record<'tell' | 'email' | 'locale', string>>>,
): Result<Contact, 'email-missing' | 'email-wrong'> {
  const { tell = '', email = '', locale = '' } = said;
  const contact: Contact = { locale: isLocale(locale) ? locale : originalLocale, email: null };
  if (tell === 'letter') return ok({ ...contact, letter: true });
  if (tell !== 'email') return ok(contact);
  if (email.trim() === '') return refused('email-missing');
  const read = ResidentEmail.safeParse(email);
  return read.success ? ok({ ...contact, email: read.data }) : refused('email-wrong');
}
