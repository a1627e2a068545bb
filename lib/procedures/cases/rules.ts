import { type Day, daysBetween, isDay } from '#lib/calendar/day';
import type { Application, ApplicationAct, ApplicationEvent, ApplicationState } from '#lib/procedures/applications/model';
import { Asked, type CaseFault, longestCorrectionDays, longestReason } from '#lib/procedures/cases/model';
import { residentOf } from '#lib/procedures/drafts/model';
import { ok, type Result, refused } from '#lib/result';

/*
 * What may follow what. A case that waits for the city hall is `submitted` where nobody has taken it up, and `examining` where
 * somebody has. Nothing in this table happens by itself: no case ever expires.
 */

type Standing = Pick<Application, 'state' | 'assignee'>;
type Step = { from: readonly ApplicationState[]; to: (standing: Standing) => ApplicationState };

const always = (state: ApplicationState) => () => state;
const open = ['submitted', 'examining', 'correction'] as const;
const withStaff = ({ assignee }: Standing) => (assignee === null ? 'submitted' : 'examining');

const steps: Readonly<Record<Exclude<ApplicationAct, 'submitted'>, Step>> = {
  examined: { from: ['submitted'], to: always('examining') },
  'handed-on': { from: open, to: (standing) => (standing.state === 'correction' ? 'correction' : withStaff(standing)) },
  /** Asked again, the newer request takes the place of the older. */
  asked: { from: ['examining', 'correction'], to: always('correction') },
  answered: { from: ['correction'], to: withStaff },
  /** Also where an answer is awaited in vain. */
  decided: { from: ['examining', 'correction'], to: always('decided') },
  withdrawn: { from: open, to: always('withdrawn') },
};

export type CaseAct = keyof typeof steps;

/** Whether this can happen to a case as it stands. */
export function canHappen(act: CaseAct, { state }: Pick<Application, 'state'>): boolean {
  return steps[act].from.includes(state);
}

/** How an applicant hears of his case: in his account, by e-mail, or not unless somebody calls him or writes on paper. */
export type Reach = 'account' | 'email' | 'nothing';

export function reachOf({ owner, contact }: Pick<Application, 'owner' | 'contact'>): Reach {
  if (residentOf(owner) !== undefined) return 'account';
  return contact.email === null ? 'nothing' : 'email';
}

/** Where a case stands after something happened to it; `assignee`: who has it then. */
export function stateAfter(act: CaseAct, { state, assignee }: Standing): ApplicationState {
  return steps[act].to({ state, assignee });
}

/** Whether a case is over: decided or withdrawn. */
export const isOver = ({ state }: Pick<Application, 'state'>) => state === 'decided' || state === 'withdrawn';

/** The end of the retention: so many years after the day on which the case was over, to the day. */
export function keptUntil(now: Date, years: number): Date {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return end;
}

/** What the applicant is asked to mend as the case stands; undefined while nothing is. */
export function askedIn({ state }: Pick<Application, 'state'>, events: readonly ApplicationEvent[]): Asked | undefined {
  if (state !== 'correction') return undefined;
  const last = events.findLast(({ act }) => act === 'asked');
  return last && Asked.parse(last.details);
}

export type AskedFault = Extract<CaseFault, 'fields-missing' | 'why-missing' | 'why-long' | 'until-wrong'>;

/** Reads what staff ask the applicant to mend; `known`: the fields that can be asked for. */
export function readAsked(
  { fields, why, until }: { fields: readonly string[]; why: string; until: string },
  known: readonly string[],
  today: Day,
): Result<Asked, AskedFault> {
  const chosen = known.filter((field) => fields.includes(field));
  if (chosen.length === 0) return refused('fields-missing');
  if (why.trim() === '') return refused('why-missing');
  if (why.trim().length > longestReason) return refused('why-long');
  if (!isDay(until) || until <= today || daysBetween(today, until) > longestCorrectionDays) return refused('until-wrong');
  return ok({ fields: chosen, why: why.trim(), until });
}
