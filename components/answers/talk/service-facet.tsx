import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BringList } from '#components/catalogue/bring-list';
import { Fees } from '#components/catalogue/fees';
import { OfficeHoursTable } from '#components/catalogue/office-hours';
import { Takes } from '#components/catalogue/service-facts';
import { Ways } from '#components/catalogue/ways';
import { Prose } from '#components/ui/prose';
import type { Facet } from '#lib/answers/model';
import type { ServicePage } from '#lib/catalogue/operations/services';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = { page: ServicePage; facet: Facet; locale: Locale };

/** One thing about a procedure, as its page says it; where it says nothing, that is said. */
export function ServiceFacet({ page, facet, locale }: Props) {
  const t = useTranslations('answers.talk');
  return (
    <section aria-label={t(`facets.${facet}`)}>
      <p className="mt-1 mb-2 text-[0.9375rem] font-bold text-ink-soft">{t(`facets.${facet}`)}</p>
      {facetOf(page, facet, locale) ?? <p>{t('notTold')}</p>}
    </section>
  );
}

function facetOf({ service, items, office }: ServicePage, facet: Facet, locale: Locale): ReactNode {
  const { text, facts, languages } = service;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  switch (facet) {
    case 'fee':
      return <Fees service={service} locale={locale} />;
    case 'bring':
      return <BringList service={service} items={items} locale={locale} explain={(plain) => plain} />;
    case 'ways':
      return <Ways service={service} locale={locale} />;
    case 'due':
      return text.due && <p lang={lang('due')}>{text.due}</p>;
    case 'takes':
      return (
        facts.takes && (
          <p>
            <Takes takes={facts.takes} />
          </p>
        )
      );
    case 'who':
      return (
        <div lang={lang('who')}>
          <Prose text={text.who} />
        </div>
      );
    case 'steps':
      return (
        <ol className="list-decimal space-y-2 pl-7" lang={lang('steps')}>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    case 'hours':
      return office && <OfficeHoursTable hours={office.facts.hours} locale={locale} />;
    case 'where':
      return (
        office && (
          <p lang={bcp47(office.languages['address'] ?? locale)}>
            {office.text.address}
            <span className="block" lang={bcp47(office.languages['access'] ?? locale)}>
              {office.text.access}
            </span>
          </p>
        )
      );
  }
}
