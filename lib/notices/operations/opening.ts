import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import type { Notice } from '#lib/notices/model';
import { isPossible, keyOf, mayApprove, type NoticeAct, timesFrom } from '#lib/notices/rules';
import { findNotice, listNotices, type Occurrence, occurrencesSoFar } from '#lib/notices/store';
import type { Channel } from '#lib/notifications/model';
import { figures } from '#lib/notifications/operations/figures';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What is wrong with an act upon a notice. `outdated`: it was changed since it was seen; `locked`: it is past that. */
export type NoticeActFault = 'not-found' | 'outdated' | 'locked' | 'own-notice' | 'reason-missing' | 'time-past' | 'mail-failed';

const rightFor: Readonly<Record<NoticeAct, 'notices.write' | 'notices.approve'>> = {
  save: 'notices.write',
  'hand-in': 'notices.write',
  'take-back': 'notices.write',
  stop: 'notices.write',
  return: 'notices.approve',
  approve: 'notices.approve',
};

/** Whether this person may do this with this notice now. One's own writing is approved by somebody else. */
export function mayDo(staff: AtDesk, act: NoticeAct, notice: Notice): boolean {
  if (!may(staff, rightFor[act], notice.office) || !isPossible(act, notice.state)) return false;
  // What residents are being told, only an approver takes back.
  if (act === 'stop' && (notice.state === 'approved' || notice.state === 'sent')) return may(staff, 'notices.approve', notice.office);
  return act !== 'approve' || mayApprove(staff.id, notice);
}

/** A notice by its name; undefined where there is none. */
export async function openNotice(slug: string): Promise<Notice | undefined> {
  return findNotice(read, slug);
}

/** The notice as somebody saw it, if he may do this with it now. */
export async function noticeFor(
  staff: AtDesk,
  seen: Pick<Notice, 'slug' | 'edition'>,
  act: NoticeAct,
): Promise<Result<Notice, NoticeActFault>> {
  const notice = await findNotice(read, seen.slug);
  if (!notice || !may(staff, rightFor[act], notice.office)) return refused('not-found');
  if (act === 'approve' && !mayApprove(staff.id, notice)) return refused('own-notice');
  if (!mayDo(staff, act, notice)) return refused('locked');
  return notice.edition === seen.edition ? ok(notice) : refused('outdated');
}

/** The notices on the desk, as its list shows them; `waiting` are those that this person can approve. */
export async function listOnDesk(staff: AtDesk) {
  const [open, approved, past] = await Promise.all([
    listNotices(read, ['draft', 'returned', 'handed-in']),
    listNotices(read, ['approved']),
    listNotices(read, ['sent', 'stopped']),
  ]);
  const waiting = open.filter((notice) => mayDo(staff, 'approve', notice));
  return {
    waiting,
    handedIn: open.filter((notice) => notice.state === 'handed-in' && !waiting.includes(notice)),
    drafts: open.filter(({ state }) => state !== 'handed-in'),
    scheduled: approved.toSorted((a, b) => (a.nextAt?.getTime() ?? 0) - (b.nextAt?.getTime() ?? 0)),
    past,
  };
}

/** How many notices wait for this person's approval. */
export async function noticesToApprove(staff: AtDesk): Promise<number> {
  return (await listNotices(read, ['handed-in'])).filter((notice) => mayDo(staff, 'approve', notice)).length;
}

export type ToldTime = Occurrence & { figures: Record<Channel, Awaited<ReturnType<typeof figures>>> };

/** Every time a notice was due, and what became of it on each way. */
export async function timesOf({ slug }: Pick<Notice, 'slug'>): Promise<ToldTime[]> {
  const times = await occurrencesSoFar(read, slug);
  return Promise.all(
    times.map(async (time) => {
      const key = keyOf(slug, time.at);
      const [push, mail] = await Promise.all([figures(key, 'push'), figures(key, 'mail')]);
      return { ...time, figures: { push, mail } };
    }),
  );
}

/** When a notice is to be told from now on; at most 20 times are named. */
export async function comingTimes({ state, content: { schedule } }: Notice, now: Date): Promise<Date[]> {
  if (schedule.kind === 'at-once' || state === 'stopped' || state === 'sent') return [];
  return timesFrom(schedule, now, await knownHolidays(dayOf(now))).slice(0, 20);
}
