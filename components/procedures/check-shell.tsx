import { getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Island } from '#components/ui/island';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { languageTold, type ToldProcedure } from '#lib/procedures/operations/definitions';
import { freshUntil } from '#lib/web/fresh';

type Props = { told: ToldProcedure; voice: Voice; now: Date };

/**
 * 確認 for a device without network: a script tells here what it keeps, and sends it when there is network again. Without a
 * script, or with network, the page of one's own takes its place.
 */
export async function CheckShell({ told, voice, now }: Props) {
  const locale = localeOf(voice);
  const [t, office] = await Promise.all([getTranslations('procedures'), officeInCharge(told.facts.office, voice, now)]);
  const base = `/procedures/${told.slug}`;
  return (
    <Page locale={locale} path={`${base}/check`} office={office}>
      <FreshUntil at={freshUntil(now)} />
      <title>{t('check.title')}</title>
      <meta name="robots" content="noindex" />
      <procedure-check
        className="block"
        data-locale={locale}
        data-definition={JSON.stringify({ slug: told.slug, version: told.version, facts: told.facts })}
        data-waiting={t('check.waiting')}
      >
        <p className="text-ink-soft" lang={bcp47(told.languages['title'] ?? locale)}>
          {told.text.title}
        </p>
        <h1>{t('check.title')}</h1>
        <p role="status" data-status hidden className="card my-3" />
        <div data-offline hidden>
          <p className="my-3">{t('step.offline')}</p>
          <ul data-steps className="divide-y divide-hairline rounded-xl border border-hairline">
            {told.facts.steps.map(({ id }) => (
              <li key={id} data-of={id} hidden>
                <a className="row-link" href={`/${locale}${base}/${id}`} lang={bcp47(languageTold(told, locale, 'steps', id))}>
                  {told.text.steps[id] ?? id}
                </a>
              </li>
            ))}
          </ul>
          <button type="button" data-send-later className="button button-solid mt-6 w-full max-w-xl">
            {t('check.sendLater')}
          </button>
        </div>
        <noscript>
          <p className="mt-4">
            <a className="button button-solid" href={`/${locale}${base}/check?draft`}>
              {t('step.next')}
            </a>
          </p>
        </noscript>
      </procedure-check>
      <Island name="procedure" />
    </Page>
  );
}
