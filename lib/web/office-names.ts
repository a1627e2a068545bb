import { getLocale, getTranslations } from 'next-intl/server';
import { listOffices } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';

/** How to name the office that answers for something; undefined is the whole city hall. */
export async function officeNames(): Promise<(slug: string | undefined) => string> {
  const [offices, t] = await Promise.all([listOffices(await getLocale(), systemClock()), getTranslations('content.entry')]);
  const names = new Map(offices.map(({ slug, text }) => [slug, text.title]));
  return (slug) => (slug ? (names.get(slug) ?? slug) : t('shared'));
}

/** The offices to choose from, in the city's order. */
export async function officeOptions(): Promise<{ value: string; label: string }[]> {
  const offices = await listOffices(await getLocale(), systemClock());
  return offices.map(({ slug, text }) => ({ value: slug, label: text.title }));
}
