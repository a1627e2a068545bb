import { getLocale } from 'next-intl/server';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { firstOf, type SearchParams } from '#lib/web/query';

/** What was just done, as a sentence, from `?note=`; undefined for anything that is none. */
export async function doneNote(searchParams: SearchParams): Promise<string | undefined> {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const { applications, content, notices, rounds, 'facility-desk': facilities } = deskMessagesIn(locale);
  const words: Readonly<Record<string, string>> = {
    ...applications.done,
    ...content.done,
    ...notices.done,
    ...rounds.done,
    ...facilities.done,
  };
  const note = firstOf(query['note']);
  return Object.hasOwn(words, note) ? words[note] : undefined;
}
