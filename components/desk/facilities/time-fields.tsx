import { useLocale, useTranslations } from 'next-intl';
import { SelectField } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';
import type { Fields } from '#lib/facilities/desk/fields';
import type { Offering } from '#lib/facilities/desk/offering';
import { slotOf } from '#lib/facilities/reservations/rules';
import { readableSpan, readableTime } from '#lib/i18n/dates';
import { listComma } from '#lib/i18n/locales';

export type Filled = { values: Fields; faultOf: (field: string) => string | undefined };
type Props = Filled & { offering: Offering; slotNames: Readonly<Record<string, string>> };

/** When a room is to be used: slots to tick, or a beginning and an end. */
export function TimeFields({ offering, slotNames, values, faultOf }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.booking');
  if (offering.kind === 'slots')
    return (
      <FieldGroup id="time" legend={t('time')} fault={faultOf('time')}>
        {offering.slots.every(({ isFree }) => !isFree) && <p>{t('noneFree')}</p>}
        {offering.slots.map(({ id, from, to, isFree }) => (
          <label key={id} className="tick w-full">
            <input
              type="checkbox"
              name={`slot-${id}`}
              value="on"
              defaultChecked={isFree && values[`slot-${id}`] === 'on'}
              disabled={!isFree}
            />
            {t(isFree ? 'slotFree' : 'slotTaken', { name: slotNames[id] ?? id, time: readableSpan({ from, to }, locale) })}
          </label>
        ))}
      </FieldGroup>
    );
  const options = (times: readonly string[]) => times.map((value) => ({ value, label: readableTime(value, locale) }));
  const free = offering.gaps.map((gap) => readableSpan(slotOf(gap), locale)).join(listComma(locale));
  const from = values['from'] ?? offering.from[0] ?? '';
  return (
    <FieldGroup id="time" legend={t('time')} hint={free ? t('freeNow', { times: free }) : t('noneFree')} fault={faultOf('time')}>
      <div className="grid max-w-md grid-cols-2 gap-x-4">
        <SelectField name="from" label={t('from')} value={from} options={options(offering.from)} />
        <SelectField
          name="to"
          label={t('to')}
          value={values['to'] ?? offering.to.find((one) => one > from)}
          options={options(offering.to)}
        />
      </div>
    </FieldGroup>
  );
}
