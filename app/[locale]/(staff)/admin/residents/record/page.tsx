import { getLocale, getTranslations } from 'next-intl/server';
import { DeskPage } from '#components/desk/page';
import { systemClock } from '#lib/clock';
import { profileFieldNames } from '#lib/residents/fields';
import { readResident, Why } from '#lib/residents/operations/reading';
import { formOf } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

const fields = [...profileFieldNames, 'email'] as const;

/** One resident's data, as he told it. Each time this page is drawn, he sees that it was. */
export default async function RecordPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('residents.read');
  const [locale, t, me, { values }] = await Promise.all([
    getLocale(),
    getTranslations('people.people'),
    getTranslations('me.profile.fields'),
    formOf(searchParams),
  ]);
  const why = Why.safeParse(values);
  const seen = why.success
    ? await readResident(staff, { residentId: values['residentId'] ?? '', fields, ...why.data }, systemClock())
    : undefined;
  const told: Readonly<Record<string, unknown>> = seen?.ok ? { ...seen.value.profile, email: seen.value.email } : {};
  return (
    <DeskPage title={t('record')} path="/admin/residents" staff={staff}>
      {seen?.ok ? (
        <>
          <p className="mb-4 font-bold">{t('noted')}</p>
          <dl>
            {fields.map((field) => (
              <div key={field} className="border-b border-hairline py-2">
                <dt className="text-[0.9375rem] text-ink-soft">{me(field)}</dt>
                <dd>{sayValue(told[field]) || t('nothing')}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p className="card">{t('faults.not-found')}</p>
      )}
      <p className="mt-4">
        <a className="tap" href={`/${locale}/admin/residents`}>
          {t('again')}
        </a>
      </p>
    </DeskPage>
  );
}

/** A field as text: a household one person to a line. */
function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join('、');
  if (typeof value === 'object' && value !== null) return Object.values(value).filter(Boolean).join(' ');
  return typeof value === 'string' ? value : '';
}
