import { useLocale, useTranslations } from 'next-intl';
import { type Choice, type Filled, PlaceTicks, RemarkFields } from '#components/desk/disasters/place-fields';
import { SelectField } from '#components/desk/field';
import { hazards } from '#lib/disasters/model';
import { type OrderWorld, orderLevels } from '#lib/disasters/orders/model';

type Props = Filled & { world: OrderWorld; districts: readonly Choice[]; sites: readonly Choice[] };

/** Proposes an order from choices, of which the sentences are made in every language. */
export function OrderForm({ world, districts, sites, ...filled }: Props) {
  const locale = useLocale();
  const t = useTranslations('emergency.orders');
  const named = useTranslations('disasters.hazards');
  const { values, faultOf } = filled;
  const choose = { value: '', label: t('choose') };
  return (
    <form method="post" action={`/${locale}/admin/disasters/orders/propose`} className="max-w-2xl" noValidate>
      <input type="hidden" name="world" value={world} />
      <p className="mb-3">{t('newLead')}</p>
      <SelectField
        name="level"
        label={t('level')}
        value={values['level'] ?? ''}
        fault={faultOf('level')}
        options={[choose, ...orderLevels.map((level) => ({ value: String(level), label: t(`levels.${level}`) }))]}
      />
      <SelectField
        name="hazard"
        label={t('hazard')}
        hint={t('hazardHint')}
        value={values['hazard'] ?? ''}
        fault={faultOf('hazard')}
        options={[choose, ...hazards.map((hazard) => ({ value: hazard, label: named(hazard) }))]}
      />
      <PlaceTicks name="district" field="districts" label={t('districts')} choices={districts} {...filled} />
      <details className="mb-4" open={Object.keys(values).some((field) => field.startsWith('site-'))}>
        <summary className="tap fold font-bold">{t('sites')}</summary>
        <PlaceTicks name="site" field="sites" label={t('sites')} choices={sites} {...filled} />
      </details>
      <RemarkFields {...filled} />
      <button className="button button-solid" type="submit">
        {t('propose')}
      </button>
    </form>
  );
}
