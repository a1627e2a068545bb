import { useLocale, useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';
import { type ListSearch, standings } from '#lib/catalogue/drafts/operations/listing';

type Option = { value: string; label: string };

/** What the list is narrowed to; an ordinary form, whose answer has an address. */
export function ListFilter({ search, offices }: { search: ListSearch; offices: readonly Option[] }) {
  const locale = useLocale();
  const t = useTranslations('content');
  const all = { value: '', label: useTranslations('desk')('all') };
  return (
    <form method="get" action={`/${locale}/admin/catalogue`} className="card mt-3">
      <input type="hidden" name="kind" value={search.kind} />
      <div className="grid gap-x-4 md:grid-cols-3">
        <TextField name="q" type="search" label={t('list.search')} optional defaultValue={search.q} maxLength={100} />
        <SelectField name="office" label={t('list.office')} value={search.office ?? ''} options={[all, ...offices]} />
        <SelectField
          name="standing"
          label={t('list.standing')}
          value={search.standing ?? ''}
          options={[all, ...standings.map((one) => ({ value: one, label: t(`standing.${one}`) }))]}
        />
      </div>
      <label className="tap mr-6">
        <input type="checkbox" name="due" value="yes" defaultChecked={search.dueOnly === true} className="mr-2 size-5 align-middle" />
        {t('list.due')}
      </label>
      <button className="button button-small button-outline" type="submit">
        {t('list.find')}
      </button>
    </form>
  );
}
