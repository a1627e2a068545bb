import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmailForms } from '#components/residents/email-forms';
import { OneButton } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { PasskeyButton } from '#components/residents/passkey-button';
import { PasskeyList } from '#components/residents/passkey-list';
import { SessionList } from '#components/residents/session-list';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { addressOfCode } from '#lib/residents/operations/codes';
import { showOwnAccount } from '#lib/residents/operations/own-account';
import { firstOf, type SearchParams } from '#lib/web/query';
import { entryFaultIn, residentAt } from '#lib/web/resident';

const notes = ['added', 'named', 'removed', 'lost', 'revoked', 'email', 'recovered'] as const;

/** How one comes in, where one is in, and what to do when a device is lost. */
export default async function SecurityPage({ searchParams }: { searchParams: SearchParams }) {
  const resident = await residentAt('/me/security');
  const now = systemClock();
  const [locale, t, query, own, waiting] = await Promise.all([
    getLocale(),
    getTranslations('me'),
    searchParams,
    showOwnAccount(resident, now),
    headers().then((sent) => addressOfCode(sent, now)),
  ]);
  const done = notes.find((name) => name === firstOf(query['note']));
  const fault = entryFaultIn(query['fault']);
  const general = (['last-way', 'shared-device'] as const).find((name) => name === firstOf(query['fault']));
  const sentence = fault && !general ? t(`faults.${fault}`) : undefined;
  const summary = general ? [{ sentence: t(`faults.${general}`) }] : sentence ? [{ field: 'email', sentence }] : [];
  const at = `/${locale}/me/security`;
  return (
    <OwnPage
      title={t('security.title')}
      path="/me/security"
      lead={t('security.lead')}
      note={done && t(`security.notes.${done}`)}
      faults={summary}
    >
      <Section id="passkeys" title={t('security.passkeys')}>
        <p className="mb-3">{t('security.passkeysHint')}</p>
        <PasskeyList passkeys={own.passkeys} locale={locale} />
        {own.passkeys.length > 0 && (
          <p className="mt-3 text-[0.9375rem] text-ink-soft">{`${t('security.lost')}: ${t('security.lostHint')}`}</p>
        )}
        <div className="mt-4">
          {resident.session.isShared ? (
            <p>{t('faults.shared-device')}</p>
          ) : (
            <PasskeyButton
              ask={`${at}/passkeys/begin`}
              answer={`${at}/passkeys/add`}
              next={`${at}?note=added`}
              label={t('security.add')}
              makes={t('security.passkeyName')}
            />
          )}
        </div>
      </Section>
      <Section id="email" title={t('security.email')}>
        <EmailForms locale={locale} email={resident.email} waiting={waiting} fault={sentence} />
      </Section>
      <Section id="recovery" title={t('security.recovery')}>
        <p>
          {own.recoveryMadeAt
            ? t('security.recoveryMade', { when: readableMoment(own.recoveryMadeAt, locale) })
            : t('security.recoveryNone')}
        </p>
        {own.recoveryMadeAt && <p className="text-[0.9375rem] text-ink-soft">{t('security.recoveryAgain')}</p>}
        <div className="mt-3">
          <OneButton action={`${at}/recovery/make`} label={t('security.recoveryMake')} />
        </div>
      </Section>
      <Section id="sessions" title={t('security.sessions')}>
        <SessionList sessions={own.sessions} own={resident.session.id} locale={locale} />
      </Section>
    </OwnPage>
  );
}
