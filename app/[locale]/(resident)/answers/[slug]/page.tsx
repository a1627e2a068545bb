import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { AnswerView } from '#components/answers/answer-view';
import { showAnswer } from '#lib/catalogue/operations/answers';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { leadOf } from '#lib/catalogue/rules/lead';
import { systemClock } from '#lib/clock';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = await Promise.all([getLocale(), params]);
  const page = await showAnswer(slug, locale, systemClock());
  if (!page) notFound();
  const { title, answer } = page.answer.text;
  return pageMetadata({ locale, path: addressOf('answer', slug), title, description: leadOf(answer).lead });
}

export default async function AnswerPage({ params }: Props) {
  const [voice, { slug }] = await Promise.all([voiceOfRequest(), params]);
  const now = systemClock();
  const page = await showAnswer(slug, voice, now);
  if (!page) notFound();
  return <AnswerView page={page} voice={voice} now={now} />;
}
