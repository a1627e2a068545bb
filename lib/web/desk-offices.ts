import { getLocale, getTranslations } from 'next-intl/server';
import { listOffices } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import type { Locale } from '#lib/i18n/locales';

/** The city's offices by slug and name, as staff choose among them. */
export async function deskOffices(locale: Locale, now: Date): Promise<{ slug: string; title: string }[]> {
  return (await listOffices(locale, now)).map(({ slug, text }) => ({ slug, title: text.title }));
}

/** How to name the office that answers for something; undefined is the whole city hall. */
export async function officeNames(): Promise<(slug: string | undefined) => string> {
  const [offices, t] = await Promise.all([deskOffices(await getLocale(), systemClock()), getTranslations('content.entry')]);
  const names = new Map(offices.map(({ slug, title }) => [slug, title]));
  return (slug) => (slug ? (names.get(slug) ?? slug) : t('shared'));
}

/** The offices as a list to choose from. */
export async function officeOptions(): Promise<{ value: string; label: string }[]> {
  return (await deskOffices(await getLocale(), systemClock())).map(({ slug, title }) => ({ value: slug, label: title }));
}
