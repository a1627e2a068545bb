import type { EntryRef } from '#lib/answers/model';
import { type AnswerPage, showAnswer } from '#lib/catalogue/operations/answers';
import { listTerms, type ToldTerm } from '#lib/catalogue/operations/glossary';
import { showLifeEvent, type ToldEvent } from '#lib/catalogue/operations/life-events';
import { type OfficeAtWork, showOffice } from '#lib/catalogue/operations/offices';
import { type ServicePage, showService } from '#lib/catalogue/operations/services';
import type { Locale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** An entry as a reply tells it. */
export type ToldEntry =
  | { kind: 'answer'; page: AnswerPage }
  | { kind: 'service'; page: ServicePage }
  | { kind: 'life-event'; event: ToldEvent }
  | { kind: 'office'; office: OfficeAtWork }
  | { kind: 'term'; term: ToldTerm };

/** What a reply tells of an entry, as it is now; undefined when it is not published any more. */
export async function tellEntry({ kind, slug }: EntryRef, voice: Voice, now: Date): Promise<ToldEntry | undefined> {
  switch (kind) {
    case 'answer': {
      const page = await showAnswer(slug, voice, now);
      return page && { kind, page };
    }
    case 'service': {
      const page = await showService(slug, voice, now);
      return page && { kind, page };
    }
    case 'life-event': {
      const event = await showLifeEvent(slug, voice);
      return event && { kind, event };
    }
    case 'office': {
      const office = await showOffice(slug, voice, now);
      return office && { kind, office };
    }
    case 'term': {
      const term = (await listTerms(voice)).find((one) => one.slug === slug);
      return term && { kind, term };
    }
  }
}

/** An entry by what it is called. */
export type NamedRef = EntryRef & { title: string; language: Locale };

/** What these entries are called; those that are not published any more are left out. */
export async function titlesOf(refs: readonly EntryRef[], voice: Voice, now: Date): Promise<NamedRef[]> {
  const told = await Promise.all(refs.map((ref) => tellEntry(ref, voice, now)));
  return told.flatMap((entry, place) => {
    const ref = refs[place];
    if (!entry || !ref) return [];
    const { text, languages } = entryOf(entry);
    return [{ ...ref, title: text.title, language: languages['title'] ?? localeOf(voice) }];
  });
}

function entryOf(told: ToldEntry) {
  switch (told.kind) {
    case 'answer':
      return told.page.answer;
    case 'service':
      return told.page.service;
    case 'life-event':
      return told.event;
    case 'office':
      return told.office;
    case 'term':
      return told.term;
  }
}
