import { useTranslations } from 'next-intl';
import { Island } from '#components/ui/island';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** The checklists kept on this phone. Drawn by its island: the server does not know them. */
export function KeptChecklists({ locale }: { locale: Locale }) {
  const t = useTranslations('residents');
  return (
    <>
      <noscript>
        <p>{t('keptNeedsScript')}</p>
      </noscript>
      <kept-checklists
        lang={bcp47(locale)}
        data-none={t('keptNone')}
        data-until={t('keptUntil', { day: '%' })}
        data-open={t('open')}
        data-forget={t('forget')}
        data-forget-all={t('forgetAll')}
        data-forgotten={t('forgotten')}
        data-shared={t('shared')}
        data-shared-hint={t('sharedHint')}
      />
      <Island name="checklist" />
    </>
  );
}
