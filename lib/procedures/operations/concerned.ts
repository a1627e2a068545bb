import type { Reader, Writer } from '#db/client';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { procedureWords } from '#lib/i18n/procedure-words';
import { sendPatiently } from '#lib/mail/operations';
import type { ConcernedNotice } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';
import type { Application } from '#lib/procedures/applications/model';
import { nameOfProcedure } from '#lib/procedures/operations/definitions';
import { actorOf, concernedEmail } from '#lib/procedures/who/actor';
import { principalOf } from '#lib/residents/operations/deputies';

/*
 * The person in whose name another applied hears of all that the one who acts hears of, so that nobody acts for him without his
 * knowing: in his account where he has registered the other, and by letter where an address was given. Neither says what was
 * answered, nor who the other is: whoever gave the address may have mistyped it, or write to strangers by it.
 */

/** The account of the person concerned, where the one who acts was registered by him. */
export async function concernedResident(reader: Reader, { contact, answers }: Application): Promise<string | undefined> {
  return contact.deputation !== undefined && actorOf(answers) ? principalOf(reader, contact.deputation) : undefined;
}

/** Tells the person concerned in his account, in the transaction of what is told. */
export async function tellConcerned(
  writer: Writer,
  application: Application,
  what: ConcernedNotice,
  key: string,
  now: Date,
): Promise<void> {
  const residentId = await concernedResident(writer, application);
  if (residentId === undefined) return;
  const { reference, procedure, office } = application;
  const message = { kind: 'concerned', params: { what, reference, procedure, office } } as const;
  await tellResident(writer, { residentId, key: `applications/${reference}/concerned/${key}`, message }, now);
}

/**
 * Tells the person concerned by letter, after the transaction. In the language of whoever acts, which may not be his, and in
 * Japanese. The letter has a name, so that what is sent twice is one letter to a mail program.
 */
export async function mailConcerned(application: Application, what: ConcernedNotice, key: string, now: Date): Promise<void> {
  const { reference, answers, contact } = application;
  const to = concernedEmail(answers);
  if (to === undefined) return;
  const locales = [...new Set([contact.locale, originalLocale])];
  const said = await Promise.all(locales.map((locale) => sayConcerned(application, what, locale, now)));
  const text = said.map((one) => one.text).join('\n\n―――\n\n');
  void sendPatiently({ id: `concerned-${reference}-${key}`, to, subject: said[0]?.subject ?? '', text }, now);
}

async function sayConcerned(application: Application, what: ConcernedNotice, locale: Locale, now: Date) {
  const { reference, procedure, office: slug, answers } = application;
  const [title, office, settings] = await Promise.all([
    nameOfProcedure(procedure, locale),
    officeInCharge(slug, locale, now),
    citySettings(),
  ]);
  const { t } = procedureWords(locale);
  const as = t(`concerned.as.${actorOf(answers)?.role ?? 'proxy'}`);
  const end = t('concerned.end', { reference, office: office?.title ?? '', phone: office?.phone ?? '' });
  const subject = t(`concerned.subject.${what}`, { city: cityName(settings, locale), reference, as });
  return { subject, text: `${t(`concerned.body.${what}`, { title, as })}\n\n${end}` };
}
