import { useTranslations } from 'next-intl';
import { OpenNow } from '#components/catalogue/open-now';
import { Icon } from '#components/ui/icon';
import type { OfficeAtWork } from '#lib/catalogue/operations/offices';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** Whom to ask: the office, whether it is open, and a button that calls it. */
export function OfficeCard({ office, locale, heading: Heading = 'h3' }: { office: OfficeAtWork; locale: Locale; heading?: 'h2' | 'h3' }) {
  const t = useTranslations('catalogue.office');
  const { text, facts, languages, slug } = office;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  return (
    <div className="card">
      <Heading>
        <a href={`/${locale}/offices/${slug}`} lang={lang('title')}>
          {text.title}
        </a>
      </Heading>
      <OpenNow locale={locale} opening={office.opening} spans={office.spans} />
      <p lang={lang('address')}>{text.address}</p>
      <p className="mt-2">
        <a className="button button-outline" href={`tel:${facts.phone}`} aria-label={`${t('call', { office: text.title })} ${facts.phone}`}>
          <Icon name="phone" className="size-5" />
          {facts.phone}
        </a>
      </p>
    </div>
  );
}
