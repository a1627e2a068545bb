import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SheetControls } from '#components/desk/applications/sheet/sheet-controls';
import type { Asking } from '#components/procedures/asking';
import { onlyIf } from '#components/procedures/paper/asked-on-paper';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';
import type { SheetField, SheetPart } from '#lib/procedures/cases/sheet-order';
import { controlName, rowControl, rowsTyped } from '#lib/procedures/journey/answers';
import type { Condition, ProcedureField } from '#lib/procedures/model';

/** A step as a part of the sheet: its fields with their numbers; what is only to be read stands on the paper. */
export function SheetPartFields({ asking, part }: { asking: Asking; part: SheetPart }) {
  const { told } = asking;
  const fields = part.fields.filter(({ field }) => field.type !== 'notice');
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby={`step-${part.step}`} className="mt-6">
      <h2 id={`step-${part.step}`} className="border-b-2 border-hairline">
        {told.text.steps[part.step] ?? part.step}
      </h2>
      <OnlyIf asking={asking} when={part.when} />
      {fields.map((one) => (
        <SheetRow key={one.field.id} asking={asking} one={one} row="" />
      ))}
    </section>
  );
}

type RowProps = { asking: Asking; one: SheetField; row: string };

function SheetRow({ asking, one, row }: RowProps): ReactNode {
  const { field, number } = one;
  if (field.type === 'notice') return null;
  if (field.type === 'group') return <SheetGroup asking={asking} one={one} group={field} />;
  const name = controlName(row, field.id);
  const only = onlyControl(field);
  const isAlone = only !== undefined;
  const label = (
    <>
      {asking.told.text.fields[field.id] ?? field.id}
      {field.optional && <span className="font-normal text-ink-soft">{asking.t('step.optional')}</span>}
    </>
  );
  return (
    <div className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 border-b border-hairline py-2 md:grid-cols-[2.5rem_18rem_minmax(0,1fr)]">
      <span className="text-right font-bold tabular-nums" aria-hidden="true">
        {number}
      </span>
      <div id={`${name}-of`} className="text-[0.9375rem]">
        {isAlone ? (
          <label className="font-bold" htmlFor={controlName(name, only)}>
            <span className="sr-only">{number} </span>
            {label}
          </label>
        ) : (
          <p className="font-bold">
            <span className="sr-only">{number} </span>
            {label}
          </p>
        )}
        <OnlyIf asking={asking} when={field.when} />
      </div>
      <div className="col-start-2 md:col-start-3" {...(!isAlone && { role: 'group', 'aria-labelledby': `${name}-of` })}>
        <SheetControls asking={asking} field={field} row={row} />
      </div>
    </div>
  );
}

/** The control of a field that has but one on a sheet, by its name below the field's. */
function onlyControl(field: ProcedureField): string | undefined {
  if (field.type === 'date') return 'year';
  if (field.type === 'name' && !field.kana) return 'name';
  return ['name', 'address', 'choices', 'household-member', 'bank-account', 'documents'].includes(field.type) ? undefined : '';
}

function OnlyIf({ asking, when }: { asking: Asking; when: readonly Condition[] }) {
  const t = useTranslations('paper');
  const only = onlyIf({ told: asking.told, t, words: asking.t }, when);
  return only && <p className="text-[0.875rem] text-ink-soft">{only}</p>;
}

/** The same fields again for each of several; another row comes with the page that the button brings back. */
function SheetGroup({ asking, one, group }: { asking: Asking; one: SheetField; group: FieldOf<'group'> }) {
  const { told, t, typed, faults } = asking;
  const label = told.text.fields[group.id] ?? group.id;
  const rows = rowsTyped(group, typed);
  const wrong = faults[group.id];
  return (
    <fieldset id={group.id} className="border-b border-hairline py-2">
      <legend className="float-left mb-1 w-full font-bold">
        <span className="mr-2 inline-block w-10 text-right">{one.number}</span>
        {label}
      </legend>
      <div className="clear-both ml-12">
        <OnlyIf asking={asking} when={group.when} />
        {wrong && <p className="font-bold text-alarm">{t(`faults.${wrong}`, { label })}</p>}
        {rows.map((row, place) => (
          <fieldset key={row} id={controlName(group.id, row)} className="my-2 border-l-4 border-hairline pl-2">
            <legend className="float-left font-bold">{t('step.rowOf', { label, number: place + 1 })}</legend>
            <div className="clear-both">
              <input type="hidden" name={rowControl(group.id, row)} value="on" />
              {one.inside.map((inner) => (
                <SheetRow key={inner.field.id} asking={asking} one={inner} row={controlName(group.id, row)} />
              ))}
              {rows.length > group.least && (
                <button type="submit" name="act" value={`remove:${group.id}.${row}`} className="tap text-action underline">
                  {t('step.removeRow', { number: place + 1 })}
                </button>
              )}
            </div>
          </fieldset>
        ))}
        {rows.length < group.most && (
          <button type="submit" name="act" value={`add:${group.id}`} className="button button-outline button-small">
            {t('step.addRow')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
