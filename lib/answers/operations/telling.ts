import type { EntryRef } from '#lib/answers/model';
import { dayOf } from '#lib/calendar/day';
import { type AnswerPage, showAnswer } from '#lib/catalogue/operations/answers';
import { listTerms, type ToldTerm } from '#lib/catalogue/operations/glossary';
import { showLifeEvent, type ToldEvent } from '#lib/catalogue/operations/life-events';
import { type OfficeAtWork, showOffice } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { type ServicePage, showService } from '#lib/catalogue/operations/services';
import { nameAll } from '#lib/catalogue/rules/naming';
import { holdsOn } from '#lib/catalogue/rules/validity';
import { type FacilityAtWork, showFacility } from '#lib/facilities/operations/listing';
import type { Locale } from '#lib/i18n/locales';
import type { Voice } from '#lib/i18n/voice';

/** An entry as a reply tells it. */
export type ToldEntry =
  | { kind: 'answer'; page: AnswerPage }
  | { kind: 'service'; page: ServicePage }
  | { kind: 'life-event'; event: ToldEvent }
  | { kind: 'office'; office: OfficeAtWork }
  | { kind: 'facility'; facility: FacilityAtWork }
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
    case 'facility': {
      const facility = await showFacility(slug, voice, now);
      return facility && { kind, facility };
    }
    case 'term': {
      const term = (await listTerms(voice)).find((one) => one.slug === slug);
      return term && { kind, term };
    }
  }
}

/** An entry by what it is called. */
export type NamedRef = EntryRef & { title: string; language: Locale };

/** What these entries are called; those that are not published any more, or do not hold today, are left out. */
export async function titlesOf(refs: readonly EntryRef[], voice: Voice, now: Date): Promise<NamedRef[]> {
  const { services, answers, lifeEvents, offices, facilities, terms } = await published();
  const valid = answers.filter(({ facts }) => holdsOn(facts, dayOf(now)));
  const shelves = { service: services, answer: valid, 'life-event': lifeEvents, office: offices, facility: facilities, term: terms };
  return refs.flatMap((ref) => {
    const entry = shelves[ref.kind].find(({ slug }) => slug === ref.slug);
    const named = entry && nameAll([entry], voice).get(ref.slug);
    return named ? [{ ...ref, title: named.title, language: named.language }] : [];
  });
}
