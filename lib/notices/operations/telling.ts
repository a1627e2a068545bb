import { read, type Writer, write } from '#db/client';
import { type Day, dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import type { Notice } from '#lib/notices/model';
import { isOver, isTooLate, keyOf, nextOccurrence, usefulUntil } from '#lib/notices/rules';
import { addOccurrence, changeNotice, dueNotices } from '#lib/notices/store';
import { announce } from '#lib/notifications/operations/announcing';
import { raiseContentVersion } from '#lib/publication/store';

/**
 * Tells the notices whose time has come, each time once however many processes look. A time that nobody was there for
 * is noted as missed and not made up for (docs/decisions/0017); what is told at once or saves lives is, while it is of use.
 */
export async function tellDueNotices(now: Date): Promise<void> {
  const due = await dueNotices(read, now);
  if (due.length === 0) return;
  const holidays = await knownHolidays(dayOf(now));
  for (const notice of due) await write((writer) => tellOnce(writer, notice, holidays, now));
}

async function tellOnce(writer: Writer, notice: Notice, holidays: ReadonlySet<Day>, now: Date): Promise<void> {
  const { slug, content, nextAt: at, firstToldAt } = notice;
  if (!at) return;
  const next = nextOccurrence(content.schedule, new Date(at.getTime() + 1), holidays);
  const useful = usefulUntil(notice, at, next);
  const told = useful > now && !isOver(notice, dayOf(now)) && !isTooLate(notice, at, now);
  if (told) await raiseContentVersion(writer, 'told');
  const values = { nextAt: next ?? null, state: next ? ('approved' as const) : ('sent' as const) };
  const times = told ? { firstToldAt: firstToldAt ?? now, lastToldAt: now } : {};
  // Of several who look at once, the first changes this edition.
  if (!(await changeNotice(writer, notice, { ...values, ...times }))) return;
  await addOccurrence(writer, { slug, at, told });
  if (told) await announce(writer, { ...announcementOf(notice), key: keyOf(slug, at), usefulUntil: useful }, now);
}

function announcementOf({ slug, content, urgent }: Notice) {
  const { texts, topics, districts, channels } = content;
  const message = { kind: 'composed' as const, params: { notice: slug, texts } };
  return { message, audience: { topics, districts }, channels, urgent };
}
