import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { CodeField } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { Notice } from '#components/ui/notice';
import { systemClock } from '#lib/clock';
import { codeMinutes } from '#lib/residents/model';
import { addressOfCode } from '#lib/residents/operations/codes';
import type { SearchParams } from '#lib/web/query';
import { entryFaultIn, wantedPath } from '#lib/web/resident';
import { isSample } from '#lib/web/site';

/** Where the code of the letter is given: the same page for every address. */
export default async function CodePage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t, query, email] = await Promise.all([
    getLocale(),
    getTranslations('me'),
    searchParams,
    headers().then((sent) => addressOfCode(sent, systemClock())),
  ]);
  const fault = entryFaultIn(query['fault']);
  const sentence = fault && t(`faults.${fault}`);
  const to = wantedPath(query['to']);
  return (
    <OwnPage
      title={t('code.title')}
      path="/me/sign-in/code"
      lead={email ? t('code.lead', { email, minutes: codeMinutes }) : t('code.lost')}
      faults={sentence ? [{ field: 'code', sentence }] : []}
      back={false}
    >
      {email && (
        <form method="post" action={`/${locale}/me/sign-in/code/give`} className="mt-4 max-w-md">
          <input type="hidden" name="to" value={to} />
          <CodeField fault={sentence} />
          <label className="mb-4 flex gap-3">
            <input type="checkbox" name="shared" className="mt-1 size-6 shrink-0 accent-action" aria-describedby="shared-hint" />
            <span>
              <span className="font-bold">{t('code.shared')}</span>
              <span id="shared-hint" className="block text-[0.9375rem] text-ink-soft">
                {t('code.sharedHint')}
              </span>
            </span>
          </label>
          <button className="button button-solid" type="submit">
            {t('signIn.enter')}
          </button>
        </form>
      )}
      {isSample() && (
        <Notice>
          <p>{t('signIn.sample')}</p>
        </Notice>
      )}
      <p className="mt-4">
        <a className="tap" href={`/${locale}/me/sign-in?to=${encodeURIComponent(to)}`}>
          {t('code.again')}
        </a>
      </p>
    </OwnPage>
  );
}
