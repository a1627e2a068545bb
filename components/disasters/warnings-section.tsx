import { useTranslations } from 'next-intl';
import { NewsList } from '#components/disasters/news-list';
import { WarningList } from '#components/disasters/warning-list';
import { KeptSince } from '#components/shell/kept-since';
import { Section } from '#components/ui/section';
import type { CityWarnings } from '#lib/disasters/warnings/operations';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = { locale: Locale; city: string; state: CityWarnings };

/** What is in force here. That nothing is may only be said while the agency is being heard. */
export function WarningsSection({ locale, city, state: { warnings, drills, news, heardAt, isSilent } }: Props) {
  const t = useTranslations('warnings');
  const heard = heardAt && readableMoment(heardAt, locale);
  return (
    <Section id="warnings" title={t('title')}>
      <KeptSince />
      {isSilent && <p className="card mb-3 font-bold">{heard ? t('silent', { when: heard }) : t('neverHeard')}</p>}
      {warnings.length > 0 && <WarningList locale={locale} warnings={warnings} />}
      {warnings.length === 0 && !isSilent && (
        <>
          <p className="live-only">{t('none', { city })}</p>
          <p className="kept-only">{t('noneThen', { city })}</p>
        </>
      )}
      <NewsList locale={locale} city={city} news={news} />
      {drills.length > 0 && (
        <section aria-label={t('drill.title')} className="mt-4 rounded-lg border-2 border-dashed border-warn-line p-4">
          <h3>{t('drill.banner')}</h3>
          <p className="mb-2">{t('drill.lead')}</p>
          <WarningList locale={locale} warnings={drills} />
        </section>
      )}
      <p className="mt-2 text-[0.9375rem] text-ink-soft">
        {[heard && !isSilent ? t('heard', { when: heard }) : '', t('source')].filter(Boolean).join(' · ')}
      </p>
      <a className="tap" href="https://www.jma.go.jp/bosai/warning/" rel="external">
        {t('agency')}
      </a>
    </Section>
  );
}
