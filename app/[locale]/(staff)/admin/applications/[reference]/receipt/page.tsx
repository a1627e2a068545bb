import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ReceivedPaper } from '#components/desk/applications/received-paper';
import { showOffice } from '#lib/catalogue/operations/offices';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { systemClock } from '#lib/clock';
import { openCase } from '#lib/web/case-page';
import { staffWith } from '#lib/web/staff';

/** 受付票 for whoever stands at the counter, in his language: his number, and what was keyed in for him to check. */
export default async function ReceiptPage({ params }: { params: Promise<{ reference: string }> }) {
  const staff = await staffWith('applications.handle');
  const now = systemClock();
  const [{ reference }, locale, t] = await Promise.all([params, getLocale(), getTranslations('entering')]);
  const shown = await openCase(staff, reference, locale, now);
  if (!shown) notFound();
  const { application } = shown;
  const { locale: spoken } = application.contact;
  const [office, settings] = await Promise.all([showOffice(application.office, spoken, now), citySettings()]);
  return (
    <>
      <title>{`${t('receipt')} ${reference}`}</title>
      <header className="screen-only mx-auto max-w-3xl px-4 pt-4">
        <a className="tap" href={`/${locale}/admin/applications/${reference}`}>
          {t('case', { reference })}
        </a>
      </header>
      <ReceivedPaper shown={shown} city={cityName(settings, spoken)} office={office} />
    </>
  );
}
