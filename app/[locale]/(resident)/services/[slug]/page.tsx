import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { ServiceView } from '#components/catalogue/service-view';
import { nameService, showService } from '#lib/catalogue/operations/services';
import { systemClock } from '#lib/clock';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const service = await nameService(slug, locale);
  if (!service) notFound();
  return pageMetadata({ locale, path: `/services/${slug}`, title: service.title, description: service.note ?? service.title });
}

export default async function ServicePage({ params }: Props) {
  const [voice, { slug }] = await Promise.all([voiceOfRequest(), params]);
  const now = systemClock();
  const page = await showService(slug, voice, now);
  if (!page) notFound();
  return <ServiceView page={page} voice={voice} now={now} />;
}
