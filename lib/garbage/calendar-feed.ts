import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays, type Day } from '#lib/calendar/day';

/** One all-day entry of a feed. */
export type FeedDay = { day: Day; title: string };

/**
 * An iCalendar feed of whole days (RFC 5545), for a resident to subscribe to. Each day has a name of its own that never
 * changes, so that a calendar moves and removes what the city moves and removes. It is looked at again daily.
 */
export function calendarFeed(name: string, feed: { id: string; host: string; url: string; days: readonly FeedDay[]; made: Date }): string {
  const calendar = ical({ name, prodId: `//${feed.host}//city hall//JA`, method: ICalCalendarMethod.PUBLISH, ttl: 86_400, url: feed.url });
  for (const { day, title } of feed.days) {
    calendar.createEvent({
      id: `${feed.id}-${day}@${feed.host}`,
      // Whole days are written as dates, without a time zone that could move them.
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${addDays(day, 1)}T00:00:00Z`),
      allDay: true,
      stamp: feed.made,
      summary: title,
    });
  }
  return calendar.toString();
}
