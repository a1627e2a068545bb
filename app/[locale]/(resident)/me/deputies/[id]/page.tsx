import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { MessageList } from '#components/residents/message-list';
import { OwnPage } from '#components/residents/own-page';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readMessagesOf, readProfileOf } from '#lib/residents/operations/acting';
import { plainParams } from '#lib/web/params';
import { firstOf, type SearchParams, wholeNumber } from '#lib/web/query';
import { residentAt } from '#lib/web/resident';

const shown = ['name', 'kana', 'birthDate', 'postalCode', 'address', 'phone'] as const;

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** What somebody told of himself and what he was told, read by one whom he lets; he sees that it was read. */
export default async function ReadForPage({ params, searchParams }: Props) {
  const { id = '' } = plainParams(await params);
  const path = `/me/deputies/${id}`;
  const resident = await residentAt(path);
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('me'), searchParams]);
  const now = systemClock();
  const page = wholeNumber(firstOf(query['page']));
  const read = await readProfileOf(resident, id, now);
  const told = await readMessagesOf(resident, id, { locale, page }, now);
  const name = (read ?? told)?.deputation.principalName;
  if (name === undefined) notFound();
  return (
    <OwnPage title={t('home.hello', { name })} path={path} lead={t('deputies.readNote', { name })}>
      {told && (
        <Section id="messages" title={t('deputies.messagesOf', { name })}>
          <p>{t('deputies.messagesNote', { name })}</p>
          <MessageList locale={locale} path={path} heading="h3" messages={told.messages} />
        </Section>
      )}
      {read && (
        <Section id="profile" title={t('home.profile')}>
          <dl>
            {shown.map((field) => (
              <div key={field} className="border-b border-hairline py-2">
                <dt className="text-[0.9375rem] text-ink-soft">{t(`profile.fields.${field}`)}</dt>
                <dd>{read.profile[field] || '—'}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </OwnPage>
  );
}
