import type { ReactNode } from 'react';
import { OwnPage } from '#components/residents/own-page';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** `page`: that of the reservation, without the locale. */
type Props = { which: 'invoice' | 'receipt'; page: string; words: FacilityWords; fault?: boolean; children: ReactNode };

/** A paper among one's own pages: the way back, a button that prints, and the same in Japanese for whoever has to hand it in. */
export function OwnPaper({ which, page, words: { t, locale }, fault = false, children }: Props) {
  const [at, query = ''] = page.split('?');
  const path = `${at}/${which}${query && `?${query}`}`;
  const faults = fault ? [{ sentence: t('payments.paper.failed') }] : [];
  return (
    <OwnPage title={t(`payments.paper.${which}`)} path={path} back={false} faults={faults}>
      <p className="screen-only flex flex-wrap gap-x-6">
        <a className="tap" href={`/${locale}${page}`}>
          {t('payments.paper.back')}
        </a>
        {locale !== 'ja' && (
          <a className="tap" href={`/ja${path}`} hrefLang="ja">
            {t('payments.paper.japanese')}
          </a>
        )}
      </p>
      {children}
      <print-page hidden className="screen-only mt-4 block">
        <button type="button" className="button button-outline">
          {t('shell.print')}
        </button>
      </print-page>
    </OwnPage>
  );
}
