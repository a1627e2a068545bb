import { useLocale, useTranslations } from 'next-intl';
import { type Choice, type Filled, PlaceTicks, RemarkFields } from '#components/desk/disasters/place-fields';
import { SelectField, TextField } from '#components/desk/field';
import { noticeKinds, type OrderWorld } from '#lib/disasters/orders/model';

type Props = Filled & { world: OrderWorld; districts: readonly Choice[] };

/** Writes a safety notice; what it would say is shown before it goes out. */
export function NoticeForm({ world, districts, ...filled }: Props) {
  const locale = useLocale();
  const t = useTranslations('emergency.notices');
  const words = useTranslations('emergency.orders');
  const kinds = useTranslations('orders.notices.kinds');
  const { values, faultOf } = filled;
  const text = (name: 'latitude' | 'longitude' | 'radius') => (
    <TextField name={name} optional label={t(name)} inputMode="decimal" defaultValue={values[name]} fault={faultOf(name)} />
  );
  return (
    <form method="post" action={`/${locale}/admin/disasters/notices/check`} className="max-w-2xl" noValidate>
      <input type="hidden" name="world" value={world} />
      <SelectField
        name="kind"
        label={t('kind')}
        value={values['kind'] ?? ''}
        fault={faultOf('kind')}
        options={[{ value: '', label: words('choose') }, ...noticeKinds.map((kind) => ({ value: kind, label: kinds(`${kind}.title`) }))]}
      />
      <PlaceTicks name="district" field="districts" label={words('districts')} choices={districts} {...filled} />
      <p className="mb-2 text-[0.9375rem] text-ink-soft">{t('pointHint')}</p>
      <div className="grid gap-x-4 md:grid-cols-3">
        {text('latitude')}
        {text('longitude')}
        {text('radius')}
      </div>
      <TextField name="expires" type="datetime-local" label={t('expires')} defaultValue={values['expires']} fault={faultOf('expires')} />
      <RemarkFields {...filled} />
      <button className="button button-solid" type="submit">
        {t('check')}
      </button>
    </form>
  );
}
