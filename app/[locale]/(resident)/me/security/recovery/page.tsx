import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { OneButton } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { recoveryCodeToShow } from '#lib/residents/operations/recovery';
import { residentAt } from '#lib/web/resident';

/** A recovery code, shown once: to print or to write down. */
export default async function RecoveryPage() {
  const resident = await residentAt('/me/security/recovery');
  const [locale, t, code] = await Promise.all([
    getLocale(),
    getTranslations('me'),
    headers().then((sent) => recoveryCodeToShow(resident, sent)),
  ]);
  const shell = await getTranslations('shell');
  return (
    <OwnPage title={t('recovery.title')} path="/me/security/recovery" lead={t(code ? 'recovery.lead' : 'security.recoveryAgain')}>
      {code ? (
        <>
          <p className="card my-4 font-mono text-[1.5rem] leading-loose font-bold" data-recovery-code>
            {code}
          </p>
          <p className="font-bold">{t('recovery.once')}</p>
          <print-page hidden className="screen-only mt-4 block">
            <button type="button" className="button button-solid">
              {shell('print')}
            </button>
          </print-page>
        </>
      ) : (
        <>
          <p className="my-4">{t('recovery.gone')}</p>
          <OneButton action={`/${locale}/me/security/recovery/make`} label={t('security.recoveryMake')} solid />
        </>
      )}
      <p className="screen-only mt-4">
        <a className="tap" href={`/${locale}/me/security`}>
          {t('recovery.back')}
        </a>
      </p>
    </OwnPage>
  );
}
