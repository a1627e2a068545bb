import { type Day, dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import type { LifeEventFacts, LifeEventText } from '#lib/catalogue/kinds/life-event';
import { listOffices, type OfficeAtWork } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import type { ToldService } from '#lib/catalogue/operations/services';
import { type Answers, type BringOnce, bringOnce, tasksFor } from '#lib/catalogue/rules/checklist';
import type { DueSpan } from '#lib/catalogue/rules/due';
import { type Named, nameAll } from '#lib/catalogue/rules/naming';
import { isClosedDay } from '#lib/catalogue/rules/opening';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { Voice } from '#lib/i18n/voice';

export type ToldEvent = Told<LifeEventFacts, LifeEventText>;

/** One line of a checklist, as it is shown. */
export type ChecklistTask = { service: ToldService; due: DueSpan | undefined; office: OfficeAtWork | undefined };

/** What somebody has to do after a life event: in order, with what to bring and where to go, each once. */
export type Checklist = {
  tasks: ChecklistTask[];
  bring: BringOnce[];
  items: ReadonlyMap<string, Named>;
  offices: OfficeAtWork[];
};

/** A life event with its questions; undefined for a name that is none of this content. */
export async function showLifeEvent(slug: string, voice: Voice, from = published()): Promise<ToldEvent | undefined> {
  const event = (await from).lifeEvents.find((one) => one.slug === slug);
  return event && tell(event, voice);
}

/** The checklist for these answers. Time limits are there only when the day it happened is known. */
export async function makeChecklist(
  event: ToldEvent,
  answers: Answers,
  happened: Day | undefined,
  voice: Voice,
  now: Date,
): Promise<Checklist> {
  const [{ services: entries, items }, offices, holidays] = await Promise.all([
    published(),
    listOffices(voice, now),
    knownHolidays(happened ?? dayOf(now)),
  ]);
  const services = new Map(entries.map((entry) => [entry.slug, tell(entry, voice)]));
  const facts = new Map([...services].map(([slug, service]) => [slug, service.facts]));
  // A time limit waits for the city hall as a whole, whose hours are those of its first office.
  const hours = offices[0]?.facts.hours;
  const isClosed = (day: Day) => (hours ? isClosedDay(hours, day, holidays) : false);
  const tasks = tasksFor(event.facts, answers, happened, facts, isClosed).flatMap(({ service: slug, due }) => {
    const service = services.get(slug);
    return service ? [{ service, due, office: offices.find((office) => office.slug === service.facts.office) }] : [];
  });
  return {
    tasks,
    bring: bringOnce(tasks.map(({ service }) => ({ slug: service.slug, bring: service.facts.bring }))),
    items: nameAll(items, voice),
    offices: offices.filter((office) => tasks.some((task) => task.office?.slug === office.slug)),
  };
}
