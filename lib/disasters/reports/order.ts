import type { Report, World } from '#lib/disasters/reports/model';

/** Clocks differ; a report from further ahead is a mistake, and would count for ever. In milliseconds. */
const ahead = 60 * 60_000;

/** The reports of one world that count, oldest first: each once, none that was cancelled, no cancellation itself. */
export function valid(reports: readonly Report[], world: World, now: Date): Report[] {
  const meant = reports.filter((report) => report.world === world && report.sentAt.getTime() <= now.getTime() + ahead);
  const said = [...new Map(meant.map((report) => [identity(report), report])).values()].sort(byAge);
  const cancelled = new Set(said.filter(({ infoType }) => infoType === 'cancelled').flatMap((one) => cancelledBy(one, said)));
  return said.filter((report) => report.infoType !== 'cancelled' && !cancelled.has(report));
}

const identity = ({ title, office, eventId, serial, infoType, reportedAt, sentAt }: Report) =>
  [title, office, eventId, serial, infoType, reportedAt.toISOString(), sentAt.toISOString()].join('|');

/** 発表時刻 first; within a minute 番号 where it is of one event, since it orders nothing else, then the moment of sending. */
function byAge(a: Report, b: Report): number {
  const isOfOneEvent = a.eventId !== '' && a.eventId === b.eventId && a.title === b.title;
  return (
    a.reportedAt.getTime() - b.reportedAt.getTime() ||
    (isOfOneEvent ? Number(a.serial) - Number(b.serial) : 0) ||
    a.sentAt.getTime() - b.sentAt.getTime() ||
    identity(a).localeCompare(identity(b))
  );
}

/** All that was said before of the same event; where a kind has no events, the last of its kind and office. */
function cancelledBy(cancellation: Report, said: readonly Report[]): Report[] {
  const before = said.slice(0, said.indexOf(cancellation)).filter(({ title }) => title === cancellation.title);
  if (cancellation.eventId !== '') return before.filter(({ eventId }) => eventId === cancellation.eventId);
  return before.filter(({ office, infoType }) => office === cancellation.office && infoType !== 'cancelled').slice(-1);
}
