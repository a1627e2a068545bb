import { useTranslations } from 'next-intl';
import { OpenNow } from '#components/catalogue/open-now';
import { Icon } from '#components/ui/icon';
import type { FacilityAtWork } from '#lib/facilities/operations/listing';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** A facility in short: its name as a link, whether it is open, where it is, and a button that calls it. */
export function FacilityCard({ facility, locale }: { facility: FacilityAtWork; locale: Locale }) {
  const { text, languages, slug } = facility;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  return (
    <div className="card">
      <p className="font-bold">
        <a href={`/${locale}/facilities/${slug}`} lang={lang('title')}>
          {text.title}
        </a>
      </p>
      <p lang={lang('address')}>{text.address}</p>
      <FacilityNow facility={facility} locale={locale} />
    </div>
  );
}

/** Whether a facility is open at this moment, and its telephone. */
export function FacilityNow({ facility: { text, facts, opening, spans }, locale }: { facility: FacilityAtWork; locale: Locale }) {
  const t = useTranslations();
  return (
    <>
      <OpenNow locale={locale} opening={opening} spans={spans} />
      <p className="mt-2">
        <a
          className="button button-outline"
          href={`tel:${facts.phone}`}
          aria-label={`${t('catalogue.office.call', { office: text.title })} ${facts.phone}`}
        >
          <Icon name="phone" className="size-5" />
          {facts.phone}
        </a>
      </p>
    </>
  );
}
