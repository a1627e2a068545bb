import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { GuestReservations } from '#components/facilities/reservations/guest';
import { OwnReservations } from '#components/facilities/reservations/own-reservations';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { reservationsAddress } from '#lib/web/reserving-address';
import { residentAt, residentOfRequest } from '#lib/web/resident';

export async function generateMetadata(): Promise<Metadata> {
  const [t, { city }] = await Promise.all([getTranslations('reservations'), cityOfRequest()]);
  return pageMetadata({ locale: await getLocale(), path: '/reservations', title: t('title'), description: t('description', { city }) });
}

/** Signed in, one's own reservations and those of one's groups; otherwise where to look for a room, which needs no account. */
export default async function ReservationsPage({ searchParams }: { searchParams: SearchParams }) {
  const [voice, query] = await Promise.all([voiceOfRequest(), searchParams]);
  const now = systemClock();
  const deputation = firstOf(query['for']);
  if (!deputation && !(await residentOfRequest())) return <GuestReservations locale={localeOf(voice)} now={now} />;
  const resident = await residentAt(reservationsAddress('', deputation));
  return <OwnReservations {...{ resident, voice, now, deputation, query }} />;
}
