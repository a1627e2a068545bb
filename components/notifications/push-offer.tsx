import { useTranslations } from 'next-intl';
import { Island } from '#components/ui/island';
import type { Locale } from '#lib/i18n/locales';

/** What came of a press, by the name its island has for it. */
const said = { trialSent: 'trialSent', ended: 'pushEnded', failed: 'pushFailed', offline: 'pushOffline' } as const;

/** Notices on this device. All that its island may have to say stands here, hidden until it is true. */
export function PushOffer({ locale, serverKey }: { locale: Locale; serverKey: string }) {
  const t = useTranslations('notifications');
  return (
    <>
      <noscript>
        <p>{t('pushNeedsScript')}</p>
      </noscript>
      <push-offer data-door={`/${locale}/me/notifications`} data-key={serverKey}>
        <div data-state="ready" hidden>
          <p>{t('pushExplain')}</p>
          <button type="button" data-act="start" className="button button-solid mt-4">
            {t('pushStart')}
          </button>
        </div>
        <div data-state="on" hidden>
          <p className="font-bold">{t('pushIsOn')}</p>
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="button" data-act="trial" className="button button-solid">
              {t('pushTrial')}
            </button>
            <button type="button" data-act="end" className="button button-outline">
              {t('pushEnd')}
            </button>
          </div>
        </div>
        <div data-state="home" hidden>
          <h3>{t('pushHomeTitle')}</h3>
          <ol className="mt-2 list-decimal space-y-1 pl-6">
            <li>{t('pushHomeStep1')}</li>
            <li>{t('pushHomeStep2')}</li>
            <li>{t('pushHomeStep3')}</li>
          </ol>
        </div>
        <p data-state="denied" hidden>
          {t('pushDenied')}
        </p>
        <p data-state="unsupported" hidden>
          {t('pushUnsupported')}
        </p>
        <div role="status" className="mt-3 font-bold">
          {Object.entries(said).map(([name, sentence]) => (
            <p key={name} data-said={name} hidden>
              {t(sentence)}
            </p>
          ))}
        </div>
      </push-offer>
      <Island name="push" />
    </>
  );
}
