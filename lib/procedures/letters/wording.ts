import { officeInCharge } from '#lib/catalogue/operations/offices';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { sortableMoment } from '#lib/i18n/dates';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { procedureWords } from '#lib/i18n/procedure-words';
import type { Letter } from '#lib/mail/model';
import { type ConcernedNotice, concernedNotices } from '#lib/notifications/model';
import type { Application } from '#lib/procedures/applications/model';
import { definitionAt, nameOfProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { actorOf, concernedEmail } from '#lib/procedures/who/actor';
import { siteOrigin } from '#lib/web/site';

/** What a letter about an application says, and to whom; undefined where there is nobody to write to. */
export async function sayLetter(application: Application, what: string, now: Date): Promise<Omit<Letter, 'id'> | undefined> {
  if (what === 'receipt') return sayReceipt(application, now);
  const told = concernedNotices.find((one) => one === what);
  return told && sayToConcerned(application, told, now);
}

/**
 * 控え: a copy by e-mail of what was received, where somebody gave an address: number, day, whom to ask. What he answered does
 * not travel by letter.
 */
async function sayReceipt(application: Application, now: Date): Promise<Omit<Letter, 'id'> | undefined> {
  const { contact, reference, procedure, version, office: slug } = application;
  if (contact.email === null) return undefined;
  const { locale } = contact;
  const [definition, office, settings] = await Promise.all([
    definitionAt(procedure, version),
    officeInCharge(slug, locale, now),
    citySettings(),
  ]);
  if (!definition) return undefined;
  const { t } = procedureWords(locale);
  const words = {
    ...{ title: toldProcedure(definition, locale).text.title, reference, when: sortableMoment(application.submittedAt) },
    ...{ link: `${siteOrigin()}/${locale}/applications/${reference}`, office: office?.title ?? '', phone: office?.phone ?? '' },
  };
  return {
    to: contact.email,
    subject: t('mail.subject', { city: cityName(settings, locale), reference }),
    // Whoever came to the desk has no page of his own to look at.
    text: t(application.channel === 'online' ? 'mail.body' : 'mail.entered', words),
  };
}

/** In the language of whoever acts, which may not be that of the person concerned, and in Japanese. */
async function sayToConcerned(application: Application, what: ConcernedNotice, now: Date): Promise<Omit<Letter, 'id'> | undefined> {
  const to = concernedEmail(application.answers);
  if (to === undefined) return undefined;
  const locales = [...new Set([application.contact.locale, originalLocale])];
  const said = await Promise.all(locales.map((locale) => sayConcerned(application, what, locale, now)));
  return { to, subject: said[0]?.subject ?? '', text: said.map(({ text }) => text).join('\n\n―――\n\n') };
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
