import { getLocale, getTranslations } from 'next-intl/server';
import { Field } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { PasskeyButton } from '#components/residents/passkey-button';
import { Section } from '#components/ui/section';
import { formOf } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { entryFaultIn, wantedPath } from '#lib/web/resident';

/** Every way in, the shortest first; none needs a password. */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t, form, query] = await Promise.all([getLocale(), getTranslations('me'), formOf(searchParams), searchParams]);
  const fault = entryFaultIn(query['fault'] ?? form.faults['email']);
  const sentence = fault && t(`faults.${fault}`);
  const field = fault === 'recovery-wrong' ? 'recovery' : 'email';
  const told = (['signedOut', 'left'] as const).find((name) => name === firstOf(query['note']));
  const to = wantedPath(query['to']);
  const at = `/${locale}/me/sign-in`;
  return (
    <OwnPage
      title={t('signIn.title')}
      path="/me/sign-in"
      lead={t('signIn.lead')}
      note={told ? t(`signIn.${told}`) : to === '/me' ? undefined : t('signIn.first')}
      faults={sentence ? [{ field, sentence }] : []}
      back={false}
    >
      <Section id="by-email" title={t('signIn.byEmail')}>
        <form method="post" action={`${at}/ask`} className="max-w-md">
          <input type="hidden" name="to" value={to} />
          <Field
            name="email"
            type="email"
            required
            maxLength={200}
            label={t('signIn.email')}
            hint={t('signIn.emailHint')}
            autoComplete="username webauthn"
            defaultValue={form.values['email']}
            fault={field === 'email' ? sentence : undefined}
          />
          <button className="button button-solid" type="submit">
            {t('signIn.send')}
          </button>
        </form>
      </Section>
      <Section id="by-passkey" title={t('signIn.byPasskey')}>
        <PasskeyButton
          ask={`${at}/passkey/options`}
          answer={`${at}/passkey`}
          next={`/${locale}${to}`}
          label={t('signIn.passkey')}
          autofill
        />
      </Section>
      <Section id="open" title={t('signIn.open')}>
        <p className="mb-3">{t('signIn.openHint')}</p>
        <PasskeyButton
          ask={`${at}/open/options`}
          answer={`${at}/open`}
          next={`/${locale}/me/security/recovery`}
          label={t('signIn.openButton')}
          makes=""
        />
      </Section>
      <details className="mt-8" open={fault === 'recovery-wrong'}>
        <summary className="min-h-11 py-2 font-bold">{t('signIn.byRecovery')}</summary>
        <form method="post" action={`${at}/recovery`} className="mt-3 max-w-md">
          <Field
            name="recovery"
            required
            inputMode="numeric"
            autoComplete="off"
            label={t('signIn.recovery')}
            hint={t('signIn.recoveryHint')}
            fault={field === 'recovery' ? sentence : undefined}
          />
          <button className="button button-outline" type="submit">
            {t('signIn.enter')}
          </button>
        </form>
      </details>
    </OwnPage>
  );
}
