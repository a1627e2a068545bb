import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PaperView } from '#components/procedures/paper/paper-view';
import { systemClock } from '#lib/clock';
import { originalLocale } from '#lib/i18n/locales';
import { showProcedure } from '#lib/procedures/operations/definitions';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }, t] = await Promise.all([getLocale(), params, getTranslations('paper')]);
  const told = await showProcedure(slug, locale);
  if (!told) notFound();
  return pageMetadata({ locale, path: `/procedures/${slug}/paper`, title: t('title', { name: told.text.title }), description: t('lead') });
}

/** The form of a procedure as an empty paper. */
export default async function PaperPage({ params }: Props) {
  const [{ slug }, voice] = await Promise.all([params, voiceOfRequest()]);
  const [told, original] = await Promise.all([showProcedure(slug, voice), showProcedure(slug, originalLocale)]);
  if (!told || !original) notFound();
  return <PaperView told={told} original={original} voice={voice} now={systemClock()} />;
}
