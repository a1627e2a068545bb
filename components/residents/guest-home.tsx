import { useTranslations } from 'next-intl';
import { KeptChecklists } from '#components/residents/kept-checklists';
import { Section } from '#components/ui/section';
import type { Locale } from '#lib/i18n/locales';

/** What works without an account, and why one may want one. */
export function GuestHome({ locale }: { locale: Locale }) {
  const t = useTranslations();
  return (
    <>
      <p className="mt-2">{t('residents.intro')}</p>
      <Section id="account" title={t('me.guest.title')}>
        <p>{t('me.guest.lead')}</p>
        <ul className="my-3 list-disc pl-6">
          {t('me.guest.points')
            .split('\n')
            .map((point) => (
              <li key={point}>{point}</li>
            ))}
        </ul>
        <a className="button button-solid no-underline" href={`/${locale}/me/sign-in`}>
          {t('me.guest.button')}
        </a>
      </Section>
      <Section id="messages" title={t('me.home.messages')}>
        <a className="tap" href={`/${locale}/me/notifications`}>
          {t('me.home.messagesHow')}
        </a>
      </Section>
      <Section id="kept" title={t('residents.kept')}>
        <KeptChecklists locale={locale} />
      </Section>
    </>
  );
}
