import { QrCode } from '#components/ui/qr-code';
import { Section } from '#components/ui/section';
import { checkInCode } from '#lib/facilities/reservations/check-in-code';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { originalLocale } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

/** 当日の受付: a code that the reception reads, and the number that says the same. */
export function CheckIn({ reference, words: { t } }: { reference: string; words: FacilityWords }) {
  const address = `${siteOrigin()}/${originalLocale}/admin/facilities/check-in?code=${checkInCode(reference)}`;
  return (
    <Section id="check-in" title={t('reservations.one.checkIn')}>
      <p>{t('reservations.one.checkInHint')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <div className="rounded-lg bg-white p-2 [&>svg]:size-48">
          <QrCode value={address} />
        </div>
        <p>
          {t('reservations.one.reference')}
          <strong className="block text-[1.625rem] tracking-wider whitespace-nowrap">{reference}</strong>
        </p>
      </div>
    </Section>
  );
}
