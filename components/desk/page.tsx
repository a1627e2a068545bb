import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskMenu } from '#components/desk/menu';
import type { AtDesk } from '#lib/staff/model';
import { cityOfRequest } from '#lib/web/city';
import { isSample } from '#lib/web/site';

type Props = {
  title: string;
  /** The address without its locale. */
  path: string;
  /** Nobody on the pages before the sign-in. */
  staff?: AtDesk;
  /** For pages that need the whole width of a screen. */
  wide?: boolean;
  children: ReactNode;
};

/** Every page of the desk: whose it is, where one can go, and one heading. */
export async function DeskPage({ title, path, staff, wide = false, children }: Props) {
  const [locale, t, shell, { city }] = await Promise.all([getLocale(), getTranslations('desk'), getTranslations('shell'), cityOfRequest()]);
  const other = locale === 'ja' ? 'en' : 'ja';
  const width = wide ? 'max-w-[100rem]' : 'max-w-5xl';
  return (
    <>
      <title>{`${title} — ${t('title')}`}</title>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="border-b-4 border-action bg-raised">
        {isSample() && <p className="bg-[#fff3c4] px-4 py-1 text-center text-[0.875rem] text-black">{shell('sample')}</p>}
        <div className={`mx-auto flex ${width} flex-wrap items-center justify-between gap-x-4 px-4 py-1`}>
          <a className="tap font-bold text-inherit no-underline" href={`/${locale}/admin`}>
            {shell('city', { city })} {t('title')}
          </a>
          <a className="tap" href={`/${other}${path}`} lang={other}>
            {t('language')}
          </a>
        </div>
        {staff && <DeskMenu staff={staff} path={path} width={width} />}
      </header>
      <main id="content" className={`mx-auto ${width} px-4 pt-6 pb-16`}>
        <h1 className="mb-4">{title}</h1>
        {children}
      </main>
    </>
  );
}
