import type { ReactNode } from 'react';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { voiceOfRequest } from '#lib/web/request';

/** A page on which the city hall says what it stands for; the same for everybody. */
export async function StatementPage({ title, path, children }: { title: string; path: string; children: ReactNode }) {
  const voice = await voiceOfRequest();
  const now = systemClock();
  const office = await officeInCharge(generalOffice, voice, now);
  return (
    <Page locale={localeOf(voice)} path={path} office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
