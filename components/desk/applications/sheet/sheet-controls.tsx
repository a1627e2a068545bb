import type { ReactNode } from 'react';
import { SheetFiles } from '#components/desk/applications/sheet/sheet-files';
import { SheetLine, SheetSelect } from '#components/desk/applications/sheet/sheet-line';
import type { Asking } from '#components/procedures/asking';
import { controlOf, partLabel } from '#components/procedures/controls';
import { answerTypes } from '#lib/procedures/answer-types/all';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';
import { controlName, optionsOf } from '#lib/procedures/journey/answers';
import type { ProcedureField } from '#lib/procedures/model';

type Single = Exclude<ProcedureField, FieldOf<'group'> | FieldOf<'notice'>>;
type Props = { asking: Asking; field: Single; row: string };

/** The controls of a field, as few as can be, as wide as what goes in. */
export function SheetControls({ asking, field, row }: Props): ReactNode {
  const { told, t } = asking;
  const control = controlOf(asking, field, row);
  switch (field.type) {
    case 'text':
      return (
        <SheetLine
          control={control}
          size={field.exactly ? field.exactly + 2 : Math.min(field.most, 60)}
          isNumeric={field.format === 'digits'}
        />
      );
    case 'number':
      return <SheetLine control={control} size={8} isNumeric unit={told.text.units[field.id]} />;
    case 'money':
      return <SheetLine control={control} size={12} isNumeric unit={t('parts.yen')} />;
    case 'phone':
      return <SheetLine control={control} size={16} isNumeric />;
    case 'email':
      return <SheetLine control={control} size={40} />;
    case 'long-text':
      return <SheetLine control={control} rows={3} />;
    case 'date':
      return <SheetLine control={dayControl(asking, field, row)} size={18} />;
    case 'yes-no':
      return (
        <SheetSelect
          control={control}
          options={['yes', 'no'].map((value, at) => ({ value, label: `${at + 1} ${t(at ? 'step.no' : 'step.yes')}` }))}
        />
      );
    case 'choice':
      return <SheetSelect control={control} options={numbered(asking, field)} />;
    case 'choices':
      return <SheetTicks asking={asking} field={field} row={row} />;
    case 'consent':
      return <SheetTick {...control} label={t('parts.agree')} />;
    case 'documents':
      return <SheetFiles asking={asking} field={field} control={control} />;
    case 'name':
    case 'address':
    case 'household-member':
    case 'bank-account':
      return <SheetPartLines asking={asking} field={field} row={row} />;
  }
}

/** The options with the numbers that stand before them on the paper: the key of its number chooses one. */
function numbered({ told }: Asking, { id }: ProcedureField) {
  return optionsOf(told.facts, id).map((value, place) => ({ value, label: `${place + 1} ${told.text.options[value] ?? value}` }));
}

/** A day in one control: whoever writes the whole of it into that of the year is understood. */
function dayControl(asking: Asking, field: ProcedureField, row: string) {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => controlOf(asking, field, row, part));
  const parts = [year, month, day].map((one) => one?.typed.trim() ?? '');
  return {
    name: controlName(row, field.id, 'year'),
    typed: wholeDay(parts),
    fault: year?.fault ?? month?.fault ?? day?.fault,
  };
}

function wholeDay([year = '', month = '', day = '']: readonly string[]): string {
  if (month === '' && day === '') return year;
  return `${year.replace(/年$/, '')}年${month.replace(/月$/, '')}月${day.replace(/日$/, '')}日`;
}

/** An answer of several lines, each behind its name. */
function SheetPartLines({ asking, field, row }: Props) {
  const parts = field.type === 'documents' || field.type === 'choices' ? [] : answerTypes[field.type].parts(field, []);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      {parts.map((part) => {
        const control = controlOf(asking, field, row, part);
        // Alone it is called as its field.
        const label = parts.length > 1 ? partLabel(asking, part) : undefined;
        if (part === 'kind')
          return (
            <SheetSelect key={part} control={{ ...control, typed: control.typed || 'ordinary' }} label={label} options={kinds(asking)} />
          );
        return <SheetLine key={part} control={control} label={label} {...partShape(part)} />;
      })}
    </div>
  );
}

const kinds = ({ t }: Asking) => [
  { value: 'ordinary', label: `1 ${t('parts.ordinary')}` },
  { value: 'current', label: `2 ${t('parts.current')}` },
];

const shapes: Readonly<Record<string, { size: number; isNumeric?: boolean }>> = {
  ...{ name: { size: 24 }, kana: { size: 24 }, postalCode: { size: 10, isNumeric: true }, address: { size: 56 } },
  ...{ birthDate: { size: 18 }, relation: { size: 8 }, bank: { size: 20 }, branch: { size: 16 }, holder: { size: 28 } },
  number: { size: 10, isNumeric: true },
};
const partShape = (part: string) => shapes[part] ?? { size: 24 };

/** Boxes to tick. */
function SheetTicks({ asking, field, row }: Pick<Props, 'asking' | 'row'> & { field: FieldOf<'choices'> }) {
  const all = numbered(asking, field);
  const fault = all.map(({ value }) => controlOf(asking, field, row, value).fault).find(Boolean);
  return (
    <div className="flex flex-wrap gap-x-5">
      {all.map(({ value, label }) => (
        <SheetTick key={value} {...controlOf(asking, field, row, value)} fault={undefined} label={label} />
      ))}
      {fault && <p className="w-full font-bold text-alarm">{fault}</p>}
    </div>
  );
}

function SheetTick({ name, typed, fault, label }: { name: string; typed: string; fault: string | undefined; label: string }) {
  return (
    <>
      <label className="tick">
        <input id={name} type="checkbox" name={name} value="on" defaultChecked={typed !== ''} aria-invalid={fault ? true : undefined} />
        {label}
      </label>
      {fault && (
        <p id={`${name}-fault`} className="font-bold text-alarm">
          {fault}
        </p>
      )}
    </>
  );
}
