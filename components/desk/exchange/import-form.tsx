import { useTranslations } from 'next-intl';
import { Labelled, SelectField } from '#components/desk/field';
import { described } from '#components/ui/labelled';
import { largestFile } from '#lib/catalogue/exchange/model';
import { entryKinds } from '#lib/catalogue/model';

/** Where a file is chosen to be checked. */
export function ImportForm({ action }: { action: string }) {
  const t = useTranslations('exchange');
  const kinds = useTranslations('content.kinds');
  const hint = t('import.fileHint', { megabytes: largestFile });
  return (
    <form method="post" action={action} encType="multipart/form-data" className="max-w-2xl">
      <p className="mb-4">{t('import.lead')}</p>
      <SelectField
        name="kind"
        label={t('import.kind')}
        hint={t('import.kindHint')}
        options={entryKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <Labelled id="file" label={t('import.file')} hint={hint}>
        <input
          className="field"
          type="file"
          name="file"
          accept=".csv,.json,text/csv,application/json"
          required
          {...described({ id: 'file', hint })}
        />
      </Labelled>
      <button className="button button-solid" type="submit">
        {t('import.check')}
      </button>
    </form>
  );
}
