import { useLocale, useTranslations } from 'next-intl';
import { Labelled, SelectField, TextField } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';
import type { Filled } from '#components/desk/notices/notice-form';
import { Tick } from '#components/desk/notices/tick';
import { described } from '#components/ui/labelled';
import { readableWeekday } from '#lib/i18n/dates';
import { nths, scheduleKinds, weekdays } from '#lib/notices/model';

/** When a notice is told. What belongs to another way than the chosen one is out of sight (staff.css), and is not read. */
export function ScheduleFields({ values, faultOf }: Filled) {
  const t = useTranslations('notices');
  const kind = values['kind'] ?? 'at-once';
  const date = (name: 'day' | 'from' | 'until') => (
    <TextField type="date" name={name} label={t(name)} required={false} defaultValue={values[name]} fault={faultOf(name)} />
  );
  return (
    <div className="schedule">
      <FieldGroup id="kind" legend={t('kind')}>
        {scheduleKinds.map((one) => (
          <label key={one} className="tick w-full">
            <input type="radio" name="kind" value={one} defaultChecked={one === kind} />
            {t(`kinds.${one}`)}
          </label>
        ))}
      </FieldGroup>
      <div className="of-weekly">
        <Weekdays values={values} faultOf={faultOf} />
      </div>
      <div className="of-monthly">
        <Nth values={values} faultOf={faultOf} />
      </div>
      <div className="grid max-w-md gap-x-4 sm:grid-cols-2">
        <div className="of-at">{date('day')}</div>
        <div className="of-at of-weekly of-monthly">
          <TextField type="time" name="time" label={t('time')} required={false} defaultValue={values['time']} fault={faultOf('time')} />
        </div>
      </div>
      <div className="of-weekly of-monthly">
        <div className="grid max-w-md gap-x-4 sm:grid-cols-2">
          {date('from')}
          {date('until')}
        </div>
        <Labelled id="except" label={t('except')} hint={t('exceptHint')} fault={faultOf('except')} optional>
          <textarea
            className="field max-w-xs"
            name="except"
            rows={2}
            defaultValue={values['except']}
            {...described({ id: 'except', hint: true, fault: faultOf('except') })}
          />
        </Labelled>
        <Tick name="skipHolidays" label={t('skipHolidays')} values={values} />
      </div>
    </div>
  );
}

function Weekdays({ values, faultOf }: Filled) {
  const locale = useLocale();
  const t = useTranslations('notices');
  return (
    <FieldGroup id="weekdays" legend={t('weekdays')} fault={faultOf('weekdays')}>
      <div className="flex flex-wrap gap-x-6">
        {weekdays.map((day) => (
          <label key={day} className="tick">
            <input type="checkbox" name={`weekday-${day}`} value="on" defaultChecked={values[`weekday-${day}`] === 'on'} />
            {readableWeekday(day, locale)}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

function Nth({ values, faultOf }: Filled) {
  const locale = useLocale();
  const t = useTranslations('notices');
  const days = weekdays.map((value) => ({ value, label: readableWeekday(value, locale) }));
  const which = nths.map((value) => ({ value, label: t(`nths.${value}`) }));
  return (
    <div className="grid max-w-md grid-cols-2 gap-x-4">
      <SelectField name="nth" label={t('nth')} value={values['nth']} options={which} fault={faultOf('nth')} />
      <SelectField name="weekday" label={t('weekday')} value={values['weekday']} options={days} fault={faultOf('weekday')} />
    </div>
  );
}
