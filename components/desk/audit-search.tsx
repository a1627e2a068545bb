import { useLocale, useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';
import { acts, theCity } from '#lib/audit/model';
import { type AuditForm, notSignedIn } from '#lib/audit/search-form';
import { nameOfAct } from '#lib/audit/words';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import type { StaffMember } from '#lib/staff/model';

type Props = { form: AuditForm; staff: readonly StaffMember[] };

/** Looks for records by person, act, subject and days; also takes along what is found. */
export function AuditSearch({ form, staff }: Props) {
  const locale = useLocale();
  const t = useTranslations('audit');
  const desk = useTranslations('desk');
  const words = deskMessagesIn(locale);
  const people = [
    { value: '', label: t('everybody') },
    ...staff.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` })),
    { value: notSignedIn, label: t('nobody') },
    { value: theCity.id, label: t('system') },
  ];
  const deeds = [{ value: '', label: desk('all') }, ...acts.map((act) => ({ value: act, label: nameOfAct(act, words) }))];
  return (
    <form method="get" action={`/${locale}/admin/audit`}>
      <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField name="actor" label={t('who')} value={form.actor} options={people} />
        <SelectField name="act" label={t('what')} value={form.act} options={deeds} />
        <TextField name="subject" label={t('subject')} hint={t('subjectHint')} defaultValue={form.subject} required={false} />
        <TextField name="from" type="date" label={t('from')} defaultValue={form.from} required={false} />
        <TextField name="until" type="date" label={t('until')} defaultValue={form.until} required={false} />
      </div>
      <div className="flex flex-wrap gap-3">
        <button className="button button-solid" type="submit">
          {t('search')}
        </button>
        <button className="button button-outline" type="submit" formAction={`/${locale}/admin/audit/export`}>
          {t('export')}
        </button>
      </div>
    </form>
  );
}
