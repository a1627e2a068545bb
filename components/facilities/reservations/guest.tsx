import { getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import type { Locale } from '#lib/i18n/locales';
import { freshUntil } from '#lib/web/fresh';
import { signInFor } from '#lib/web/gate';

/** 予約 for whoever is not signed in: looking comes first, an account only when something is reserved. */
export async function GuestReservations({ locale, now }: { locale: Locale; now: Date }) {
  const [t, office] = await Promise.all([getTranslations('reservations'), officeInCharge(generalOffice, locale, now)]);
  return (
    <Page locale={locale} path="/reservations" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('title')}</h1>
      <p className="mt-2 mb-4">{t('list.guest')}</p>
      <LinkList
        rows={[
          { href: `/${locale}/facilities/vacancies`, title: t('list.search'), icon: 'search' },
          { href: `/${locale}/facilities`, title: t('list.facilities'), icon: 'home' },
          { href: signInFor(locale, '/reservations'), title: t('list.signIn'), icon: 'person' },
        ]}
      />
    </Page>
  );
}
