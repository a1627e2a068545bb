import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DialList } from '#components/disasters/dial-list';
import type { EmergencyKind } from '#lib/answers/recognising/model';
import type { Helper } from '#lib/disasters/model';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';

type Props = { of: EmergencyKind; numbers: readonly Helper[]; voice: Voice; children?: ReactNode };

/** Whom to call now, before anything else is said; what else was asked for follows. */
export async function EmergencyView({ of, numbers, voice, children }: Props) {
  const [t, { settings }] = await Promise.all([getTranslations('answers.talk'), cityOfRequest()]);
  return (
    <>
      <div role="alert">
        <p className="text-[1.1875rem] font-bold text-alarm">{t(`emergency.title.${of}`)}</p>
        <p className="text-[0.9375rem]">{t('emergency.call')}</p>
        <DialList helpers={numbers} settings={settings} />
      </div>
      <p className="mt-3">
        <a className="tap" href={`/${localeOf(voice)}/disasters#phrases`}>
          {t('emergency.more')}
        </a>
      </p>
      {children && (
        <div className="mt-4 border-t border-hairline pt-4">
          <p className="font-bold">{t('emergency.then')}</p>
          {children}
        </div>
      )}
    </>
  );
}
