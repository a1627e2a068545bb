import { useTranslations } from 'next-intl';
import { Dial } from '#components/disasters/dial';
import { ShelterList } from '#components/disasters/shelter-list';
import { Section } from '#components/ui/section';
import { nationwideAdvice } from '#lib/disasters/emergency-numbers';
import type { ToldStanding } from '#lib/disasters/orders/operations/telling';
import type { Locale } from '#lib/i18n/locales';

/** What the home page begins with while life is in danger: where it is open, whom to call, and that all else waits. What to do stands above, in the banner. */
export function EmergencyNow({ locale, shelters }: { locale: Locale; shelters: ToldStanding['shelters'] }) {
  const t = useTranslations('warnings');
  return (
    <Section id="emergency" title={t('now.title')}>
      {shelters.length > 0 ? <ShelterList locale={locale} shelters={shelters} /> : <p>{t('now.none')}</p>}
      <p className="my-2">
        <a className="tap font-bold" href={`/${locale}/disasters`}>
          {t('now.more')}
        </a>
      </p>
      <ul className="grid gap-3 sm:grid-cols-2">
        <li>
          <Dial number="119" reached="119" urgent />
        </li>
        <li>
          <Dial number={nationwideAdvice['message-board']} reached="message-board" />
        </li>
      </ul>
      <p className="mt-3 mb-8 text-[0.9375rem] text-ink-soft">{t('now.waiting')}</p>
    </Section>
  );
}
