import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';
import { weekdays } from '#lib/catalogue/kinds/office';
import { adviceKinds } from '#lib/disasters/model';
import { readableWeekday } from '#lib/i18n/dates';
import { bcp47, type Locale, localeNames, locales } from '#lib/i18n/locales';

type Filled = {
  /** What the fields hold, and what is wrong with one. */
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};
type Props = Filled & { locale: Locale };

/** All that a city says of itself, in one form. */
export function SettingsForm({ locale, ...filled }: Props) {
  const desk = useTranslations('desk');
  return (
    <form method="post" action={`/${locale}/admin/settings/send`} className="max-w-2xl">
      <Names {...filled} />
      <Group name="city">
        <One name="prefecture" {...filled} />
        <One name="code" {...filled} optional inputMode="numeric" />
        <One name="switchboard" {...filled} type="tel" />
        <One name="mail" {...filled} optional type="email" />
        <One name="invoiceNumber" {...filled} optional />
      </Group>
      <Languages {...filled} />
      <Disasters {...filled} />
      <Hours locale={locale} {...filled} />
      <Group name="look">
        <One name="colour" {...filled} />
        <One name="mark" {...filled} optional />
      </Group>
      <button className="button button-solid" type="submit">
        {desk('save')}
      </button>
    </form>
  );
}

type GroupName = 'names' | 'city' | 'disasters' | 'advice' | 'languages' | 'hours' | 'look';

function Group({ name, children }: { name: GroupName; children: ReactNode }) {
  const t = useTranslations('settings');
  return (
    <Section id={name} title={t(`groups.${name}`)}>
      {name !== 'city' && name !== 'look' && <p className="mb-4 text-[0.9375rem] text-ink-soft">{t(`leads.${name}`)}</p>}
      {children}
    </Section>
  );
}

type FieldName =
  | 'reading'
  | 'romaji'
  | 'prefecture'
  | 'code'
  | 'switchboard'
  | 'mail'
  | 'warningArea'
  | 'forecastOffice'
  | 'tsunamiArea'
  | 'colour'
  | 'mark'
  | 'invoiceNumber';
type OneProps = Filled & { name: FieldName; optional?: boolean; type?: string; inputMode?: 'numeric' };

/** A setting with a word and a hint of its own. */
function One({ name, values, faultOf, ...input }: OneProps) {
  const t = useTranslations('settings');
  const hint = name === 'prefecture' || name === 'mail' ? undefined : t(`hints.${name}`);
  return <TextField name={name} label={t(`fields.${name}`)} hint={hint} defaultValue={values[name]} fault={faultOf(name)} {...input} />;
}

function Names(filled: Filled) {
  const { values, faultOf } = filled;
  return (
    <Group name="names">
      {locales.map((locale) => (
        <TextField
          key={locale}
          name={`name-${locale}`}
          label={localeNames[locale]}
          lang={bcp47(locale)}
          optional={locale !== 'ja'}
          maxLength={40}
          defaultValue={values[`name-${locale}`]}
          fault={faultOf(`name-${locale}`)}
        />
      ))}
      <One name="reading" {...filled} />
      <One name="romaji" {...filled} />
    </Group>
  );
}

function Languages({ values }: Filled) {
  return (
    <Group name="languages">
      {locales
        .filter((locale) => locale !== 'ja')
        .map((locale) => (
          <Tick key={locale} name={`languages-${locale}`} label={localeNames[locale]} lang={bcp47(locale)} values={values} />
        ))}
    </Group>
  );
}

function Disasters(filled: Filled) {
  const t = useTranslations('disasters.numbers');
  const { values, faultOf } = filled;
  return (
    <>
      <Group name="disasters">
        <One name="warningArea" {...filled} optional inputMode="numeric" />
        <One name="forecastOffice" {...filled} optional inputMode="numeric" />
        <One name="tsunamiArea" {...filled} optional inputMode="numeric" />
      </Group>
      <Group name="advice">
        {adviceKinds.map((kind) => (
          <TextField
            key={kind}
            name={`advice-${kind}`}
            label={t(`${kind}.name`)}
            optional
            defaultValue={values[`advice-${kind}`]}
            fault={faultOf(`advice-${kind}`)}
          />
        ))}
      </Group>
    </>
  );
}

function Hours({ locale, values, faultOf }: Props) {
  const t = useTranslations('settings');
  return (
    <Group name="hours">
      <p className="mb-2 text-[0.9375rem] text-ink-soft">{t('hints.hours')}</p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {weekdays.map((day) => (
          <TextField
            key={day}
            name={`hours-${day}`}
            label={readableWeekday(day, locale)}
            optional
            defaultValue={values[`hours-${day}`]}
            fault={faultOf(`hours-${day}`)}
          />
        ))}
      </div>
      <Tick name="closedOnHolidays" label={t('fields.closedOnHolidays')} values={values} />
    </Group>
  );
}

function Tick({ name, label, lang, values }: { name: string; label: string; lang?: string; values: Filled['values'] }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3" lang={lang}>
      <input type="checkbox" name={name} value="on" defaultChecked={values[name] === 'on'} className="size-5 accent-action" />
      {label}
    </label>
  );
}
