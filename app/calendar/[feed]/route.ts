import { getTranslations } from 'next-intl/server';
import { systemClock } from '#lib/clock';
import { calendarFeed } from '#lib/garbage/calendar-feed';
import { feedOf } from '#lib/garbage/operations/feed';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

/** `/calendar/garbage-{district}-{locale}.ics`: a district's collection days, to subscribe to. */
export async function GET(_request: Request, { params }: { params: Promise<{ feed: string }> }) {
  const { feed: name } = await params;
  const now = systemClock();
  const feed = await feedOf(name, now);
  if (!feed) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale: feed.locale, namespace: 'garbage' });
  const origin = siteOrigin();
  const body = calendarFeed(t('feedName', { district: feed.district }), {
    id: `garbage-${feed.slug}`,
    host: new URL(origin).hostname,
    url: `${origin}/${feed.locale}/garbage/districts/${feed.slug}`,
    days: feed.days,
    made: now,
  });
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
