import { getTranslations } from 'next-intl/server';
import { systemClock } from '#lib/clock';
import { reservationCalendar } from '#lib/facilities/reservations/calendar-feed';
import { calendarNamed } from '#lib/facilities/reservations/operations/feeds';
import { calendarEntry } from '#lib/facilities/telling/calendar';
import { calendarFeed } from '#lib/garbage/calendar-feed';
import { feedOf } from '#lib/garbage/operations/feed';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ feed: string }> };

/**
 * `/calendar/garbage-{district}-{locale}.ics`: a district's collection days, to subscribe to.
 * `/calendar/reservations-{secret}.ics`: somebody's reservations; whoever knows the address sees them.
 */
export async function GET(_request: Request, { params }: Props) {
  const { feed: name } = await params;
  const now = systemClock();
  const body = name.startsWith('reservations-') ? await reservations(name, now) : await garbage(name, now);
  if (!body) return new Response(null, { status: 404 });
  const cache = name.startsWith('reservations-') ? 'private, no-store' : 'public, max-age=3600';
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': cache } });
}

async function garbage(name: string, now: Date): Promise<string | undefined> {
  const feed = await feedOf(name, now);
  if (!feed) return undefined;
  const t = await getTranslations({ locale: feed.locale, namespace: 'garbage' });
  const origin = siteOrigin();
  return calendarFeed(t('feedName', { district: feed.district }), {
    id: `garbage-${feed.slug}`,
    host: new URL(origin).hostname,
    url: `${origin}/${feed.locale}/garbage/districts/${feed.slug}`,
    days: feed.days,
    made: now,
  });
}

async function reservations(name: string, now: Date): Promise<string | undefined> {
  const found = await calendarNamed(name, now);
  if (!found) return undefined;
  const { locale } = found.feed;
  const t = await getTranslations({ locale, namespace: 'reservations' });
  const origin = siteOrigin();
  const entries = await Promise.all(found.reservations.map((one) => calendarEntry(one, locale, origin)));
  return reservationCalendar(t('feed.name'), { host: new URL(origin).hostname, entries, made: now });
}
