import { getLocale, getTranslations } from 'next-intl/server';
import { OneButton } from '#components/residents/field';
import { MessageDoors } from '#components/residents/message-doors';
import { MessageList } from '#components/residents/message-list';
import { OwnPage } from '#components/residents/own-page';
import { messagesKeptDays } from '#lib/notifications/model';
import { inboxPage, unreadOf } from '#lib/notifications/operations/inbox';
import { firstOf, type SearchParams, wholeNumber } from '#lib/web/query';
import { residentAt } from '#lib/web/resident';

/** What the city hall has told somebody, newest first. */
export default async function MessagesPage({ searchParams }: { searchParams: SearchParams }) {
  const { residentId } = await residentAt('/me/messages');
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('me'), searchParams]);
  const page = wholeNumber(firstOf(query['page']));
  const [messages, unread] = await Promise.all([inboxPage(residentId, { locale, page }), unreadOf(residentId)]);
  const newest = messages.page === 1 ? messages.told[0] : undefined;
  return (
    <OwnPage
      title={t('messages.title')}
      path="/me/messages"
      lead={t('messages.lead', { days: messagesKeptDays })}
      note={firstOf(query['note']) === 'read' ? t('messages.done') : undefined}
    >
      {unread > 0 && <p className="mt-3 font-bold">{t('home.messagesUnread', { count: unread })}</p>}
      <MessageList locale={locale} path="/me/messages" heading="h2" messages={messages}>
        {(told) => <MessageDoors locale={locale} told={told} />}
      </MessageList>
      {/* After the list: nobody shall press it before he has seen what there is. */}
      {unread > 0 && newest && (
        <OneButton
          action={`/${locale}/me/messages/read-all`}
          fields={{ until: String(newest.at.getTime()) }}
          label={t('messages.markAll')}
        />
      )}
      <p className="mt-4">
        <a className="tap" href={`/${locale}/me/notifications`}>
          {t('home.messagesHow')}
        </a>
      </p>
    </OwnPage>
  );
}
