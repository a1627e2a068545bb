import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { OwnChecklists } from '#components/residents/own-checklists';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { readableDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import type { OwnShelf } from '#lib/residents/operations/shelf';

type Props = { locale: Locale; name: string; shelf: OwnShelf; hasRecovery: boolean };

const settings = ['profile', 'security', 'lookups', 'deputies'] as const;

/** One's own page: what waits for one first, then what one has laid ready, then the settings. */
export function OwnHome({ locale, name, shelf, hasRecovery }: Props) {
  const t = useTranslations('me.home');
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
        <LinkList rows={[{ href: `${at}/notifications`, title: t('messages'), note: t('messagesHint') }]} />
      </Section>
      <Section id="pins" title={t('pins')}>
        {shelf.pins.length === 0 && <p>{t('pinsNone')}</p>}
        <ul className="divide-y divide-hairline">
          {shelf.pins.map(({ slug, title, language }) => (
            <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <a className="tap font-bold" href={`/${locale}/services/${slug}`} lang={bcp47(language)}>
                {title}
              </a>
              <OneButton action={`${at}/pins/remove`} fields={{ slug }} label={t('unpin')} spoken={t('unpinOf', { title })} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="checklists" title={t('checklists')}>
        <OwnChecklists locale={locale} checklists={shelf.checklists} />
      </Section>
      <Section id="settings" title={t('settings')}>
        <LinkList rows={settings.map((room) => ({ href: `${at}/${room}`, title: t(room), note: t(`${room}Hint`) }))} />
      </Section>
      <div className="mt-8">
        <OneButton action={`${at}/sign-out`} label={t('signOut')} />
      </div>
    </>
  );
}
