import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page } from '#components/shell/page';
import { FaultSummary, type SaidFault } from '#components/ui/fault-summary';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { voiceOfRequest } from '#lib/web/request';

type Props = {
  title: string;
  /** The address without its locale. */
  path: string;
  lead?: string;
  /** What was just done. */
  note?: string | undefined;
  /** What is to be mended, each with the control it is about, where there is one. */
  faults?: readonly SaidFault[];
  /** What stands above them, where there is nothing to mend. */
  faultsTitle?: string | undefined;
  /** Leads back to one's own page, or to another of one's own; not on the pages before the sign-in. */
  back?: boolean | { href: string; label: string };
  /** The office that answers for it; the whole city hall where none is named. */
  office?: string;
  children: ReactNode;
};

/** A page of one's own, which no search engine lists: a heading, what was done or is to be mended, and the way back. */
export async function OwnPage({ title, path, lead, note, faults = [], faultsTitle, back = true, office = generalOffice, children }: Props) {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('me')]);
  const locale = localeOf(voice);
  const { href, label } = typeof back === 'object' ? back : { href: '/me', label: t('profile.back') };
  return (
    <Page locale={locale} path={path} office={await officeInCharge(office, voice, systemClock())}>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      {back && (
        <p className="screen-only">
          <a className="tap" href={`/${locale}${href}`}>
            {label}
          </a>
        </p>
      )}
      <h1>{title}</h1>
      {note && (
        <p role="status" className="card my-4 font-bold">
          {note}
        </p>
      )}
      <FaultSummary title={faultsTitle ?? t('faults.title')} faults={faults} />
      {lead && <p className="mt-2">{lead}</p>}
      {children}
    </Page>
  );
}
