import { getTranslations } from 'next-intl/server';
import { AskOffice } from '#components/answers/talk/ask-office';
import { Choices } from '#components/answers/talk/choices';
import { DistressView } from '#components/answers/talk/distress-view';
import { EmergencyView } from '#components/answers/talk/emergency-view';
import { EntryTold } from '#components/answers/talk/entry-told';
import type { Reply } from '#lib/answers/model';
import type { TurnPlace } from '#lib/answers/talk/place';
import { generalOffice } from '#lib/catalogue/operations/offices';
import type { Voice } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';

type Props = { reply: Reply; place: TurnPlace; voice: Voice; now: Date };

/** A reply, put into words as the city hall's content is at this moment. */
export async function ReplyView({ reply, place, voice, now }: Props) {
  const [t, { city }] = await Promise.all([getTranslations('answers.talk'), cityOfRequest()]);
  switch (reply.form) {
    case 'answer':
      return <EntryTold about={reply.about} facet={reply.facet} voice={voice} now={now} />;
    case 'choices':
      return <Choices title={t('choicesTitle')} help={t('choicesHelp')} choices={reply.choices} place={place} voice={voice} now={now} />;
    case 'unknown':
      return (
        <>
          <p className="text-[1.25rem] font-bold">{t('unknown')}</p>
          <AskOffice slug={reply.office} words={(office) => t('unknownHelp', { office })} voice={voice} now={now} />
          <p className="mt-3 text-[0.9375rem]">
            {t('urgent')}{' '}
            {['119', '110'].map((number) => (
              <a key={number} className="tap mr-4 font-bold" href={`tel:${number}`}>
                {number}
              </a>
            ))}
          </p>
        </>
      );
    case 'emergency':
      return (
        <EmergencyView of={reply.of} numbers={reply.numbers} voice={voice}>
          {reply.also && <ReplyView reply={reply.also} place={place} voice={voice} now={now} />}
        </EmergencyView>
      );
    case 'distress':
      return (
        <DistressView of={reply.of} voice={voice} now={now}>
          {reply.also && <ReplyView reply={reply.also} place={place} voice={voice} now={now} />}
        </DistressView>
      );
    case 'small-talk':
      return (
        <>
          <p>{t(`smallTalk.${reply.of}`, { city })}</p>
          {reply.of === 'insult' && <AskOffice slug={generalOffice} voice={voice} now={now} />}
        </>
      );
    case 'other-city':
      return <p>{t('otherCity', { name: reply.name, city })}</p>;
  }
}
