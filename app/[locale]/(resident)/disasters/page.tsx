import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Icon } from '#components/ui/icon';
import { Section } from '#components/ui/section';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { adviceNumbers, disasterOffice, type EmergencyNumber, rescueNumbers } from '#lib/disasters/emergency-numbers';
import { localeOf } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('disasters');
  return pageMetadata({ locale: await getLocale(), path: '/disasters', title: t('title'), description: t('description') });
}

export default async function DisastersPage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('disasters')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const office = await showOffice(disasterOffice, voice, now);
  return (
    <Page locale={locale} path="/disasters" office={office && inCharge(office, voice)}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('title')}</h1>
      <Section id="now" title={t('now')}>
        <ul className="grid gap-3 sm:grid-cols-3">
          {rescueNumbers.map((number) => (
            <li key={number}>
              <Dial number={number} urgent />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="warnings" title={t('warningsTitle')}>
        <p>{t('warnings')}</p>
        <p className="mt-2">
          <a className="button button-outline" href="https://www.jma.go.jp/bosai/warning/" rel="external">
            {t('warningsLink')}
          </a>
        </p>
      </Section>
      <Section id="advice" title={t('advice')}>
        <ul className="grid gap-3 sm:grid-cols-2">
          {adviceNumbers.map((number) => (
            <li key={number}>
              <Dial number={number} />
            </li>
          ))}
        </ul>
      </Section>
      {office && (
        <Section id="office" title={t('office')}>
          <OfficeCard office={office} locale={locale} />
        </Section>
      )}
    </Page>
  );
}

/** A number that dials when it is tapped: the whole card is the button. */
async function Dial({ number, urgent = false }: { number: EmergencyNumber; urgent?: boolean }) {
  const t = await getTranslations('disasters');
  return (
    <a
      href={`tel:${number}`}
      className={`flex min-h-20 items-center gap-4 rounded-xl border-2 p-3 text-inherit no-underline ${urgent ? 'border-alarm bg-alarm-tint' : 'border-hairline'}`}
    >
      <span
        className={`flex shrink-0 items-center gap-1 whitespace-nowrap text-[1.625rem] font-bold ${urgent ? 'text-alarm' : 'text-link'}`}
      >
        <Icon name="phone" />
        {number}
      </span>
      <span className="min-w-0">
        <strong className="block">{t(`numbers.${number}.name`)}</strong>
        <span className="block text-[0.9375rem]">{t(`numbers.${number}.when`)}</span>
      </span>
    </a>
  );
}
