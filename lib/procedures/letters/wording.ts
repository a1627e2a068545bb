import { officeInCharge } from '#lib/catalogue/operations/offices';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { sortableMoment } from '#lib/i18n/dates';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { procedureWords } from '#lib/i18n/procedure-words';
import type { Letter } from '#lib/mail/model';
import { type ApplicationNotice, applicationNotices, type ConcernedNotice, concernedNotices } from '#lib/notifications/model';
import { sayApplication } from '#lib/notifications/operations/application-wording';
import type { Application } from '#lib/procedures/applications/model';
import { definitionAt, nameOfProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { actorOf, concernedEmail } from '#lib/procedures/who/actor';
import { siteOrigin } from '#lib/web/site';

/** What a letter about an application says, and to whom; undefined where there is nobody to write to. */
export async function sayLetter(application: Application, what: string, now: Date): Promise<Omit<Letter, 'id'> | undefined> {
  if (what === 'receipt') return sayReceipt(application, now);
  const news = applicationNotices.find((one) => what === `news-${one}`);
  if (news) return sayNews(application, news, now);
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

/** There is something to know of his application; what it is, its page says. Whoever applied at the desk or on paper has none, and calls. */
async function sayNews(application: Application, what: ApplicationNotice, now: Date): Promise<Omit<Letter, 'id'> | undefined> {
  const { contact, reference, procedure, waitsUntil, office: slug, channel } = application;
  // What was corrected before the letter went out need not be corrected.
  if (contact.email === null || (what === 'asked' && waitsUntil === null)) return undefined;
  const { locale } = contact;
  const [said, title, office, settings] = await Promise.all([
    sayApplication({ what, reference, procedure, until: waitsUntil?.toISOString() ?? null }, locale),
    nameOfProcedure(procedure, locale),
    officeInCharge(slug, locale, now),
    citySettings(),
  ]);
  const { t } = procedureWords(locale);
  const whom = { office: office?.title ?? '', phone: office?.phone ?? '' };
  const page = { body: said.body, link: `${siteOrigin()}/${locale}${said.path}` };
  return {
    to: contact.email,
    subject: t('mail.news', { city: cityName(settings, locale), told: said.title, reference }),
    text: channel === 'online' ? t('mail.newsPage', { ...page, ...whom }) : t('mail.newsEntered', { title, reference, ...whom }),
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
