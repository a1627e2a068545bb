import { write } from '#db/client';
import { record } from '#lib/audit/operations';
import type { ContentFault, NoticeContent, OrderWorld, SafetyNotice } from '#lib/disasters/orders/model';
import { announceIn } from '#lib/disasters/orders/operations/announcing';
import { checkNotice } from '#lib/disasters/orders/operations/checking';
import { lasts, longestNoticeHours } from '#lib/disasters/orders/rules';
import { addNotice, endNoticeRow, findNotice } from '#lib/disasters/orders/store';
import { newKey } from '#lib/id';
import { stopTelling } from '#lib/notifications/operations/announcing';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

type By = Pick<AtDesk, 'id' | 'name' | 'source'>;

/** What somebody wants to post, and until when. */
export type WantedNotice = { content: unknown; expiresAt: Date | undefined };

const hour = 3_600_000;
const subjectOf = ({ id }: Pick<SafetyNotice, 'id'>) => `safety-notice/${id}`;

/** Whether a notice can be posted as it is; refused with a code for the first thing that is wrong. */
export async function readNotice({ content, expiresAt }: WantedNotice, now: Date): Promise<Result<NoticeContent, ContentFault>> {
  const read = await checkNotice(content);
  if (!read.ok) return read;
  const hours = ((expiresAt?.getTime() ?? 0) - now.getTime()) / hour;
  return hours > 0 && hours <= longestNoticeHours ? read : refused('expiry-wrong');
}

/** Posts a notice and tells those in its districts; of a point alone, the whole city. Tells its id. */
export async function postNotice(staff: By, world: OrderWorld, wanted: WantedNotice, now: Date): Promise<Result<string, ContentFault>> {
  const { expiresAt } = wanted;
  const read = await readNotice(wanted, now);
  if (!read.ok) return read;
  if (!expiresAt) return refused('expiry-wrong');
  const content = read.value;
  const notice = { id: newKey(), world, content, postedByName: staff.name, postedAt: now, expiresAt, endedAt: null, edition: 1 };
  await write(async (writer) => {
    await raiseContentVersion(writer, 'told');
    await addNotice(writer, notice);
    await record(writer, staff, { act: 'safety.posted', subject: subjectOf(notice), after: { world, ...content, expiresAt } }, now);
    const message = { kind: 'safety-notice', params: content } as const;
    const told = { message, key: subjectOf(notice), districts: content.districts, usefulUntil: expiresAt };
    await announceIn(writer, world, told, now);
  });
  return ok(notice.id);
}

/** Ends a notice before its time. */
export async function endNotice(staff: By, id: string, now: Date): Promise<Result<string, 'changed-meanwhile'>> {
  return write(async (writer) => {
    await raiseContentVersion(writer, 'told');
    const notice = await findNotice(writer, id);
    if (!notice || !lasts(notice, now) || !(await endNoticeRow(writer, notice, now))) return refused('changed-meanwhile');
    await record(writer, staff, { act: 'safety.ended', subject: subjectOf(notice), before: { world: notice.world } }, now);
    await stopTelling(writer, subjectOf(notice), now);
    return ok(id);
  });
}
