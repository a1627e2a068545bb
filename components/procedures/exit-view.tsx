import { getTranslations } from 'next-intl/server';
import { OfficeCard } from '#components/catalogue/office-card';
import { OwnPage } from '#components/residents/own-page';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { showOffice } from '#lib/catalogue/operations/offices';
import { nameService } from '#lib/catalogue/operations/services';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';

type Props = { told: ToldProcedure; exit: string; voice: Voice; now: Date };

/** Where it cannot go on online: why, what instead, whom to ask, and the way back if the answer was another. */
export async function ExitView({ told, exit, voice, now }: Props) {
  const locale = localeOf(voice);
  const t = await getTranslations('procedures');
  const { text, facts, languages } = told;
  const named = facts.exits.find(({ id }) => id === exit);
  const [office, service] = await Promise.all([
    showOffice(named?.office ?? facts.office, voice, now),
    named?.service ? nameService(named.service, voice) : undefined,
  ]);
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  const base = `/procedures/${told.slug}`;
  return (
    <OwnPage
      title={text.exits[exit] ?? t('exit.title')}
      path={`${base}/check?draft`}
      office={facts.office}
      back={{ href: `${base}/${named?.step ?? ''}?draft`, label: t('exit.change') }}
    >
      <p className="mt-1 text-ink-soft" lang={lang('title')}>
        {text.title}
      </p>
      {text.exitBodies[exit] && (
        <div className="mt-4" lang={lang('exitBodies')}>
          <Prose text={text.exitBodies[exit]} />
        </div>
      )}
      {service && (
        <p className="mt-6">
          <a className="button button-solid" href={`/${locale}/services/${named?.service}`} lang={bcp47(service.language)}>
            {service.title}
          </a>
        </p>
      )}
      {office && (
        <Section id="ask" title={t('exit.ask')}>
          <OfficeCard office={office} locale={locale} />
        </Section>
      )}
    </OwnPage>
  );
}
