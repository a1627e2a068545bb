import { useTranslations } from 'next-intl';
import { SelectField } from '#components/desk/field';
import { AudienceCount } from '#components/desk/notices/audience-count';
import { FieldGroup } from '#components/desk/notices/field-group';
import type { Choosable, Filled } from '#components/desk/notices/notice-form';
import { Tick } from '#components/desk/notices/tick';
import { topics } from '#lib/notifications/model';

type Props = Filled & { districts: readonly Choosable[]; offices: readonly Choosable[]; counted: string; base: string };

/** To whom a notice goes and how, and how many that are. */
export function AudienceFields({ values, faultOf, districts, offices, counted, base }: Props) {
  const t = useTranslations('notices');
  const names = useTranslations('notifications.topics');
  const channels = (['all', 'push', 'mail'] as const).map((value) => ({ value, label: t(`channel.${value}`) }));
  return (
    <>
      {offices.length > 0 && (
        <SelectField name="office" label={t('office')} value={values['office']} options={offices} fault={faultOf('office')} />
      )}
      <FieldGroup id="topics" legend={t('topics')} hint={t('topicsHint')} fault={faultOf('topics')}>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {topics.map((topic) => (
            <Tick key={topic} name={`topic-${topic}`} label={names(`${topic}.name`)} hint={names(`${topic}.hint`)} values={values} />
          ))}
        </div>
      </FieldGroup>
      {districts.length > 0 && (
        <FieldGroup id="districts" legend={t('districts')} hint={t('districtsHint')} fault={faultOf('districts')}>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {districts.map(({ value, label }) => (
              <Tick key={value} name={`district-${value}`} label={label} values={values} />
            ))}
          </div>
        </FieldGroup>
      )}
      <div className="max-w-xs">
        <SelectField name="channels" label={t('channels')} value={values['channels']} options={channels} fault={faultOf('channels')} />
      </div>
      <AudienceCount counted={counted} address={`${base}/audience`} />
      <button className="button button-small button-outline" type="submit" formAction={`${base}/count`} formNoValidate>
        {t('count')}
      </button>
    </>
  );
}
