import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';
import { localeNames, locales } from '#lib/i18n/locales';

export type Filled = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };
export type Choice = { slug: string; title: string };

type TickProps = Filled & { name: 'district' | 'site'; field: string; label: string; choices: readonly Choice[] };

/** Places to tick: `district-hama`. */
export function PlaceTicks({ name, field, label, choices, values, faultOf }: TickProps) {
  const fault = faultOf(field);
  return (
    <fieldset className="mb-4" id={field} aria-describedby={fault ? `${field}-fault` : undefined}>
      <legend className="mb-1 font-bold">{label}</legend>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(({ slug, title }) => (
          <label key={slug} className="tick">
            <input type="checkbox" name={`${name}-${slug}`} defaultChecked={values[`${name}-${slug}`] === 'on'} />
            {title}
          </label>
        ))}
      </div>
      {fault && (
        <p id={`${field}-fault`} className="mt-1 font-bold text-alarm">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** Something in one's own words, and in which language. */
export function RemarkFields({ values, faultOf }: Filled) {
  const t = useTranslations('emergency.orders');
  return (
    <>
      <TextField
        name="remark"
        optional
        label={t('remark')}
        hint={t('remarkHint')}
        maxLength={200}
        defaultValue={values['remark']}
        fault={faultOf('remark')}
      />
      <SelectField
        name="remarkLocale"
        label={t('remarkLocale')}
        value={values['remarkLocale'] ?? 'ja'}
        options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
      />
    </>
  );
}
