import { OfficeHoursTable } from '#components/catalogue/office-hours';
import type { OnPaper } from '#components/procedures/paper/asked-on-paper';
import { QrCode } from '#components/ui/qr-code';
import type { OfficeAtWork } from '#lib/catalogue/operations/offices';
import { bcp47 } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

/** Where a paper is handed in, and that it can be done without one. */
export function PaperFoot({ paper: { told, t, locale }, office }: { paper: OnPaper; office: OfficeAtWork | undefined }) {
  const address = `${siteOrigin()}/${locale}/procedures/${told.slug}`;
  const lang = (field: string) => bcp47(office?.languages[field] ?? locale);
  return (
    <div className="mt-4 break-inside-avoid border-2 border-black p-3">
      <h2>{t('handIn')}</h2>
      {office && (
        <>
          <p className="font-bold" lang={lang('title')}>
            {office.text.title}　{t('phone')} {office.facts.phone}
          </p>
          <p lang={lang('address')}>{office.text.address}</p>
          <p lang={lang('access')}>{office.text.access}</p>
          <h3 className="mt-1">{t('hours')}</h3>
          <OfficeHoursTable hours={office.facts.hours} locale={locale} />
        </>
      )}
      <div className="mt-3 flex items-center gap-4 border-t border-black pt-2">
        <QrCode value={address} />
        <p>
          {t('online')}
          <br />
          <span className="break-all">{address}</span>
        </p>
      </div>
    </div>
  );
}
