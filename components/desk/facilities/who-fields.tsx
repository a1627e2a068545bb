import { useTranslations } from 'next-intl';
import type { Filled } from '#components/desk/facilities/time-fields';
import { TextField } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';

/** For whom it is: somebody by name and telephone, or a resident by his address. What belongs to the other is out of sight (staff.css). */
export function WhoFields({ values, faultOf, mayFindResidents }: Filled & { mayFindResidents: boolean }) {
  const t = useTranslations('facility-desk.booking');
  const who = mayFindResidents && values['who'] === 'resident' ? 'resident' : 'guest';
  const field = (name: 'name' | 'phone' | 'email', more = {}) => (
    <TextField
      name={name}
      label={t(name)}
      required={false}
      autoComplete="off"
      defaultValue={values[name]}
      fault={faultOf(name)}
      {...more}
    />
  );
  return (
    <div className="who">
      {mayFindResidents && (
        <FieldGroup id="who" legend={t('who')}>
          {(['guest', 'resident'] as const).map((one) => (
            <label key={one} className="tick w-full">
              <input type="radio" name="who" value={one} defaultChecked={one === who} />
              {t(`whos.${one}`)}
            </label>
          ))}
        </FieldGroup>
      )}
      <div className="of-guest grid gap-x-4 sm:grid-cols-2">
        {field('name', { maxLength: 80 })}
        {field('phone', { type: 'tel', maxLength: 40 })}
      </div>
      {mayFindResidents && <div className="of-resident">{field('email', { type: 'email', hint: t('emailHint') })}</div>}
    </div>
  );
}
