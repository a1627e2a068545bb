import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OwnPage } from '#components/residents/own-page';
import { systemClock } from '#lib/clock';
import { readProfileOf } from '#lib/residents/operations/acting';
import { plainParams } from '#lib/web/params';
import { residentAt } from '#lib/web/resident';

const shown = ['name', 'kana', 'birthDate', 'postalCode', 'address', 'phone'] as const;

/** What somebody told of himself, read by one whom he lets; he sees that it was read. */
export default async function ReadForPage({ params }: { params: Promise<Record<string, string>> }) {
  const { id = '' } = plainParams(await params);
  const resident = await residentAt(`/me/deputies/${id}`);
  const [t, read] = await Promise.all([getTranslations('me'), readProfileOf(resident, id, systemClock())]);
  if (!read) notFound();
  const { deputation, profile } = read;
  const name = deputation.principalName;
  return (
    <OwnPage title={t('home.hello', { name })} path={`/me/deputies/${id}`} lead={t('deputies.readNote', { name })}>
      <dl className="my-4">
        {shown.map((field) => (
          <div key={field} className="border-b border-hairline py-2">
            <dt className="text-[0.9375rem] text-ink-soft">{t(`profile.fields.${field}`)}</dt>
            <dd>{profile[field] || '—'}</dd>
          </div>
        ))}
      </dl>
    </OwnPage>
  );
}
