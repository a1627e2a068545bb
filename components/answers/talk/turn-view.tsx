import { getTranslations } from 'next-intl/server';
import { Judgement } from '#components/answers/talk/judgement';
import { ReplyView } from '#components/answers/talk/reply-view';
import type { Turn } from '#lib/answers/model';
import { maskedAs } from '#lib/answers/rules';
import type { TurnPlace } from '#lib/answers/talk/place';
import type { Voice } from '#lib/i18n/voice';

/** What a person said and what the city hall answered. */
export async function TurnView({ turn, place, voice, now }: { turn: Turn; place: TurnPlace; voice: Voice; now: Date }) {
  const t = await getTranslations('answers.talk');
  return (
    <li id={`turn-${turn.number}`} className="turn" tabIndex={-1}>
      <p className="said">
        <span className="sr-only">{t('you')}: </span>
        {turn.said}
      </p>
      {turn.said.includes(maskedAs) && <p className="text-right text-[0.875rem] text-ink-soft">{t('masked')}</p>}
      <div className="reply">
        <span className="sr-only">{t('hall')}: </span>
        <ReplyView reply={turn.reply} place={place} voice={voice} now={now} />
        {place.opening === undefined && <Judgement turn={turn} place={place} voice={voice} now={now} />}
      </div>
    </li>
  );
}
