import { useLocale, useTranslations } from 'next-intl';
import type { Application } from '#lib/procedures/applications/model';

/** What follows where an application was keyed in: its receipt for whoever stands there, and the next one. Its number stands above it. */
export function EnteredLinks({ application: { reference, procedure, channel } }: { application: Application }) {
  const locale = useLocale();
  const t = useTranslations('entering');
  const base = `/${locale}/admin/applications`;
  return (
    <p id="entered" className="mb-4 flex scroll-mt-48 flex-wrap gap-x-6">
      <a className="tap font-bold" href={`${base}/${reference}/receipt`}>
        {t('print')}
      </a>
      <a className="tap font-bold" href={`${base}/enter/${procedure}?channel=${channel}#sheet`}>
        {t('another')}
      </a>
    </p>
  );
}
