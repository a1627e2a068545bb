import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AskOffice } from '#components/answers/talk/ask-office';
import { DialList } from '#components/disasters/dial-list';
import { distressSupport } from '#lib/answers/recognising/distress';
import type { DistressKind } from '#lib/answers/recognising/model';
import type { Voice } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';

type Props = { of: DistressKind; voice: Voice; now: Date; children?: ReactNode };

/** A kind word first and who listens; what else was asked for follows. */
export async function DistressView({ of, voice, now, children }: Props) {
  const [t, { settings }] = await Promise.all([getTranslations('answers.talk'), cityOfRequest()]);
  const { offices, numbers } = distressSupport[of];
  return (
    <>
      <p>{t(`distress.${of}`)}</p>
      {offices.map((slug) => (
        <AskOffice key={slug} slug={slug} voice={voice} now={now} />
      ))}
      <DialList helpers={numbers} settings={settings} />
      {children && <div className="mt-4 border-t border-hairline pt-4">{children}</div>}
    </>
  );
}
