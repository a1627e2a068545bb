import { dayOf } from '#lib/calendar/day';
import { addressesToKeep } from '#lib/catalogue/operations/addresses';
import { citySettings } from '#lib/city/settings/operations';
import { systemClock } from '#lib/clock';
import { isLocale } from '#lib/i18n/locales';

export const dynamic = 'force-dynamic';

/** What a phone should have with it when the network goes, most needed first. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { languages } = await citySettings();
  if (!isLocale(locale) || !languages.includes(locale)) return Response.json({ error: 'no such language' }, { status: 404 });
  return Response.json(
    { addresses: await addressesToKeep(locale, dayOf(systemClock())) },
    { headers: { 'Cache-Control': 'public, max-age=300' } },
  );
}
