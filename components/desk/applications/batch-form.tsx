import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OutcomeFields } from '#components/desk/applications/outcome-fields';

type Props = {
  /** The queue as it is shown, to which its reader comes back. */
  query: string;
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
  children: ReactNode;
};

/** A list whose cases can be chosen, and taken up or decided together. */
export function BatchForm({ query, values, faultOf, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications.queue');
  return (
    <form method="post" action={`/${locale}/admin/applications/bulk`} noValidate>
      <input type="hidden" name="query" value={query} />
      {children}
      <fieldset className="card mt-6 max-w-3xl">
        <legend className="font-bold">{t('batch')}</legend>
        <p className="mb-3 text-[0.9375rem] text-ink-soft">{t('batchLead')}</p>
        <button className="button button-small button-outline" type="submit" name="act" value="take-up">
          {t('takeUp')}
        </button>
        <details className="mt-3" open={values['act'] === 'decide'}>
          <summary className="tap fold font-bold">{t('decide')}</summary>
          <OutcomeFields values={values} faultOf={faultOf} />
          <button className="button button-small button-outline" type="submit" name="act" value="decide">
            {t('decideNow')}
          </button>
        </details>
      </fieldset>
    </form>
  );
}
