import { getLocale } from 'next-intl/server';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';

/** What a page about users and groups has to say: what came back with its form, what is wrong with it, what was done. */
export async function registrationPage(searchParams: SearchParams) {
  const [query, locale, form] = await Promise.all([searchParams, getLocale(), formOf(searchParams)]);
  const { done, faults } = deskMessagesIn(locale).registrations;
  const words: Readonly<Record<string, string>> = done;
  const said = firstOf(query['note']);
  const note = Object.hasOwn(words, said) ? words[said] : undefined;
  return { note, form, faults: saidFaults(form, faults) };
}
