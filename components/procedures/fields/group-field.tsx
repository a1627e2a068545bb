import { AnswerField, type FieldProps } from '#components/procedures/answer-field';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';
import { anyRow, controlName, rowControl, rowsTyped } from '#lib/procedures/journey/answers';

/** The same questions again for each of several. Without a script the buttons send the form, and another row comes back with it. */
export function GroupField({ asking, field, label, hint }: Omit<FieldProps, 'field'> & { field: FieldOf<'group'> }) {
  const { t, typed, faults, told } = asking;
  const rows = rowsTyped(field, typed);
  const wrong = faults[field.id];
  return (
    <fieldset className="mb-5" data-group={field.id} id={field.id}>
      <legend className="mb-1 font-bold" lang={asking.lang('fields')}>
        {label}
      </legend>
      {hint && <div className="mb-2 text-[0.9375rem] text-ink-soft">{hint}</div>}
      <div data-rows className="space-y-3">
        {rows.map((row, place) => (
          <Row key={row} asking={asking} field={field} label={label} row={String(row)} number={String(place + 1)} />
        ))}
      </div>
      <template data-row>
        <Row asking={{ ...asking, typed: {}, faults: {} }} field={field} label={label} row={anyRow} number={anyRow} />
      </template>
      {wrong && (
        <p id={`${field.id}-fault`} className="mt-1 font-bold text-alarm">
          {t(`faults.${wrong}`, { label: told.text.fields[field.id] ?? field.id })}
        </p>
      )}
      {rows.length < field.most && (
        <button type="submit" name="act" value={`add:${field.id}`} className="button button-outline button-small mt-3">
          {t('step.addRow')}
        </button>
      )}
    </fieldset>
  );
}

type RowProps = Pick<FieldProps, 'asking' | 'label'> & { field: FieldOf<'group'>; row: string; number: string };

function Row({ asking, field, label, row, number }: RowProps) {
  const { told, t } = asking;
  const fields = told.facts.fields.filter(({ group }) => group === field.id);
  return (
    <fieldset className="card" data-row={row} id={`${field.id}.${row}`}>
      <legend className="float-left font-bold" data-number lang={asking.lang('fields')}>
        {t('step.rowOf', { label, number })}
      </legend>
      <button
        type="submit"
        name="act"
        value={`remove:${field.id}.${row}`}
        className="float-right tap text-action underline"
        aria-label={t('step.removeRow', { number })}
      >
        {t('step.remove')}
      </button>
      <div className="clear-both pt-2">
        <input type="hidden" name={rowControl(field.id, row)} value="on" />
        {fields.map((one) => (
          <AnswerField key={one.id} asking={asking} field={one} row={controlName(field.id, row)} />
        ))}
      </div>
    </fieldset>
  );
}
