import { write } from '#db/client';
import type { Act } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { faultOfTimes } from '#lib/notices/form';
import type { Notice } from '#lib/notices/model';
import { type NoticeActFault, noticeFor } from '#lib/notices/operations/opening';
import { readNotice } from '#lib/notices/operations/readings';
import { tellDueNotices } from '#lib/notices/operations/telling';
import { isOver, keyOf, nextOccurrence, subjectOf } from '#lib/notices/rules';
import { changeNotice, occurrencesSoFar } from '#lib/notices/store';
import { stopTelling } from '#lib/notifications/operations/announcing';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** What is decided about: the notice as the person saw it. */
type Seen = Pick<Notice, 'slug' | 'edition'>;
type Decided = Promise<Result<true, NoticeActFault>>;

/** Asks a second person for approval. Refused when its time has passed since it was written. */
export async function handIn(staff: AtDesk, seen: Seen, note: string, now: Date): Decided {
  const found = await noticeFor(staff, seen, 'hand-in');
  if (!found.ok) return found;
  if (await isPast(found.value, now)) return refused('time-past');
  return decide(staff, found.value, { state: 'handed-in', note: note.trim() }, 'notices.handed-in', now);
}

/** Takes a notice out of review, to go on writing. */
export async function takeBack(staff: AtDesk, seen: Seen, now: Date): Decided {
  const found = await noticeFor(staff, seen, 'take-back');
  return found.ok ? decide(staff, found.value, { state: 'draft' }, 'notices.taken-back', now) : found;
}

/** 差戻し: sends a notice back to whoever wrote it, and says why. */
export async function returnNotice(staff: AtDesk, seen: Seen, reason: string, now: Date): Decided {
  const found = await noticeFor(staff, seen, 'return');
  if (!found.ok) return found;
  if (reason.trim() === '') return refused('reason-missing');
  return decide(staff, found.value, { state: 'returned', note: reason.trim() }, 'notices.returned', now);
}

/**
 * Approves another's notice: it is told at once, or at its times. `urgent` (it saves lives: quiet hours do not hold) is
 * the approver's to say, and why.
 */
export async function approve(staff: AtDesk, seen: Seen, { urgent, reason }: { urgent: boolean; reason: string }, now: Date): Decided {
  const found = await noticeFor(staff, seen, 'approve');
  if (!found.ok) return found;
  const notice = found.value;
  if (urgent && reason.trim() === '') return refused('reason-missing');
  if (await isPast(notice, now)) return refused('time-past');
  const { schedule } = notice.content;
  const nextAt = schedule.kind === 'at-once' ? now : nextOccurrence(schedule, now, await knownHolidays(dayOf(now)));
  const values = {
    ...{
      state: 'approved' as const,
      nextAt: nextAt ?? null,
      readings: await readNotice(notice),
      urgent,
      urgentReason: urgent ? reason.trim() : '',
    },
    ...{ approvedBy: staff.id, approvedByName: staff.name, approvedAt: now },
  };
  const decided = await decide(staff, notice, values, 'notices.approved', now);
  if (decided.ok) await tellDueNotices(now);
  return decided;
}

/** 取りやめ: it is told no more, what has not gone out stays here, and its page says that it is over. */
export async function stop(staff: AtDesk, seen: Seen, reason: string, now: Date): Decided {
  const found = await noticeFor(staff, seen, 'stop');
  if (!found.ok) return found;
  return decide(staff, found.value, { state: 'stopped', note: reason.trim(), nextAt: null }, 'notices.stopped', now);
}

async function isPast(notice: Notice, now: Date): Promise<boolean> {
  return isOver(notice, dayOf(now)) || faultOfTimes(notice.content.schedule, now, await knownHolidays(dayOf(now))) !== undefined;
}

type Values = Parameters<typeof changeNotice>[2];

/** Changes a notice's state and records it. What residents read raises the content version first. */
async function decide(staff: AtDesk, notice: Notice, values: Values, act: Act, now: Date): Decided {
  const done = await write(async (writer) => {
    if (notice.firstToldAt) await raiseContentVersion(writer, 'told');
    if (!(await changeNotice(writer, notice, values))) return false;
    if (values.state === 'stopped')
      for (const { at } of await occurrencesSoFar(writer, notice.slug)) await stopTelling(writer, keyOf(notice.slug, at), now);
    const { state, note, urgent, urgentReason } = { ...notice, ...values };
    const after = { state, note, ...(urgent ? { urgentReason } : {}) };
    await record(writer, staff, { act, subject: subjectOf(notice), before: { state: notice.state }, after }, now);
    return true;
  });
  return done ? ok(true) : refused('outdated');
}
