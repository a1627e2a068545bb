import { useTranslations } from 'next-intl';
import { AnswerSource } from '#components/answers/answer-source';
import { AskOffice } from '#components/answers/talk/ask-office';
import { ServiceFacet } from '#components/answers/talk/service-facet';
import { ServiceFacts } from '#components/catalogue/service-facts';
import { TextNotice } from '#components/catalogue/text-notice';
import type { Facet } from '#lib/answers/model';
import type { ServicePage } from '#lib/catalogue/operations/services';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { page: ServicePage; facet?: Facet | undefined; voice: Voice; now: Date };

/** A procedure, or the one thing of it that was asked; its own page says the rest. */
export function ServiceTold({ page, facet, voice, now }: Props) {
  const t = useTranslations('answers.talk');
  const locale = localeOf(voice);
  const { slug, text, languages, facts, checkedOn } = page.service;
  const href = `/${locale}${addressOf('service', slug)}`;
  return (
    <>
      <p className="told-title" lang={bcp47(languages['title'] ?? locale)}>
        <a href={href}>{text.title}</a>
      </p>
      {facet ? (
        <ServiceFacet page={page} facet={facet} locale={locale} />
      ) : (
        <p className="told-lead" lang={bcp47(languages['summary'] ?? locale)}>
          {text.summary}
        </p>
      )}
      <p className="mt-4">
        <a className="button button-solid" href={href}>
          {t('openService')}
        </a>
      </p>
      <AnswerSource office={page.office} checkedOn={checkedOn} locale={locale} />
      {!facet && <ServiceFacts service={page.service} locale={locale} />}
      <TextNotice told={page.service} locale={locale} />
      <AskOffice slug={facts.office} voice={voice} now={now} />
    </>
  );
}
