import { officeInCharge } from '#lib/catalogue/operations/offices';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { sortableMoment } from '#lib/i18n/dates';
import { procedureWords } from '#lib/i18n/procedure-words';
import { sendPatiently } from '#lib/mail/operations';
import type { Application } from '#lib/procedures/applications/model';
import { mailConcerned } from '#lib/procedures/operations/concerned';
import { definitionAt, toldProcedure } from '#lib/procedures/operations/definitions';
import { siteOrigin } from '#lib/web/site';

/** What goes out once something was received: a copy to whoever sent it, and word of it to the person for whom he did. */
export async function mailReceipts(application: Application, now: Date): Promise<void> {
  await mailReceipt(application, now);
  await mailConcerned(application, 'submitted', 'submitted', now);
}

/**
 * 控え: a copy by e-mail of what was received, where somebody gave an address: number, day, whom to ask. What he answered does
 * not travel by letter. The letter has the application's name, so that what is sent twice is one letter to a mail program.
 */
async function mailReceipt(application: Application, now: Date): Promise<void> {
  const { contact, reference, procedure, version, office: slug } = application;
  if (contact.email === null) return;
  const { locale } = contact;
  const [definition, office, settings] = await Promise.all([
    definitionAt(procedure, version),
    officeInCharge(slug, locale, now),
    citySettings(),
  ]);
  if (!definition) return;
  const { t } = procedureWords(locale);
  const words = {
    ...{ title: toldProcedure(definition, locale).text.title, reference, when: sortableMoment(application.submittedAt) },
    ...{ link: `${siteOrigin()}/${locale}/applications/${reference}`, office: office?.title ?? '', phone: office?.phone ?? '' },
  };
  const letter = {
    id: `application-${reference}`,
    to: contact.email,
    subject: t('mail.subject', { city: cityName(settings, locale), reference }),
    // Whoever came to the desk has no page of his own to look at.
    text: t(application.channel === 'online' ? 'mail.body' : 'mail.entered', words),
  };
  void sendPatiently(letter, now);
}
