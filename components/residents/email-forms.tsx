import { useTranslations } from 'next-intl';
import { CodeField, Field } from '#components/residents/field';
import type { Locale } from '#lib/i18n/locales';
import { codeMinutes } from '#lib/residents/model';

type Props = { locale: Locale; email: string | undefined; waiting: string | undefined; fault: string | undefined };

/** One's address, and how it is changed: a new one counts once its code was given. */
export function EmailForms({ locale, email, waiting, fault }: Props) {
  const t = useTranslations('me');
  const at = `/${locale}/me/security/email`;
  return (
    <>
      <p className="mb-3 font-bold">{email ?? t('security.emailNone')}</p>
      {waiting && (
        <form method="post" action={`${at}/confirm`} className="card mb-4 max-w-md">
          <p className="mb-3">{t('code.lead', { email: waiting, minutes: codeMinutes })}</p>
          <CodeField fault={fault} />
          <button className="button button-solid" type="submit">
            {t('security.emailConfirm')}
          </button>
        </form>
      )}
      <form method="post" action={`${at}/ask`} className="max-w-md">
        <Field
          name="email"
          id="new-email"
          type="email"
          required
          maxLength={200}
          autoComplete="email"
          label={t('security.emailNew')}
          fault={waiting ? undefined : fault}
        />
        <button className="button button-outline" type="submit">
          {t('security.emailSend')}
        </button>
      </form>
    </>
  );
}
