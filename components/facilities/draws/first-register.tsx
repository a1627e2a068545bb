import type { FacilityWords } from '#lib/i18n/facility-words';

/** What is to be done before one applies: a group that registers on the last day comes too late. */
export function FirstRegister({ words: { t, locale } }: { words: FacilityWords }) {
  return (
    <div className="card my-4">
      <p>{t('draws.register')}</p>
      <p className="mt-1">
        <a className="tap" href={`/${locale}/me/facilities`}>
          {t('draws.toRegister')}
        </a>
      </p>
    </div>
  );
}
