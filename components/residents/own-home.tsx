import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { OwnChecklists } from '#components/residents/own-checklists';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { readableDay, readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import type { Told } from '#lib/notifications/operations/inbox';
import type { OwnShelf } from '#lib/residents/operations/shelf';

type Props = { locale: Locale; name: string; shelf: OwnShelf; messages: { newest: Told[]; unread: number }; hasRecovery: boolean };

const settings = ['profile', 'security', 'lookups', 'deputies'] as const;

/** One's own page: what waits for one first, then what one was told, then what one has laid ready, then the settings. */
export function OwnHome({ locale, name, shelf, messages, hasRecovery }: Props) {
  const t = useTranslations('me.home');
  const facilities = useTranslations('applicants');
  const documents = useTranslations('procedures.documents');
  const at = `/${locale}/me`;
  return (
    <>
      {name && <p className="mt-2 text-[1.125rem] font-bold">{t('hello', { name })}</p>}
      <Section id="awaiting" title={t('awaiting')}>
        {shelf.awaiting.length === 0 && hasRecovery && <p>{t('awaitingNone')}</p>}
        {shelf.awaiting.length > 0 && (
          <LinkList
            rows={shelf.awaiting.map(({ title, path, due }) => ({
              href: `/${locale}${path}`,
              title,
              note: due && readableDay(dayOf(due), locale),
            }))}
          />
        )}
        {!hasRecovery && (
          <p className="card">
            <a href={`${at}/security#recovery`}>{t('recoveryMissing')}</a>
          </p>
        )}
      </Section>
      <Section id="messages" title={t('messages')}>
        <NewestMessages locale={locale} {...messages} />
      </Section>
      <Section id="pins" title={t('pins')}>
        {shelf.pins.length === 0 && <p>{t('pinsNone')}</p>}
        <ul className="divide-y divide-hairline">
          {shelf.pins.map(({ slug, title, language }) => (
            <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <a className="tap font-bold" href={`/${locale}/services/${slug}`} lang={bcp47(language)}>
                {title}
              </a>
              <OneButton action={`${at}/pins/remove`} fields={{ slug }} label={t('unpin')} spoken={t('unpinOf', { title })} small />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="checklists" title={t('checklists')}>
        <OwnChecklists locale={locale} checklists={shelf.checklists} />
      </Section>
      <Section id="settings" title={t('settings')}>
        <LinkList
          rows={[
            ...settings.map((room) => ({ href: `${at}/${room}`, title: t(room), note: t(`${room}Hint`) })),
            { href: `${at}/documents`, title: documents('title'), note: documents('hint') },
            { href: `${at}/facilities`, title: facilities('title'), note: facilities('hint') },
          ]}
        />
      </Section>
      <div className="mt-8">
        <OneButton action={`${at}/sign-out`} label={t('signOut')} />
      </div>
    </>
  );
}

function NewestMessages({ locale, newest, unread }: Props['messages'] & { locale: Locale }) {
  const t = useTranslations('me');
  const at = `/${locale}/me`;
  return (
    <>
      {unread > 0 && <p className="mb-3 font-bold">{t('home.messagesUnread', { count: unread })}</p>}
      {newest.length === 0 && <p>{t('messages.none')}</p>}
      {newest.length > 0 && (
        <LinkList
          rows={newest.map(({ id, title, lang, at: told, readAt }) => ({
            href: `${at}/messages#message-${id}`,
            title,
            lang,
            note: (
              <span lang={bcp47(locale)}>
                {readAt === null && <b>{t('messages.unread')} </b>}
                {readableNearDay(dayOf(told), locale)}
              </span>
            ),
          }))}
        />
      )}
      <p className="mt-2 flex flex-wrap gap-x-6">
        {newest.length > 0 && (
          <a className="tap" href={`${at}/messages`}>
            {t('home.messagesAll')}
          </a>
        )}
        <a className="tap" href={`${at}/notifications`}>
          {t('home.messagesHow')}
        </a>
      </p>
    </>
  );
}
