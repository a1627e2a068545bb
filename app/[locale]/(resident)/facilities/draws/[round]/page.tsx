import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { FirstRegister } from '#components/facilities/draws/first-register';
import { Results } from '#components/facilities/draws/results';
import { SlotList } from '#components/facilities/draws/slot-list';
import { Verifying } from '#components/facilities/draws/verifying';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { drawNames } from '#lib/facilities/draws/operations/naming';
import { showRound } from '#lib/facilities/draws/operations/showing';
import { nextMoment, roundTold, termsTold, whenTold } from '#lib/facilities/draws/telling';
import { facilityWords } from '#lib/i18n/facility-words';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { plainParams } from '#lib/web/params';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<Record<string, string>> };

/** For so long the page may tell how many have applied by then: an application alone lays no page aside. */
const countedFor = 10 * 60_000;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { round: id = '' }] = await Promise.all([getLocale(), params.then(plainParams)]);
  const [told, names, words] = [await showRound(id, systemClock()), await drawNames(locale), facilityWords(locale)];
  if (!told) notFound();
  const title = `${words.t('draws.title')} ${roundTold(told.round, names, words)}`;
  return pageMetadata({ locale, path: `/facilities/draws/${id}`, title, description: whenTold(told.round, words) });
}

/** One round: its terms, what can be wished for, what came of it, and how anybody checks that. */
export default async function DrawPage({ params }: Props) {
  const [voice, { round: id = '' }] = await Promise.all([voiceOfRequest(), params.then(plainParams)]);
  const [words, locale, now] = [facilityWords(voice), localeOf(voice), systemClock()];
  const { t } = words;
  const [told, names] = await Promise.all([showRound(id, now), drawNames(voice)]);
  if (!told) notFound();
  const { round, entries, slots } = told;
  const office = await officeInCharge(round.office, voice, now);
  const isOpen = round.phase === 'applying';
  const counted = isOpen ? new Date(now.getTime() + countedFor) : undefined;
  return (
    <Page locale={locale} path={`/facilities/draws/${id}`} office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt, nextMoment([round], now), counted)} />
      <p className="screen-only">
        <a className="tap" href={`/${locale}/facilities/draws`}>
          {t('draws.title')}
        </a>
      </p>
      <h1>{roundTold(round, names, words)}</h1>
      <p className="mt-2 font-bold">{whenTold(round, words)}</p>
      {round.reason && <p>{t('draws.reason', { reason: round.reason })}</p>}
      {(round.phase === 'coming' || isOpen) && <FirstRegister words={words} />}
      {round.phase !== 'coming' && (
        <p className="mt-3">
          <a className={`button ${isOpen ? 'button-solid' : 'button-outline'}`} href={`/${locale}/facilities/draws/${id}/wishes`}>
            {t(isOpen ? 'draws.toWishes' : 'draws.toOwn')}
          </a>
        </p>
      )}
      <Section id="terms" title={t('draws.terms.title')}>
        <ul className="list-disc pl-6">
          {termsTold(round.file.round, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Results round={round} names={names} words={words} />
      <Section id="slots" title={t('draws.slots.title')}>
        <p>{t('draws.slots.entries', { count: entries })}</p>
        {isOpen && <p className="text-[0.9375rem] text-ink-soft">{t('draws.slots.late')}</p>}
        <SlotList slots={slots} names={names} words={words} />
      </Section>
      <Verifying round={round} words={words} />
    </Page>
  );
}
