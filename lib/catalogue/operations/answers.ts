import { dayOf } from '#lib/calendar/day';
import type { EntryOf } from '#lib/catalogue/entry';
import type { AnswerFacts, AnswerText } from '#lib/catalogue/kinds/answer';
import type { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { type OfficeAtWork, showOffice } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { byUse } from '#lib/catalogue/rules/by-use';
import { type Named, nameAll } from '#lib/catalogue/rules/naming';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { holdsOn } from '#lib/catalogue/rules/validity';
import type { Voice } from '#lib/i18n/voice';

export type ToldAnswer = Told<AnswerFacts, AnswerText>;

/** All that an answer's page, or the talk, says of it. */
export type AnswerPage = {
  answer: ToldAnswer;
  office: OfficeAtWork | undefined;
  /** What to do next, the main one first. */
  services: Named[];
  lifeEvent: Named | undefined;
  /** Other questions about the same services. */
  others: Named[];
};

type AnswerEntry = EntryOf<typeof kindSchemas.answer>;

/** An answer in a language, as of now; undefined for one that is not there or does not hold today. */
export async function showAnswer(slug: string, voice: Voice, now: Date, from = published()): Promise<AnswerPage | undefined> {
  const { answers, services, lifeEvents } = await from;
  const valid = answers.filter(({ facts }) => holdsOn(facts, dayOf(now)));
  const entry = valid.find((one) => one.slug === slug);
  if (!entry) return undefined;
  const { facts } = entry;
  const names = nameAll(services, voice);
  return {
    answer: tell(entry, voice),
    office: await showOffice(facts.office, voice, now, from),
    services: facts.services.flatMap((service) => names.get(service) ?? []),
    lifeEvent: facts.lifeEvent ? nameAll(lifeEvents, voice).get(facts.lifeEvent) : undefined,
    others: answersAbout(facts.services, valid, voice).filter((other) => other.slug !== slug),
  };
}

/** A page leads to so many questions at most. */
const mostOthers = 6;

/** Those of these answers that lead to one of the services, the most asked first. */
export function answersAbout(services: readonly string[], answers: readonly AnswerEntry[], voice: Voice): Named[] {
  const about = answers.filter(({ facts }) => facts.services.some((service) => services.includes(service)));
  return [...nameAll(byUse(about).slice(0, mostOthers), voice).values()];
}

/** A category with its questions, as the list of all questions shows them. */
export type AnsweredCategory = { category: Named; answers: Named[] };

/** All questions that hold today by category, in the city's order; the most asked of each first. */
export async function listAnswers(voice: Voice, now: Date): Promise<AnsweredCategory[]> {
  const { answers, categories } = await published();
  const valid = byUse(answers.filter(({ facts }) => holdsOn(facts, dayOf(now))));
  const names = nameAll(valid, voice);
  const titles = nameAll(categories, voice);
  return categories
    .toSorted((a, b) => a.facts.rank - b.facts.rank)
    .flatMap(({ slug }) => {
      const category = titles.get(slug);
      const those = valid.filter(({ facts }) => facts.category === slug).flatMap((one) => names.get(one.slug) ?? []);
      return category && those.length > 0 ? [{ category, answers: those }] : [];
    });
}

/** The questions asked most, at most `limit`. */
export async function mostAsked(voice: Voice, now: Date, limit: number): Promise<Named[]> {
  const { answers } = await published();
  const ranked = answers.filter(({ facts }) => facts.rank !== undefined && holdsOn(facts, dayOf(now)));
  return [...nameAll(byUse(ranked).slice(0, limit), voice).values()];
}
