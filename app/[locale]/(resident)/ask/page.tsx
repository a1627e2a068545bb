import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TalkView } from '#components/answers/talk/talk-view';
import { Page } from '#components/shell/page';
import { Island } from '#components/ui/island';
import { longestQuestion, type Turn } from '#lib/answers/model';
import { replyTo } from '#lib/answers/operations/replying';
import { openTalk } from '#lib/answers/operations/talking';
import { maskPersonal } from '#lib/answers/rules';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { refusedForm } from '#lib/forms/operations';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { newKey } from '#lib/id';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('answers.talk');
  return pageMetadata({ locale: await getLocale(), path: '/ask', title: t('title'), description: t('description') });
}

/** The talk with the city hall; a question in the address (`?q=`) is answered at once, and not kept. */
export default async function AskPage({ searchParams }: { searchParams: SearchParams }) {
  const [voice, t, query] = await Promise.all([voiceOfRequest(), getTranslations('answers.talk'), searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [talk, key, asked] = [firstOf(query['talk']), firstOf(query['form']), firstOf(query['q']).slice(0, longestQuestion).trim()];
  const [kept, refused] = await Promise.all([openTalk(talk, now), refusedForm(key, now)]);
  const opening = kept.length === 0 && asked ? [await answered(asked, voice, now)] : [];
  const turns = [...kept, ...opening];
  const place = { talk: kept.length > 0 ? talk : newKey(), next: turns.length + 1, opening: opening.length > 0 ? asked : undefined };
  const address = new URLSearchParams(kept.length > 0 ? { talk } : opening.length > 0 ? { q: asked } : {});
  if (refused) address.set('form', key);
  return (
    <Page locale={locale} path={address.size > 0 ? `/ask?${address}` : '/ask'} office={await officeInCharge(generalOffice, voice, now)}>
      <h1>{t('title')}</h1>
      <TalkView turns={turns} place={place} refused={refused} voice={voice} now={now} />
      <Island name="talk" />
    </Page>
  );
}

async function answered(asked: string, voice: Voice, now: Date): Promise<Turn> {
  return { number: 1, said: maskPersonal(asked), reply: await replyTo(asked, { voice, now, before: [] }), helpful: null };
}
