import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { workingDaysSince } from '#lib/calendar/working-days';
import { type ApplicationState, applicationStates } from '#lib/procedures/applications/model';
import { casesPerPage } from '#lib/procedures/cases/model';
import { isOver } from '#lib/procedures/cases/rules';
import { type CaseSearch, countCases, type QueueRow, queueOf, unreadAmong } from '#lib/procedures/cases/store';
import { type AtDesk, wholeCityHall } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** Which part of the queue: what is not over, what nobody has read, or what is in one state. */
export const queueParts = ['open', 'unread', ...applicationStates] as const;
export type QueuePart = (typeof queueParts)[number];

/** What somebody at the desk wants to see. `who`: himself, nobody, or everybody where none is named. */
export type QueueFilter = { part: QueuePart; procedure?: string | undefined; who?: 'me' | 'nobody' | undefined; page: number };

/** A case in the queue: for how many working days it has waited for the city hall, and whether its applicant wrote something unread. */
export type QueuedCase = QueueRow & { waiting: number; isUnread: boolean };

export type Queue = { cases: QueuedCase[]; counts: Readonly<Record<QueuePart, number>>; procedures: string[]; pages: number };

const openStates = applicationStates.filter((state) => !isOver({ state }));

const officeFor = ({ office }: AtDesk) => (office === wholeCityHall ? undefined : office);

/**
 * 受付簿: the cases of one's own office, the longest waiting first. The counts are of all its cases, whatever is filtered.
 * Nothing that was answered is in it, so that nobody looks at anybody by reading it.
 */
export async function queue(staff: AtDesk, { part, procedure, who, page }: QueueFilter, now: Date): Promise<Queue> {
  const office = officeFor(staff);
  if (!may(staff, 'applications.handle')) return { cases: [], counts: countsOf([], 0), procedures: [], pages: 1 };
  const assignee = who === 'nobody' ? null : who && staff.id;
  const search: CaseSearch = { office, procedure, assignee, ...searchOf(part) };
  const [all, unread, found] = await Promise.all([
    countCases(read, { office }),
    countCases(read, { office, unread: true }),
    countCases(read, search),
  ]);
  const pages = Math.max(1, Math.ceil(sum(found) / casesPerPage));
  const from = (Math.min(Math.max(page, 1), pages) - 1) * casesPerPage;
  const rows = await queueOf(read, search, { from, limit: casesPerPage, newestFirst: part === 'decided' || part === 'withdrawn' });
  const references = rows.map(({ reference }) => reference);
  const [withUnread, holidays] = [new Set(await unreadAmong(read, references)), await knownHolidays(dayOf(rows[0]?.submittedAt ?? now))];
  const today = dayOf(now);
  return {
    cases: rows.map((row) => ({
      ...row,
      waiting: isOver(row) ? 0 : workingDaysSince(dayOf(row.submittedAt), today, holidays),
      isUnread: withUnread.has(row.reference),
    })),
    counts: countsOf(all, sum(unread)),
    procedures: [...new Set(all.map((one) => one.procedure))].sort(),
    pages,
  };
}

/** How many cases of one's office nobody has taken up, and in how many somebody waits to be read. */
export async function casesWaiting(staff: AtDesk): Promise<{ submitted: number; unread: number }> {
  if (!may(staff, 'applications.handle')) return { submitted: 0, unread: 0 };
  const office = officeFor(staff);
  const [submitted, unread] = await Promise.all([
    countCases(read, { office, states: ['submitted'] }),
    countCases(read, { office, unread: true }),
  ]);
  return { submitted: sum(submitted), unread: sum(unread) };
}

const searchOf = (part: QueuePart): CaseSearch =>
  part === 'unread' ? { unread: true } : { states: part === 'open' ? openStates : [part] };

const sum = (counted: readonly { count: number }[]) => counted.reduce((all, { count }) => all + count, 0);

function countsOf(counted: readonly { state: ApplicationState; count: number }[], unread: number): Record<QueuePart, number> {
  const of = (...states: ApplicationState[]) => sum(counted.filter(({ state }) => states.includes(state)));
  const [submitted, examining, correction] = [of('submitted'), of('examining'), of('correction')];
  return { open: of(...openStates), unread, submitted, examining, correction, decided: of('decided'), withdrawn: of('withdrawn') };
}
