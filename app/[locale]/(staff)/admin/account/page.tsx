import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { SetUpSecondFactor } from '#components/desk/set-up-second-factor';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { deviceName } from '#lib/sign-in/device-name';
import { secondFactorToSetUp, showOwnAccount } from '#lib/staff/operations/own-account';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('desk.enter');
  const now = systemClock();
  const [locale, t, form, query, own] = await Promise.all([
    getLocale(),
    getTranslations('staff'),
    formOf(searchParams),
    searchParams,
    showOwnAccount(staff, now),
  ]);
  const faults = saidFaults(form, deskMessagesIn(locale).staff.faults);
  const notes: Readonly<Record<string, string>> = { password: t('account.changed'), 'second-factor': t('setUp.done') };
  const note = notes[firstOf(query['note'])];
  const at = `/${locale}/admin/account`;
  return (
    <DeskPage title={t('account.title')} path="/admin/account" staff={staff}>
      {note && <p role="status">{note}</p>}
      <FaultSummary faults={faults.all} />
      <Section id="sessions" title={t('account.sessions')}>
        <ul className="divide-y divide-hairline">
          {own.sessions.map(({ id, createdAt, ipAddress, userAgent }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div className="min-w-0">
                <p>
                  {t('account.sessionFrom', { when: readableMoment(createdAt, locale), source: ipAddress ?? '' })}
                  {id === staff.session.id && <span className="badge ml-2">{t('account.thisOne')}</span>}
                </p>
                <p className="text-[0.875rem] text-ink-soft">{deviceName(userAgent ?? '')}</p>
              </div>
              {id !== staff.session.id && <ActionForm action={`${at}/sessions/revoke`} button={t('account.revoke')} fields={{ id }} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="factors" title={t('account.factors')}>
        <p>{t(staff.twoFactorEnabled ? 'account.totpOn' : 'account.totpOff')}</p>
        {staff.twoFactorEnabled && (
          <form method="post" action={`${at}/recovery-codes`} className="mt-3 max-w-md">
            <TextField
              name="codes-password"
              type="password"
              label={t('account.current')}
              autoComplete="current-password"
              fault={faults.of('codes-password')}
            />
            <button className="button button-small button-outline" type="submit">
              {t('account.renewCodes')}
            </button>
          </form>
        )}
        {own.passkeys.map(({ id, name }) => (
          <div key={id} className="mt-3 flex items-center justify-between gap-3 border-b border-hairline pb-3">
            <span>{name || t('account.passkeys')}</span>
            <ActionForm action={`${at}/passkeys/remove`} button={t('account.removePasskey')} fields={{ id }} />
          </div>
        ))}
      </Section>
      <SetUpSecondFactor begun={await secondFactorToSetUp(staff)} hasApp={staff.twoFactorEnabled === true} faults={faults.all} />
      <Section id="password" title={t('account.password')}>
        <form method="post" action={`${at}/password`} className="max-w-md">
          <TextField
            name="current"
            type="password"
            label={t('account.current')}
            autoComplete="current-password"
            fault={faults.of('current')}
          />
          <TextField name="wanted" type="password" label={t('account.wanted')} autoComplete="new-password" fault={faults.of('wanted')} />
          <button className="button button-outline" type="submit">
            {t('account.change')}
          </button>
        </form>
      </Section>
    </DeskPage>
  );
}
