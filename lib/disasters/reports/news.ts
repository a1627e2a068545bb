import type { News, Report, World } from '#lib/disasters/reports/model';
import { valid } from '#lib/disasters/reports/order';

/** What has happened since a moment, newest first: of several reports on one event, each adds to and mends the ones before. */
export function newsSince(reports: readonly Report[], world: World, since: Date, now: Date): (News & { report: Report })[] {
  const events = new Map<string, News & { report: Report }>();
  for (const report of valid(reports, world, now)) {
    if (!report.news) continue;
    const key = `${report.news.kind} ${report.eventId}`;
    const known = events.get(key);
    events.set(key, { ...known, ...told(report.news), report });
  }
  return [...events.values()].filter(({ at }) => at >= since).sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** A later report that leaves something out has not taken it back. */
function told(news: News): News {
  const isTold = (value: unknown) => value !== '' && value !== undefined && !(value instanceof Map && value.size === 0);
  const { kind, at, ...rest } = news;
  return { kind, at, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => isTold(value))) };
}
