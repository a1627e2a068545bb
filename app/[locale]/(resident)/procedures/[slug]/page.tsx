import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { StartView } from '#components/procedures/start-view';
import { systemClock } from '#lib/clock';
import { showProcedure } from '#lib/procedures/operations/definitions';
import { asksForDraft, draftOfRequest } from '#lib/web/draft-page';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const told = await showProcedure(slug, locale);
  if (!told) notFound();
  return pageMetadata({ locale, path: `/procedures/${slug}`, title: told.text.title, description: told.text.summary });
}

/** Before the start: what it is for, what is needed, how long it takes; with `?draft` also what its owner has begun. */
export default async function ProcedurePage({ params, searchParams }: Props) {
  const [{ slug }, query, voice] = await Promise.all([params, searchParams, voiceOfRequest()]);
  const told = await showProcedure(slug, voice);
  if (!told) notFound();
  const own = asksForDraft(query) ? await draftOfRequest(slug) : undefined;
  return <StartView told={told} begun={own?.draft} note={firstOf(query['note'])} voice={voice} now={systemClock()} />;
}
