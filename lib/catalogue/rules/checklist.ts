import type { Day } from '#lib/calendar/day';
import type { Condition, LifeEventFacts } from '#lib/catalogue/kinds/life-event';
import type { Bring, ServiceFacts } from '#lib/catalogue/kinds/service';
import { concerns, type DueSpan, dueSpan } from '#lib/catalogue/rules/due';

/** What a person answered: yes or no, or how many. A question left open is missing. */
export type Answers = Readonly<Record<string, 'yes' | 'no' | number>>;

/** One thing to do, with its time limit when the date is known. */
export type Task = { service: string; due: DueSpan | undefined };

/**
 * The services a person needs after a life event, in the order of their time limits; what has none
 * keeps the order in which the city hall advises it. Every condition of an item must hold.
 */
export function tasksFor(
  event: LifeEventFacts,
  answers: Answers,
  happened: Day | undefined,
  services: ReadonlyMap<string, ServiceFacts>,
  isClosed: (day: Day) => boolean,
): Task[] {
  return event.items
    .filter((item) => item.when.every((condition) => holds(condition, answers)))
    .flatMap(({ service }) => {
      const facts = services.get(service);
      if (!facts) return [];
      const rule = facts.due.find((one) => concerns(one, event.happening));
      return [{ service, due: rule && happened ? dueSpan(rule, happened, isClosed) : undefined }];
    })
    .map((task, place) => ({ task, place }))
    .sort((a, b) => (a.task.due?.by ?? '9999').localeCompare(b.task.due?.by ?? '9999') || a.place - b.place)
    .map(({ task }) => task);
}

function holds(condition: Condition, answers: Answers): boolean {
  const answer = answers[condition.question];
  if ('is' in condition) return answer === condition.is;
  return typeof answer === 'number' && answer >= condition.atLeast;
}

/** A thing to bring, asked for once, with the services that want it. */
export type BringOnce = { items: readonly string[]; conditional: boolean; services: string[] };

/** What to bring for all these services together: each thing once, needed before perhaps-needed. */
export function bringOnce(services: readonly { slug: string; bring: readonly Bring[] }[]): BringOnce[] {
  const things = new Map<string, BringOnce>();
  for (const { slug, bring } of services) {
    for (const { items, conditional } of bring) {
      const key = [...items].sort().join('|');
      const known = things.get(key) ?? { items, conditional: true, services: [] };
      known.conditional &&= conditional;
      if (!known.services.includes(slug)) known.services.push(slug);
      things.set(key, known);
    }
  }
  return withoutWider([...things.values()]).sort((a, b) => Number(a.conditional) - Number(b.conditional));
}

/** Who must bring A anyway need not be asked for 「A or B」 as well: the wider wish joins the narrower. */
function withoutWider(things: readonly BringOnce[]): BringOnce[] {
  return things.filter((wide) => {
    const narrow = things.find(
      (one) => !one.conditional && one.items.length < wide.items.length && one.items.every((item) => wide.items.includes(item)),
    );
    if (narrow) narrow.services = [...new Set([...narrow.services, ...wide.services])];
    return narrow === undefined;
  });
}
