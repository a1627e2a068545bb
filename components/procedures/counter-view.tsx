import { getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { OwnPage } from '#components/residents/own-page';
import { CounterCode } from '#components/ui/counter-code';
import { Section } from '#components/ui/section';
import { showOffice } from '#lib/catalogue/operations/offices';
import { counterCode } from '#lib/counter-code';
import { readableNearMoment } from '#lib/i18n/dates';
import { bcp47, originalLocale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import type { CounterNumber } from '#lib/procedures/counter/model';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';
import { siteOrigin } from '#lib/web/site';

type Props = { told: ToldProcedure; given: CounterNumber; voice: Voice; now: Date };

/** What is shown at the counter: the code and its number, until when, where to go, and what to bring. */
export async function CounterView({ told, given: { number, expiresAt }, voice, now }: Props) {
  const locale = localeOf(voice);
  const [t, office] = await Promise.all([getTranslations('procedures'), showOffice(told.facts.office, voice, now)]);
  const base = `/procedures/${told.slug}`;
  const address = `${siteOrigin()}/${originalLocale}/admin/applications/counter?code=${counterCode('counter', number)}`;
  return (
    <OwnPage
      title={t('counter.title')}
      path={`${base}/counter?draft`}
      office={told.facts.office}
      back={{ href: `${base}/check?draft`, label: t('step.back') }}
    >
      <p className="mt-1 text-ink-soft" lang={bcp47(told.languages['title'] ?? locale)}>
        {told.text.title}
      </p>
      <p className="mt-3">{t('counter.lead')}</p>
      <CounterCode address={address} label={t('counter.number')} number={number} />
      <p className="mt-3 font-bold">{t('counter.until', { when: readableNearMoment(expiresAt, locale) })}</p>
      <p className="mt-1 text-[0.9375rem] text-ink-soft">{t('counter.nothing')}</p>
      <print-page hidden className="screen-only mt-4 block">
        <button type="button" className="button button-outline">
          {t('receipt.print')}
        </button>
      </print-page>
      {office && (
        <Section id="where" title={t('counter.where')}>
          <OfficeCard office={office} locale={locale} />
          <p className="screen-only mt-3">
            <a className="tap" href={`/${locale}${base}#needs`}>
              {t('counter.bring')}
            </a>
          </p>
        </Section>
      )}
    </OwnPage>
  );
}
