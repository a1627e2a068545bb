import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { GuestHome } from '#components/residents/guest-home';
import { OwnHome } from '#components/residents/own-home';
import { Page } from '#components/shell/page';
import { ReadingAidForm } from '#components/shell/reading-aid-form';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { bcp47, localeNames } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { inboxOf, unreadOf } from '#lib/notifications/operations/inbox';
import { showOwnAccount } from '#lib/residents/operations/own-account';
import { showProfile } from '#lib/residents/operations/profile';
import { showShelf } from '#lib/residents/operations/shelf';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { aidsOfRequest, voiceOfRequest } from '#lib/web/request';
import { residentOfRequest } from '#lib/web/resident';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('residents');
  return pageMetadata({ locale: await getLocale(), path: '/me', title: t('title'), description: t('description') });
}

/** Signed in, one's own page; otherwise what this phone keeps for its owner, of which nothing is on the server. */
export default async function MePage({ searchParams }: { searchParams: SearchParams }) {
  const [voice, t, me, aids, { settings }] = await Promise.all([
    voiceOfRequest(),
    getTranslations('residents'),
    getTranslations('me.home'),
    aidsOfRequest(),
    cityOfRequest(),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const resident = await residentOfRequest();
  const own = resident && {
    name: (await showProfile(resident)).name,
    shelf: await showShelf(resident, voice, now),
    messages: { newest: await inboxOf(resident.residentId, locale, { limit: 3 }), unread: await unreadOf(resident.residentId) },
    hasRecovery: (await showOwnAccount(resident, now)).recoveryMadeAt !== null,
  };
  const office = await officeInCharge(generalOffice, voice, now);
  return (
    <Page locale={locale} path="/me" office={office}>
      {!own && <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />}
      <h1>{t('title')}</h1>
      {own && firstOf((await searchParams)['note']) === 'pinned' && (
        <p role="status" className="card my-4 font-bold">
          {me('pinned')}
        </p>
      )}
      {own ? <OwnHome locale={locale} {...own} /> : <GuestHome locale={locale} />}
      <div className="md:grid md:grid-cols-2 md:gap-x-10">
        <Section id="language" title={t('language')}>
          <LinkList rows={settings.languages.map((one) => ({ href: `/${one}/me`, title: localeNames[one], lang: bcp47(one) }))} />
        </Section>
        <Section id="display" title={t('display')}>
          <ReadingAidForm locale={locale} path="/me" aids={aids} className="button button-outline" />
        </Section>
      </div>
    </Page>
  );
}
