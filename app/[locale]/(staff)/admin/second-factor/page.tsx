import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { PasskeyButton } from '#components/desk/passkey-button';
import { SetUpSecondFactor } from '#components/desk/set-up-second-factor';
import { Notice } from '#components/ui/notice';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { codeToShow, secondFactorToSetUp, showOwnAccount } from '#lib/staff/operations/own-account';
import { pendingStaff } from '#lib/staff/operations/signing-in';
import { formOf, saidFaults } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { isSample } from '#lib/web/site';
import { faultSaid, staffBeforeSecondFactor } from '#lib/web/staff';

/** Where a code is given to finish signing in, or where whoever needs a second factor sets one up. */
export default async function SecondFactorPage({ searchParams }: { searchParams: SearchParams }) {
  const now = systemClock();
  const [locale, t, sent, query] = await Promise.all([getLocale(), getTranslations('staff'), formOf(searchParams), searchParams]);
  const said = faultSaid(query['fault']);
  const faults = saidFaults(said ? { values: {}, faults: { code: said } } : sent, deskMessagesIn(locale).staff.faults);
  const pending = await pendingStaff(await headers(), now);
  if (pending) {
    const code = isSample() && pending.sample ? await codeToShow(pending.id, now) : undefined;
    return (
      <DeskPage title={t('secondFactor.title')} path="/admin/second-factor">
        <div className="max-w-md">
          <p className="mb-4">{t('secondFactor.lead')}</p>
          <FaultSummary faults={faults.all} />
          {code && (
            <Notice>
              <p>{t('secondFactor.sampleCode', { code })}</p>
            </Notice>
          )}
          <form method="post" action={`/${locale}/admin/second-factor/send`}>
            <TextField name="code" label={t('secondFactor.code')} autoComplete="one-time-code" autoFocus fault={faults.of('code')} />
            <button className="button button-solid" type="submit">
              {t('secondFactor.submit')}
            </button>
          </form>
        </div>
      </DeskPage>
    );
  }
  if (!(await cookies()).getAll().some(({ name }) => name.includes('session_token'))) redirect(`/${locale}/admin/sign-in`);
  const staff = await staffBeforeSecondFactor();
  const { passkeys } = await showOwnAccount(staff, now);
  return (
    <DeskPage title={t('secondFactor.title')} path="/admin/second-factor" staff={staff}>
      <div className="max-w-2xl">
        {staff.lacksSecondFactor && <p className="mb-4">{t('secondFactor.needed', { role: t(`roles.${staff.role}`) })}</p>}
        <FaultSummary faults={faults.all} />
        {passkeys.length > 0 ? (
          <PasskeyButton
            ask={`/${locale}/admin/sign-in/passkey/options`}
            answer={`/${locale}/admin/sign-in/passkey`}
            next={`/${locale}/admin`}
            label={t('secondFactor.usePasskey')}
            failed={t('signIn.passkeyFailed')}
          />
        ) : (
          <SetUpSecondFactor begun={await secondFactorToSetUp(staff)} hasApp={staff.twoFactorEnabled === true} faults={faults.all} />
        )}
      </div>
    </DeskPage>
  );
}
