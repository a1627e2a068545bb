import { useTranslations } from 'next-intl';
import { Field } from '#components/residents/field';
import { HouseholdFields } from '#components/residents/household-fields';
import { described, Labelled } from '#components/ui/labelled';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { type ProfileField, profileFault, promiseOf } from '#lib/residents/fields';
import { readingAids } from '#lib/web/reading-aids';

type Option = { value: string; label: string; lang?: string };
type Props = {
  locale: Locale;
  values: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
  districts: readonly Option[];
  languages: readonly Locale[];
};

/** What each plain field is to the browser, which fills it in. */
const plain = [
  { name: 'name', autoComplete: 'name', hint: undefined },
  { name: 'kana', autoComplete: 'off', hint: 'kana' },
  { name: 'birthDate', autoComplete: 'bday', hint: 'birthDate' },
  { name: 'postalCode', autoComplete: 'postal-code', hint: 'postalCode' },
  { name: 'address', autoComplete: 'street-address', hint: undefined },
  { name: 'phone', autoComplete: 'tel', hint: 'phone' },
] as const;

/** What somebody tells of himself: each field says why it is asked for; none must be filled. */
export function ProfileForm({ locale, values, faults, districts, languages }: Props) {
  const t = useTranslations('me');
  const why = useTranslations('promises.purposes');
  const fault = (name: string) => {
    const code = profileFault(faults[name]);
    return code && t(`faults.${code}`);
  };
  const hintOf = (name: ProfileField, hint?: (typeof plain)[number]['hint']) =>
    [hint && t(`profile.hints.${hint}`), why(promiseOf(name).purpose)].filter(Boolean).join('\n');
  const select = (name: 'district' | 'locale', options: readonly Option[]) => {
    const told = { id: name, hint: hintOf(name), fault: fault(name) };
    return (
      <Labelled label={t(`profile.fields.${name}`)} {...told}>
        <select className="field" name={name} defaultValue={values[name]} {...described(told)}>
          {options.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      </Labelled>
    );
  };
  return (
    <form method="post" action={`/${locale}/me/profile/save`} noValidate className="mt-4 max-w-xl">
      {plain.map(({ name, autoComplete, hint }) => (
        <Field
          key={name}
          name={name}
          label={t(`profile.fields.${name}`)}
          hint={hintOf(name, hint)}
          autoComplete={autoComplete}
          defaultValue={values[name]}
          fault={fault(name)}
        />
      ))}
      {select('district', [{ value: '', label: t('profile.none') }, ...districts])}
      <HouseholdFields values={values} faultOf={fault} hint={hintOf('household')} />
      {select(
        'locale',
        languages.map((one) => ({ value: one, label: localeNames[one] })),
      )}
      <AidBoxes values={values} />
      <button className="button button-solid" type="submit">
        {t('profile.save')}
      </button>
    </form>
  );
}

function AidBoxes({ values }: Pick<Props, 'values'>) {
  const t = useTranslations();
  return (
    <fieldset className="mb-4">
      <legend className="font-bold">{t('me.profile.fields.aids')}</legend>
      {readingAids.map((aid) => (
        <label key={aid} className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name={`aid-${aid}`} defaultChecked={values[`aid-${aid}`] === 'on'} className="size-6 accent-action" />
          {t(`shell.aids.${aid}`)}
        </label>
      ))}
    </fieldset>
  );
}
