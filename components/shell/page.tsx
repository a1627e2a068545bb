import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { WarningBanner } from '#components/disasters/warning-banner';
import { Header } from '#components/shell/header';
import { PageFooter } from '#components/shell/page-footer';
import { TabBar } from '#components/shell/tab-bar';
import { Island } from '#components/ui/island';
import type { OfficeInCharge } from '#lib/catalogue/operations/offices';
import { readableDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { cityOfRequest } from '#lib/web/city';
import { aidsOfRequest } from '#lib/web/request';
import { standingOfRequest, warningsOfRequest } from '#lib/web/warnings';

type PageProps = {
  locale: Locale;
  /** The address without its locale; `''` is the home page. */
  path: string;
  /** The office that answers for this page, and when it last checked it; `undefined` where nobody looked yet. */
  office: OfficeInCharge | undefined;
  checkedOn?: string | null;
  form?: string | undefined;
  children: ReactNode;
};

/** The frame of every page for residents: head, content, who answers for it, and the way to everything else. */
export async function Page({ locale, path, office, checkedOn, form, children }: PageProps) {
  const [t, aids, { city, settings }, warnings, standing] = await Promise.all([
    getTranslations('shell'),
    aidsOfRequest(),
    cityOfRequest(),
    warningsOfRequest(),
    standingOfRequest(),
  ]);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header locale={locale} path={path} aids={aids} form={form} city={city} settings={settings} />
      <WarningBanner locale={locale} {...warnings} standing={standing} />
      <offline-notice hidden data-age={t('offline.age', { when: '%' })} data-now={t('offline.justNow')} />
      <main id="main" className="mx-auto max-w-5xl px-4 pt-4 pb-8">
        {children}
      </main>
      <PageFooter
        locale={locale}
        office={office}
        checkedOn={checkedOn === undefined ? undefined : checkedOn && readableDay(checkedOn, locale)}
      />
      <TabBar locale={locale} path={path} />
      <Island name="shell" />
    </>
  );
}
