import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { which: 'invoice' | 'receipt'; reference: string; words: FacilityWords; fault?: boolean; children: ReactNode };

/** A paper that is handed over at the counter: one sheet, black on white, and the way back above it on the screen. */
export function DeskPaper({ which, reference, words: { t, locale }, fault = false, children }: Props) {
  const dues = useTranslations('dues');
  const title = t(`payments.paper.${which}`);
  return (
    <>
      <title>{`${title} ${reference}`}</title>
      <header className="screen-only mx-auto max-w-3xl px-4 pt-4">
        <a className="tap" href={`/${locale}/admin/facilities/dues/${reference}`}>
          {dues('one', { reference })}
        </a>
        {fault && (
          <p role="alert" className="font-bold text-alarm">
            {t('payments.paper.failed')}
          </p>
        )}
      </header>
      <main className="sheet">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
