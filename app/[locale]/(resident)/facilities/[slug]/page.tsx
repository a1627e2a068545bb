import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { FacilityView } from '#components/facilities/facility-view';
import { systemClock } from '#lib/clock';
import { showFacility } from '#lib/facilities/operations/listing';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const facility = await showFacility(slug, locale, systemClock());
  if (!facility) notFound();
  return pageMetadata({ locale, path: `/facilities/${slug}`, title: facility.text.title, description: facility.text.summary });
}

export default async function FacilityPage({ params }: Props) {
  const [voice, { slug }] = await Promise.all([voiceOfRequest(), params]);
  const now = systemClock();
  const facility = await showFacility(slug, voice, now);
  if (!facility) notFound();
  return <FacilityView facility={facility} voice={voice} now={now} />;
}
