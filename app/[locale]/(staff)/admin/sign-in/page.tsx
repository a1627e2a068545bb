import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { PasskeyButton } from '#components/desk/passkey-button';
import { Notice } from '#components/ui/notice';
import { sampleStaffFile } from '#lib/city/sample-staff';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { idleMinutes, longestSessionHours } from '#lib/staff/model';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { isSample } from '#lib/web/site';
import { faultSaid } from '#lib/web/staff';

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t, sent, query] = await Promise.all([getLocale(), getTranslations('staff.signIn'), formOf(searchParams), searchParams]);
  const said = faultSaid(query['fault']);
  const form = said ? { values: {}, faults: { email: said } } : sent;
  const faults = saidFaults(form, deskMessagesIn(locale).staff.faults);
  const notes = { ended: t('ended'), joined: (await getTranslations('staff.invitation'))('welcome') };
  const note = firstOf(query['note']) === 'joined' ? notes.joined : firstOf(query['note']) === 'ended' ? notes.ended : undefined;
  return (
    <DeskPage title={t('title')} path="/admin/sign-in">
      <div className="max-w-md">
        <p className="mb-4">{t('lead')}</p>
        {note && (
          <p className="mb-4" role="status">
            {note}
          </p>
        )}
        <FaultSummary faults={faults.all} />
        <form method="post" action={`/${locale}/admin/sign-in/send`}>
          <TextField
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username webauthn"
            defaultValue={form.values['email']}
            fault={faults.of('email')}
          />
          <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
          <button className="button button-solid" type="submit">
            {t('submit')}
          </button>
        </form>
        <PasskeyButton
          ask={`/${locale}/admin/sign-in/passkey/options`}
          answer={`/${locale}/admin/sign-in/passkey`}
          next={`/${locale}/admin`}
          label={t('passkey')}
          failed={t('passkeyFailed')}
        />
        {isSample() && (
          <Notice>
            <p>{t('sample', { file: sampleStaffFile() })}</p>
          </Notice>
        )}
        <p className="mt-6 text-[0.9375rem] text-ink-soft">{t('idle', { minutes: idleMinutes, hours: longestSessionHours })}</p>
      </div>
    </DeskPage>
  );
}
