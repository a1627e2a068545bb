import { getTranslations } from 'next-intl/server';
import { AskForm } from '#components/answers/talk/ask-form';
import { TurnView } from '#components/answers/talk/turn-view';
import { saidKeptDays, type Turn, talkOpenHours } from '#lib/answers/model';
import type { TurnPlace } from '#lib/answers/talk/place';
import { mostAsked } from '#lib/catalogue/operations/answers';
import type { RefusedForm } from '#lib/forms/model';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { turns: readonly Turn[]; place: TurnPlace; refused: RefusedForm | undefined; voice: Voice; now: Date };

/** The whole talk: what was said so far, where to go on, and what is kept of it. Its island only makes it quicker. */
export async function TalkView({ turns, place, refused, voice, now }: Props) {
  const [t, find] = await Promise.all([getTranslations('answers.talk'), getTranslations('answers.find')]);
  const locale = localeOf(voice);
  const begins = turns.length === 0;
  const examples = begins ? await mostAsked(voice, now, 5) : [];
  return (
    <talk-flow data-sending={t('sending')} data-offline={t('offline')}>
      {begins && <p className="mt-2">{t('intro')}</p>}
      <ol className="turns" aria-label={t('title')} aria-live="polite">
        {turns.map((turn) => (
          <TurnView key={turn.number} turn={turn} place={place} voice={voice} now={now} />
        ))}
      </ol>
      <AskForm locale={locale} place={place} refused={refused} begins={begins} />
      {examples.length > 0 && (
        <section aria-labelledby="examples" className="mt-6">
          <h2 id="examples" className="text-base">
            {t('examples')}
          </h2>
          <ul className="mt-2 space-y-2">
            {examples.map(({ slug, title, language }) => (
              <li key={slug}>
                <a className="choice" href={`/${locale}/ask?q=${encodeURIComponent(title)}`} lang={bcp47(language)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!begins && (
        <p className="mt-4">
          <a className="tap" href={`/${locale}/ask`}>
            {t('new')}
          </a>
        </p>
      )}
      <p className="mt-4">
        <a className="tap" href={`/${locale}/ask/leave#find`}>
          {find('title')}
        </a>
      </p>
      <p className="mt-4 text-[0.9375rem] text-ink-soft">{t('kept', { hours: talkOpenHours, days: saidKeptDays })}</p>
    </talk-flow>
  );
}
