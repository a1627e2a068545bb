import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { OfficeView } from '#components/catalogue/office-view';
import { showOffice } from '#lib/catalogue/operations/offices';
import { listServices } from '#lib/catalogue/operations/services';
import { systemClock } from '#lib/clock';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const office = await showOffice(slug, locale, systemClock());
  if (!office) notFound();
  return pageMetadata({ locale, path: `/offices/${slug}`, title: office.text.title, description: office.text.summary });
}

export default async function OfficePage({ params }: Props) {
  const [voice, { slug }] = await Promise.all([voiceOfRequest(), params]);
  const now = systemClock();
  const office = await showOffice(slug, voice, now);
  if (!office) notFound();
  const services = (await listServices(voice)).filter(({ facts }) => facts.office === slug);
  return <OfficeView office={office} services={services} voice={voice} now={now} />;
}
