import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SelectField, TextField } from '#components/desk/field';
import type { EntryKind } from '#lib/catalogue/model';

type Props = { kind: EntryKind; allowed: boolean; offices: readonly { value: string; label: string }[]; children: ReactNode };

/** A list whose rows can be chosen and changed together; for whoever may not, just the list. */
export function BulkForm({ kind, allowed, offices, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('content.list');
  if (!allowed) return children;
  return (
    <form method="post" action={`/${locale}/admin/catalogue/bulk`}>
      <input type="hidden" name="kind" value={kind} />
      {children}
      <fieldset className="card mt-6">
        <legend className="font-bold">{t('bulk')}</legend>
        <div className="grid gap-x-4 md:grid-cols-2">
          {kind === 'service' && (
            <SelectField name="newOffice" label={t('bulkOffice')} options={[{ value: '', label: t('keep') }, ...offices]} />
          )}
          <TextField name="newReviewOn" type="date" label={t('bulkReview')} optional />
        </div>
        <button className="button button-small button-outline" type="submit">
          {t('apply')}
        </button>
      </fieldset>
    </form>
  );
}
