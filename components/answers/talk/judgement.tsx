import { getTranslations } from 'next-intl/server';
import { LeaveQuestion } from '#components/answers/leave-question';
import { AskOffice } from '#components/answers/talk/ask-office';
import { Choices } from '#components/answers/talk/choices';
import { JudgeForm } from '#components/answers/talk/judge-form';
import type { Turn } from '#lib/answers/model';
import { officeAfter } from '#lib/answers/operations/in-charge';
import type { TurnPlace } from '#lib/answers/talk/place';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { turn: Turn; place: TurnPlace; voice: Voice; now: Date };

/** Whether a reply helped. Where it did not: another reading, the telephone, or a question to the office. */
export async function Judgement({ turn, place, voice, now }: Props) {
  const t = await getTranslations('answers.talk');
  const { helpful, number, said } = turn;
  const reply = 'also' in turn.reply && turn.reply.also ? turn.reply.also : turn.reply;
  const locale = localeOf(voice);
  const at = { talk: place.talk, number };
  if (reply.form !== 'answer' && reply.form !== 'choices' && reply.form !== 'unknown') return null;
  const leave = (
    <details className="mt-3">
      <summary className="tap font-bold">{t('leave')}</summary>
      <LeaveQuestion locale={locale} question={said} turn={at} />
    </details>
  );
  if (reply.form === 'unknown') return leave;
  if (helpful) return <p className="judged">{t('thanks')}</p>;
  if (helpful === null) return <JudgeForm locale={locale} at={at} form={reply.form} />;
  const others = reply.form === 'answer' ? reply.others : [];
  return (
    <div className="judged">
      <p className="basis-full">{t('sorry')}</p>
      {others.length > 0 && (
        <div className="basis-full">
          <Choices title={t('others')} choices={others} place={place} voice={voice} now={now} />
        </div>
      )}
      <div>
        <AskOffice slug={await officeAfter(reply)} voice={voice} now={now} />
        {leave}
      </div>
    </div>
  );
}
