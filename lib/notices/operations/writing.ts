import { write } from '#db/client';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { published } from '#lib/catalogue/operations/published';
import { newReference } from '#lib/id';
import { type FieldFaults, readFields, type Written } from '#lib/notices/form';
import type { Notice } from '#lib/notices/model';
import { type NoticeActFault, noticeFor } from '#lib/notices/operations/opening';
import { subjectOf } from '#lib/notices/rules';
import { addNotice, changeNotice } from '#lib/notices/store';
import { ok, type Result, refused } from '#lib/result';
import { type AtDesk, wholeCityHall } from '#lib/staff/model';

type Fields = Readonly<Record<string, string>>;
/** A fault of a field, or of the act as a whole. */
export type WritingFault = { fields: FieldFaults } | NoticeActFault;

/** Begins a notice with what a form says; tells its name. */
export async function beginNotice(staff: AtDesk, fields: Fields, now: Date): Promise<Result<string, { fields: FieldFaults }>> {
  const read = await writtenBy(staff, fields, now);
  if (!read.ok) return refused({ fields: read.fault });
  const notice: Notice = {
    ...{ slug: newReference().toLowerCase(), edition: 1, state: 'draft', ...read.value, ...editedBy(staff, now), authors: [staff.id] },
    ...{ readings: null, urgent: false, urgentReason: '', note: '', approvedBy: '', approvedByName: '', approvedAt: null },
    ...{ nextAt: null, firstToldAt: null, lastToldAt: null },
  };
  await write(async (writer) => {
    await addNotice(writer, notice);
    await record(writer, staff, { act: 'notices.written', subject: subjectOf(notice), after: read.value }, now);
  });
  return ok(notice.slug);
}

/** Saves what a form says over the edition that it was filled from. */
export async function saveNotice(
  staff: AtDesk,
  seen: Pick<Notice, 'slug' | 'edition'>,
  fields: Fields,
  now: Date,
): Promise<Result<true, WritingFault>> {
  const found = await noticeFor(staff, seen, 'save');
  if (!found.ok) return found;
  const notice = found.value;
  const read = await writtenBy(staff, fields, now);
  if (!read.ok) return refused({ fields: read.fault });
  const { office, content, visibleUntil } = notice;
  const authors = [...new Set([...notice.authors, staff.id])];
  const saved = await write(async (writer) => {
    const changed = await changeNotice(writer, notice, { ...read.value, ...editedBy(staff, now), authors });
    const sides = { before: { office, content, visibleUntil }, after: read.value };
    if (changed) await record(writer, staff, { act: 'notices.written', subject: subjectOf(notice), ...sides }, now);
    return changed;
  });
  return saved ? ok(true) : refused('outdated');
}

const editedBy = ({ id, name }: AtDesk, now: Date) => ({ editedBy: id, editedByName: name, editedAt: now });

/** What the fields say, if this person may say it for that office. */
async function writtenBy(staff: AtDesk, fields: Fields, now: Date): Promise<Result<Written, FieldFaults>> {
  const { offices, districts } = await published();
  const read = readFields(fields, now, await knownHolidays(dayOf(now)));
  if (!read.ok) return read;
  // Whoever works for one office writes for it.
  const office = staff.office === wholeCityHall ? read.value.office : staff.office;
  const isThere = office === wholeCityHall || offices.some(({ slug }) => slug === office);
  if (!isThere && staff.office === wholeCityHall) return refused({ office: 'office-wrong' });
  const known = new Set(districts.map(({ slug }) => slug));
  // A district that is no more must not make it the whole city.
  if (!read.value.content.districts.every((slug) => known.has(slug))) return refused({ districts: 'districts-gone' });
  return ok({ ...read.value, office });
}
