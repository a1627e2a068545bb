import { useTranslations } from 'next-intl';
import type { Filled } from '#components/desk/facilities/time-fields';
import { SelectField, TextField } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';
import { Tick } from '#components/desk/notices/tick';
import { longestReason } from '#lib/facilities/applying/reduction';
import type { DeskRoom } from '#lib/facilities/desk/operations/rooms';
import { applicantClasses, holders } from '#lib/facilities/eligibility/model';

/** For how many and what for a room is used, as whom it is paid, and with what. */
export function UseFields({ room: { room, text }, values, faultOf }: Filled & { room: DeskRoom }) {
  const t = useTranslations('facility-desk.booking');
  const uses = [{ value: '', label: t('usual') }, ...room.uses.map(({ id }) => ({ value: id, label: text.uses[id] ?? id }))];
  return (
    <>
      <TextField
        name="people"
        inputMode="numeric"
        autoComplete="off"
        label={t('people')}
        hint={t('peopleHint', { count: room.capacity })}
        defaultValue={values['people']}
        fault={faultOf('people')}
      />
      <TextField name="purpose" label={t('purpose')} optional maxLength={400} defaultValue={values['purpose']} />
      {room.uses.length > 0 && <SelectField name="use" label={t('use')} value={values['use']} options={uses} />}
      <SelectField
        name="class"
        label={t('class')}
        value={values['class']}
        options={applicantClasses.map((value) => ({ value, label: t(`classes.${value}`) }))}
        fault={faultOf('class')}
      />
      <SelectField
        name="holder"
        label={t('holder')}
        value={values['holder']}
        options={holders.map((value) => ({ value, label: t(`holders.${value}`) }))}
      />
      <ExtraFields room={{ room, text }} values={values} faultOf={faultOf} />
      <ReductionFields room={{ room, text }} values={values} faultOf={faultOf} />
    </>
  );
}

/** Equipment by the piece, and the heating that has to be asked for. */
function ExtraFields({ room: { room, text }, values, faultOf }: Filled & { room: Pick<DeskRoom, 'room' | 'text'> }) {
  const t = useTranslations('facility-desk.booking');
  const heating = room.heating.filter(({ asked }) => asked);
  return (
    <>
      {room.equipment.length > 0 && (
        <FieldGroup id="equipment" legend={t('equipment')} fault={faultOf('equipment')}>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {room.equipment.map(({ id, pieces }) => (
              <TextField
                key={id}
                name={`equipment-${id}`}
                inputMode="numeric"
                autoComplete="off"
                optional
                label={t('pieces', { name: text.equipment[id] ?? id, count: pieces })}
                defaultValue={values[`equipment-${id}`]}
              />
            ))}
          </div>
        </FieldGroup>
      )}
      {heating.length > 0 && (
        <FieldGroup id="heating" legend={t('heating')} fault={faultOf('heating')}>
          {heating.map(({ id }) => (
            <Tick key={id} name={`heating-${id}`} label={text.heating[id] ?? id} values={values} />
          ))}
        </FieldGroup>
      )}
    </>
  );
}

/** 減免: staff decide on it where the fees are; until then the full price stands. */
function ReductionFields({ room: { room, text }, values, faultOf }: Filled & { room: Pick<DeskRoom, 'room' | 'text'> }) {
  const t = useTranslations('facility-desk.booking');
  if (room.reductions.length === 0) return null;
  return (
    <>
      <FieldGroup id="reduction" legend={t('reduction')} hint={t('reductionHint')} fault={faultOf('reduction')}>
        {room.reductions.map(({ id, percent }) => (
          <Tick key={id} name={`reduction-${id}`} label={t('reductionOf', { name: text.reductions[id] ?? id, percent })} values={values} />
        ))}
      </FieldGroup>
      <TextField
        name="reason"
        label={t('reductionReason')}
        optional
        maxLength={longestReason}
        defaultValue={values['reason']}
        fault={faultOf('reason')}
      />
    </>
  );
}
