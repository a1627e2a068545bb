import { read } from '#db/client';
import { type Day, dayOf } from '#lib/calendar/day';
import type { TextState } from '#lib/catalogue/model';
import { type Locale, originalLocale, readingOrder } from '#lib/i18n/locales';
import { hasFurigana, localeOf, type Voice } from '#lib/i18n/voice';
import type { Notice } from '#lib/notices/model';
import { isOver } from '#lib/notices/rules';
import { findNotice, toldNotices } from '#lib/notices/store';

/** A notice as a reader is told it: in his language, or the nearest in which it is written. */
export type ToldNotice = {
  slug: string;
  office: string;
  title: string;
  body: string;
  language: Locale;
  /** Whether a person has read the text in the reader's own language; undefined when there is none. */
  state: TextState | undefined;
  toldOn: Day;
  visibleUntil: Day;
  isOver: boolean;
};

/** How many notices the public list shows. */
const mostListed = 100;

/** The notices that were told, those that still hold first, the last told first among them. */
export async function listNoticesFor(voice: Voice, today: Day): Promise<ToldNotice[]> {
  const told = (await toldNotices(read, mostListed)).map((notice) => tell(notice, voice, today));
  return told.toSorted((a, b) => Number(a.isOver) - Number(b.isOver));
}

/** One notice, from when it was told first; undefined before, and for a name that is none. */
export async function showNotice(slug: string, voice: Voice, today: Day): Promise<ToldNotice | undefined> {
  const notice = await findNotice(read, slug);
  return notice?.firstToldAt ? tell(notice, voice, today) : undefined;
}

/** The names of the notices that still hold, for the city's list of addresses. */
export async function currentNotices(today: Day): Promise<string[]> {
  return (await listNoticesFor(originalLocale, today)).filter((notice) => !notice.isOver).map(({ slug }) => slug);
}

/** A notice as it is, told or not: for its sheet on paper, and for the desk. */
export function tell(notice: Notice, voice: Voice, today: Day): ToldNotice {
  const locale = localeOf(voice);
  const { slug, office, content, readings, lastToldAt, visibleUntil } = notice;
  const language = readingOrder(locale).find((one) => content.texts[one]) ?? originalLocale;
  const said = { title: '', body: '', ...content.texts[language], ...(hasFurigana(voice) ? readings?.[language] : {}) };
  const own = content.texts[locale]?.madeBy;
  return {
    ...{ slug, office, language, title: String(said.title), body: String(said.body) },
    ...{ state: own && (own === 'machine' ? 'machine' : 'current'), toldOn: lastToldAt ? dayOf(lastToldAt) : today, visibleUntil },
    isOver: isOver(notice, today),
  };
}
