import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';
import { roles, wholeCityHall } from '#lib/staff/model';

type Props = {
  /** What the fields say at first. */
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
  offices: readonly { slug: string; title: string }[];
  /** Asks for the address too, which is told once and stays. */
  withEmail?: boolean;
};

/** Who somebody is at the desk: name, address, role with what it may do, office. */
export function MemberFields({ values, faultOf, offices, withEmail = false }: Props) {
  const t = useTranslations('staff');
  const desk = useTranslations('desk');
  const options = [
    { value: wholeCityHall, label: desk('wholeCityHall') },
    ...offices.map(({ slug, title }) => ({ value: slug, label: title })),
  ];
  return (
    <>
      <TextField name="name" label={t('manage.name')} maxLength={80} defaultValue={values['name']} fault={faultOf('name')} />
      {withEmail && (
        <TextField name="email" type="email" label={t('manage.email')} defaultValue={values['email']} fault={faultOf('email')} />
      )}
      <fieldset id="role" className="mb-4">
        <legend className="mb-1 font-bold">{t('manage.role')}</legend>
        <div className="grid gap-2">
          {roles.map((role) => (
            <label
              key={role}
              className="flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-line p-3 has-checked:border-action has-checked:bg-tint"
            >
              <input
                type="radio"
                name="role"
                value={role}
                required
                defaultChecked={values['role'] === role}
                className="mt-1 size-5 shrink-0 accent-action"
              />
              <span>
                <span className="block font-bold">{t(`roles.${role}`)}</span>
                <span className="block text-[0.9375rem]">{t(`roleNotes.${role}`)}</span>
              </span>
            </label>
          ))}
        </div>
        {faultOf('role') && <p className="mt-1 font-bold text-alarm">{faultOf('role')}</p>}
      </fieldset>
      <SelectField
        name="office"
        label={t('manage.office')}
        hint={t('manage.roleFoot')}
        value={values['office']}
        options={options}
        fault={faultOf('office')}
      />
    </>
  );
}
