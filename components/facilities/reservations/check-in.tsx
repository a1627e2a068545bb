import { CounterCode } from '#components/ui/counter-code';
import { Section } from '#components/ui/section';
import { counterCode } from '#lib/counter-code';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { originalLocale } from '#lib/i18n/locales';
import { siteOrigin } from '#lib/web/site';

/** 当日の受付: a code that the reception reads, and the number that says the same. */
export function CheckIn({ reference, words: { t } }: { reference: string; words: FacilityWords }) {
  const address = `${siteOrigin()}/${originalLocale}/admin/facilities/check-in?code=${counterCode('check-in', reference)}`;
  return (
    <Section id="check-in" title={t('reservations.one.checkIn')}>
      <p>{t('reservations.one.checkInHint')}</p>
      <CounterCode address={address} label={t('reservations.one.reference')} number={reference} />
    </Section>
  );
}
