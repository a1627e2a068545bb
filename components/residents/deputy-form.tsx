import { useTranslations } from 'next-intl';
import { Field } from '#components/residents/field';
import type { Locale } from '#lib/i18n/locales';
import { deputyScopes } from '#lib/residents/model';

type Props = { locale: Locale; values: Readonly<Record<string, string>>; faults: readonly { field: string; sentence: string }[] };

/** Invites somebody to act for oneself, in what one ticks and nothing else. */
export function DeputyForm({ locale, values, faults }: Props) {
  const t = useTranslations('me.deputies');
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.sentence;
  const chosen = (values['scopes'] ?? '').split(' ');
  const fault = faultOf('scopes');
  return (
    <form method="post" action={`/${locale}/me/deputies/invite`} noValidate className="max-w-md">
      {(['deputyName', 'principalName'] as const).map((name) => (
        <Field key={name} name={name} autoComplete="off" maxLength={80} label={t(name)} defaultValue={values[name]} fault={faultOf(name)} />
      ))}
      <fieldset className="mb-4" id="scopes" aria-describedby={fault ? 'scopes-fault' : undefined}>
        <legend className="font-bold">{t('scopesLabel')}</legend>
        {deputyScopes.map((scope) => (
          <label key={scope} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="scopes" value={scope} defaultChecked={chosen.includes(scope)} className="size-6 accent-action" />
            {t(`scopes.${scope}`)}
          </label>
        ))}
        {fault && (
          <p id="scopes-fault" className="font-bold text-alarm">
            {fault}
          </p>
        )}
      </fieldset>
      <button className="button button-solid" type="submit">
        {t('submit')}
      </button>
    </form>
  );
}
