import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '#components/desk/field';
import { PasskeyButton } from '#components/desk/passkey-button';
import { QrCode } from '#components/ui/qr-code';
import { Section } from '#components/ui/section';

type Props = {
  begun: { uri: string; secret: string; recoveryCodes: string[] } | undefined;
  hasApp: boolean;
  faults: readonly { field: string; sentence: string }[];
};

/** Sets up an authenticator app, in the two steps this takes, or a passkey, in one. */
export function SetUpSecondFactor({ begun, hasApp, faults }: Props) {
  const locale = useLocale();
  const t = useTranslations('staff.setUp');
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.sentence;
  return (
    <>
      {!hasApp && (
        <Section id="app" title={t('title')}>
          <p className="mb-3">{t('lead')}</p>
          {begun ? (
            <form method="post" action={`/${locale}/admin/second-factor/confirm`}>
              <p>{t('scan')}</p>
              <div className="my-3 inline-block rounded-lg bg-white p-3">
                <QrCode value={begun.uri} />
              </div>
              <p>
                {t('secret')} <code className="break-all">{begun.secret}</code>
              </p>
              <p className="mt-4">{t('codes')}</p>
              <ul className="my-3 grid max-w-sm grid-cols-2 gap-x-6 rounded-lg border border-hairline p-3 font-mono">
                {begun.recoveryCodes.map((code) => (
                  <li key={code}>{code}</li>
                ))}
              </ul>
              <p className="mb-2">{t('confirm')}</p>
              <TextField name="code" label={t('code')} autoComplete="one-time-code" inputMode="numeric" fault={faultOf('code')} />
              <button className="button button-solid" type="submit">
                {t('submit')}
              </button>
            </form>
          ) : (
            <form method="post" action={`/${locale}/admin/second-factor/begin`}>
              <TextField
                name="password"
                type="password"
                label={t('password')}
                autoComplete="current-password"
                fault={faultOf('password')}
              />
              <button className="button button-solid" type="submit">
                {t('begin')}
              </button>
            </form>
          )}
        </Section>
      )}
      <Section id="passkey" title={t('passkeyTitle')}>
        <p>{t('passkeyLead')}</p>
        <PasskeyButton
          ask={`/${locale}/admin/account/passkeys/begin`}
          answer={`/${locale}/admin/account/passkeys/add`}
          next={`/${locale}/admin/account`}
          label={t('passkeyAdd')}
          failed={t('passkeyFailed')}
          makes={{ nameLabel: t('passkeyName') }}
        />
      </Section>
    </>
  );
}
