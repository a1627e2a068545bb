import { useLocale, useTranslations } from 'next-intl';
import { SelectField } from '#components/desk/field';
import type { QueueFilter } from '#lib/procedures/cases/operations/queue';

type Props = { filter: QueueFilter; procedures: readonly { value: string; label: string }[] };

/** What a part of the queue is narrowed to; an ordinary form, whose answer has an address. */
export function QueueFilterForm({ filter, procedures }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications.queue');
  const all = { value: '', label: useTranslations('desk')('all') };
  return (
    <form method="get" action={`/${locale}/admin/applications`} className="card grid items-end gap-x-4 md:grid-cols-[2fr_1fr_auto]">
      <input type="hidden" name="part" value={filter.part} />
      <SelectField name="procedure" label={t('procedure')} value={filter.procedure ?? ''} options={[all, ...procedures]} />
      <SelectField
        name="who"
        label={t('who')}
        value={filter.who ?? ''}
        options={[
          { value: '', label: t('everybody') },
          { value: 'me', label: t('me') },
          { value: 'nobody', label: t('nobodyYet') },
        ]}
      />
      <button className="button button-small button-outline mb-4" type="submit">
        {t('show')}
      </button>
    </form>
  );
}
