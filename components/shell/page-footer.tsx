import { useTranslations } from 'next-intl';
import { OpenNow } from '#components/catalogue/open-now';
import type { OfficeInCharge } from '#lib/catalogue/operations/offices';
import { bcp47, type Locale } from '#lib/i18n/locales';

type FooterProps = {
  locale: Locale;
  office: OfficeInCharge | undefined;
  /** Readable; null when nobody has checked the page yet; undefined when there is nothing to check. */
  checkedOn: string | null | undefined;
};

/** Whose page this is, how to reach them, whether they are there now, and how fresh the page is. */
export function PageFooter({ locale, office, checkedOn }: FooterProps) {
  const t = useTranslations('shell.footer');
  return (
    <footer className="mt-8 border-t border-hairline bg-raised px-4 pt-6 pb-28 print:bg-transparent print:p-0">
      <div className="mx-auto max-w-5xl">
        {office && (
          <section aria-labelledby="in-charge">
            <h2 id="in-charge" className="text-base">
              {t('office')}
            </h2>
            <p>
              <a href={`/${locale}/offices/${office.slug}`} lang={bcp47(office.language)}>
                {office.title}
              </a>{' '}
              <a className="tap font-bold" href={`tel:${office.phone}`}>
                {office.phone}
              </a>
            </p>
            <OpenNow locale={locale} opening={office.opening} spans={office.spans} />
          </section>
        )}
        {checkedOn !== undefined && (
          <p className="text-[0.9375rem] text-ink-soft">{checkedOn === null ? t('notChecked') : `${t('checkedOn')}: ${checkedOn}`}</p>
        )}
        <ul className="screen-only mt-4 flex flex-wrap gap-x-6 text-[0.9375rem]">
          {(['offices', 'glossary', 'privacy', 'terms', 'accessibility'] as const).map((room) => (
            <li key={room}>
              <a className="tap" href={`/${locale}/${room}`}>
                {t(room)}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-[0.9375rem]">{t('emergency')}</p>
      </div>
    </footer>
  );
}
