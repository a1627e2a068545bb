import { useTranslations } from 'next-intl';
import type { RoomGroup } from '#components/desk/facilities/room-and-day';
import type { Filled } from '#components/desk/facilities/time-fields';
import { TextField } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';
import { Tick } from '#components/desk/notices/tick';

/** Which rooms are to be closed, when and why; answered with who is concerned, before anything happens. */
export function ClosingForm({
  action,
  facilities,
  values,
  faultOf,
}: Filled & { action: string; facilities: readonly (RoomGroup & { slug: string })[] }) {
  const t = useTranslations('facility-desk.blocks');
  const isTicked = ({ slug: of, rooms }: RoomGroup & { slug: string }) =>
    values[`facility-${of}`] === 'on' || rooms.some(({ slug }) => values[`room-${slug}`] === 'on');
  const field = (name: 'fromDay' | 'fromTime' | 'toDay' | 'toTime', type: 'date' | 'time', hint?: string) => (
    <TextField
      {...{ name, type, label: t(name), defaultValue: values[name], fault: faultOf(name) }}
      {...(hint ? { hint, optional: true, step: 900 } : {})}
    />
  );
  return (
    <form method="post" action={action} className="max-w-3xl" noValidate>
      <FieldGroup id="rooms" legend={t('rooms')} fault={faultOf('rooms')}>
        {facilities.map((facility) => (
          <details key={facility.title} className="border-b border-hairline" open={isTicked(facility)}>
            <summary className="tap fold font-bold">{facility.title}</summary>
            <Tick name={`facility-${facility.slug}`} label={t('whole', { facility: facility.title })} values={values} />
            <div className="grid gap-x-4 pl-4 sm:grid-cols-2">
              {facility.rooms.map(({ slug, title }) => (
                <Tick key={slug} name={`room-${slug}`} label={title} values={values} />
              ))}
            </div>
          </details>
        ))}
      </FieldGroup>
      <FieldGroup id="when" legend={t('when')}>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {field('fromDay', 'date')}
          {field('fromTime', 'time', t('fromTimeHint'))}
          {field('toDay', 'date')}
          {field('toTime', 'time', t('toTimeHint'))}
        </div>
      </FieldGroup>
      <TextField
        name="reason"
        label={t('reason')}
        maxLength={400}
        autoComplete="off"
        defaultValue={values['reason']}
        fault={faultOf('reason')}
      />
      <TextField
        name="reasonEn"
        lang="en"
        label={t('reasonEn')}
        hint={t('reasonEnHint')}
        optional
        maxLength={400}
        autoComplete="off"
        defaultValue={values['reasonEn']}
      />
      <button className="button button-solid" type="submit">
        {t('check')}
      </button>
    </form>
  );
}
