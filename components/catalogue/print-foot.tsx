import { useTranslations } from 'next-intl';
import { QrCode } from '#components/ui/qr-code';
import { siteOrigin } from '#lib/web/site';

/** What a page carries on paper: its address, and a code that leads a phone back to it. */
export function PrintFoot({ path }: { path: string }) {
  const t = useTranslations('shell');
  const address = siteOrigin() + path;
  return (
    <>
      <print-page hidden className="screen-only mt-8 block">
        <button type="button" className="button button-outline">
          {t('print')}
        </button>
      </print-page>
      <div className="print-only hidden">
        <p className="mt-6">
          {t('printedFrom')}: {address}
        </p>
        <QrCode value={address} />
      </div>
    </>
  );
}
