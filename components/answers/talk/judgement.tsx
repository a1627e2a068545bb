import { getTranslations } from 'next-intl/server';
import { LeaveQuestion } from '#components/answers/leave-question';
import { AskOffice } from '#components/answers/talk/ask-office';
import { Choices } from '#components/answers/talk/choices';
import type { Turn } from '#lib/answers/model';
import type { TurnPlace } from '#lib/answers/talk/place';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { turn: Turn; place: TurnPlace; voice: Voice; now: Date };

/** Whether a reply helped. Where it did not: another reading, the telephone, or a question to the office. */
export async function Judgement({ turn, place, voice, now }: Props) {
  const t = await getTranslations('answers.talk');
  const { reply, helpful, number, said } = turn;
  const locale = localeOf(voice);
  if (reply.form === 'small-talk' || reply.form === 'emergency') return null;
  if (helpful) return <p className="judged">{t('thanks')}</p>;
  const leave = (
    <details className="mt-3">
      <summary className="tap font-bold">{t('leave')}</summary>
      <LeaveQuestion locale={locale} question={said} turn={{ talk: place.talk, number }} />
    </details>
  );
  if (reply.form === 'unknown') return leave;
  if (helpful === null) {
    return (
      <form action={`/${locale}/ask/judge`} method="post" className="judged" data-talk="">
        <input type="hidden" name="talk" value={place.talk} />
        <input type="hidden" name="number" value={number} />
        <span>{t('helpful')}</span>
        <button className="button button-outline button-small" type="submit" name="helpful" value="yes">
          {t('yes')}
        </button>
        <button className="button button-outline button-small" type="submit" name="helpful" value="no">
          {t('no')}
        </button>
      </form>
    );
  }
  const others = reply.form === 'answer' ? reply.others : [];
  return (
    <div className="judged-no">
      <p>{t('sorry')}</p>
      {others.length > 0 && <Choices title={t('others')} choices={others} place={place} voice={voice} now={now} />}
      <AskOffice slug={generalOffice} voice={voice} now={now} />
      {leave}
    </div>
  );
}
