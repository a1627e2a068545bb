import { type Day, dayOf } from '#lib/calendar/day';
import { isOldEnough } from '#lib/facilities/eligibility/age';
import { type Applicant, concerns } from '#lib/facilities/eligibility/applicant';
import { brokenLimit, type Use } from '#lib/facilities/eligibility/limits';
import type { holders, Limit, MinimumAge, ReservationRules, Whom } from '#lib/facilities/eligibility/model';
import { closesAt, opensAt } from '#lib/facilities/eligibility/windows';
import { ok, type Result, refused } from '#lib/result';

/** A use that somebody wishes for, with all that he holds already: of one application, also the wishes before this one. */
export type Wish = Use & { from: string; held: readonly Use[] };

/** Why somebody may not reserve; `whom` are all those who may at some time. */
export type Ineligible =
  | { code: 'wrong-holder'; holders: (typeof holders)[number][] }
  | { code: 'age-unknown'; minimum: MinimumAge }
  | { code: 'too-young'; minimum: MinimumAge }
  | { code: 'not-for-you'; whom: Whom[] }
  | { code: 'not-yet'; opensAt: Date }
  | { code: 'too-late'; closedAt: Date }
  | { code: 'limit-reached'; limit: Limit };

/** Whether an applicant may reserve a use at this moment, and until when he may. */
export function mayReserve(rules: ReservationRules, applicant: Applicant, wish: Wish, now: Date): Result<{ until: Date }, Ineligible> {
  if (rules.holders.length > 0 && !rules.holders.includes(applicant.holder)) {
    return refused({ code: 'wrong-holder', holders: rules.holders });
  }
  const youth = youthOf(rules.minimumAge, applicant, dayOf(now));
  if (youth) return refused(youth);
  const open = openNow(rules, applicant, wish, now);
  if (!open.ok) return open;
  const limit = brokenLimit(rules.limits, applicant, wish, wish.held, now);
  return limit ? refused({ code: 'limit-reached', limit }) : open;
}

/** The windows by priority that are open now for a use: whom they concern reserves before the draw. */
export function priorityWindows({ windows }: Pick<ReservationRules, 'windows'>, { day, from }: Begin, now: Date): Whom[] {
  const isOpen = ({ opens, closes }: ReservationRules['windows'][number]) =>
    opensAt(opens, day) <= now && now < closesAt(closes, day, from);
  return windows.filter((window) => window.priority !== undefined && isOpen(window));
}

type Period = { opensAt: Date; closesAt: Date };
type Begin = { day: Day; from: string };

/** The times in which an applicant may reserve a use, whatever his age and his other reservations, the earliest first. */
export function windowsFor(rules: ReservationRules, applicant: Applicant, use: Begin): Period[] {
  return everyWindow(rules, applicant, use).filter((window) => window.opensAt < window.closesAt);
}

/** Also those that would open only when the use has begun. */
function everyWindow(rules: ReservationRules, applicant: Applicant, { day, from }: Begin): Period[] {
  return rules.windows
    .filter((window) => concerns(window, applicant))
    .map((window) => ({ opensAt: opensAt(window.opens, day), closesAt: closesAt(window.closes, day, from) }))
    .sort((one, other) => one.opensAt.getTime() - other.opensAt.getTime());
}

function youthOf(minimum: MinimumAge | undefined, { birthday }: Applicant, today: Day): Ineligible | undefined {
  if (!minimum) return undefined;
  if (!birthday) return { code: 'age-unknown', minimum };
  return isOldEnough(minimum, birthday, today) ? undefined : { code: 'too-young', minimum };
}

function openNow(rules: ReservationRules, applicant: Applicant, wish: Wish, now: Date): Result<{ until: Date }, Ineligible> {
  const windows = windowsFor(rules, applicant, wish);
  const open = windows.filter((window) => window.opensAt <= now && now < window.closesAt);
  if (open.length > 0) return ok({ until: latest(open) });
  const next = windows.find((window) => now < window.opensAt);
  if (next) return refused({ code: 'not-yet', opensAt: next.opensAt });
  const past = everyWindow(rules, applicant, wish);
  if (past.length > 0) return refused({ code: 'too-late', closedAt: latest(past) });
  return refused({ code: 'not-for-you', whom: rules.windows.map(({ opens: _, closes: __, ...whom }) => whom) });
}

function latest(windows: readonly Period[]): Date {
  return new Date(Math.max(...windows.map(({ closesAt: at }) => at.getTime())));
}
