import type { FieldProps } from '#components/procedures/answer-field';
import type { Control } from '#components/procedures/asking';
import { controlOf, partLabel } from '#components/procedures/controls';
import { LineField } from '#components/procedures/fields/line-field';
import { Question } from '#components/procedures/fields/question';
import { described, Labelled } from '#components/ui/labelled';

/** A line: text, a number, a sum of money, a telephone number, an e-mail address. */
export function PlainField({ asking, field, row, label, hint }: FieldProps) {
  const isNumeric = field.type === 'number' || field.type === 'money' || (field.type === 'text' && field.format === 'digits');
  const type = field.type === 'phone' ? 'tel' : field.type === 'email' ? 'email' : 'text';
  const unit = field.type === 'money' ? asking.t('parts.yen') : asking.told.text.units[field.id];
  return (
    <LineField
      asking={asking}
      control={controlOf(asking, field, row)}
      label={label}
      hint={hint}
      optional={field.optional}
      unit={unit}
      type={type}
      lang={asking.lang('fields')}
      {...(isNumeric && { inputMode: 'numeric' as const, className: 'field max-w-60' })}
      {...(field.own && field.type === 'phone' && { autoComplete: 'tel' })}
      {...(field.own && field.type === 'email' && { autoComplete: 'email' })}
    />
  );
}

/** Several lines. */
export function LongField({ asking, field, row, label, hint, aside }: FieldProps) {
  const { name, typed, fault } = controlOf(asking, field, row);
  const told = { id: name, hint, fault };
  return (
    <Labelled {...told} label={label} aside={aside}>
      <textarea className="field" name={name} rows={4} defaultValue={typed} {...described(told)} />
    </Labelled>
  );
}

/** A day in three controls, as it is said; the year of an era is understood. */
export function DateField({ asking, field, row, label, hint, aside }: FieldProps) {
  const { t } = asking;
  const parts = (['year', 'month', 'day'] as const).map((part) => ({ part, ...controlOf(asking, field, row, part) }));
  const whole = [hint, t('parts.dateHint')].filter(Boolean);
  const told = (
    <>
      {whole.map((line, place) =>
        place === 0 ? (
          line
        ) : (
          <span key="example" className="block">
            {line}
          </span>
        ),
      )}
    </>
  );
  const fault = parts.find((one) => one.fault)?.fault;
  return (
    <Question id={parts[0]?.name ?? ''} label={label} hint={told} aside={aside} fault={fault} lang={asking.lang('fields')}>
      <div className="flex items-end gap-2">
        {parts.map(({ part, name, typed, fault: wrong }) => (
          <label key={part} className="flex items-center gap-1">
            <input
              id={name}
              name={name}
              defaultValue={typed}
              autoComplete="off"
              {...(part !== 'year' && { inputMode: 'numeric' as const })}
              aria-invalid={wrong ? true : undefined}
              className={`field ${part === 'year' ? 'w-28' : 'w-16'}`}
            />
            <span>{t(`parts.${part}`)}</span>
          </label>
        ))}
      </div>
    </Question>
  );
}

const hints: Readonly<Record<string, { autoComplete?: string; inputMode?: 'numeric' }>> = {
  name: { autoComplete: 'name' },
  postalCode: { autoComplete: 'postal-code', inputMode: 'numeric' },
  address: { autoComplete: 'street-address' },
  number: { inputMode: 'numeric' },
};

/** An answer of several lines under one question: a name with its reading, an address, an account, somebody of the household. */
export function PartsField({ asking, field, row, label, hint, aside, parts }: FieldProps & { parts: readonly string[] }) {
  const controls = parts.map((part) => ({ part, control: controlOf(asking, field, row, part) }));
  const [only, ...others] = controls;
  if (only && others.length === 0) return <PartLine asking={asking} field={field} {...only} label={label} hint={hint} />;
  return (
    <Question id={`${controls[0]?.control.name ?? ''}-question`} label={label} hint={hint} aside={aside} lang={asking.lang('fields')}>
      <div className="border-l-4 border-hairline pl-3">
        {controls.map(({ part, control }) =>
          part === 'kind' ? (
            <KindOfAccount key={part} asking={asking} control={control} />
          ) : (
            <PartLine key={part} asking={asking} field={field} part={part} control={control} label={partLabel(asking, part) ?? label} />
          ),
        )}
      </div>
    </Question>
  );
}

type PartProps = Pick<FieldProps, 'asking' | 'field' | 'label'> & { hint?: FieldProps['hint']; part: string; control: Control };

/** A line of an answer; what is one's own the phone may offer to fill in. */
function PartLine({ asking, field, part, control, label, hint }: PartProps) {
  const helps = field.own ? hints[part] : { inputMode: hints[part]?.inputMode };
  return (
    <LineField asking={asking} control={control} label={label} hint={hint} optional={field.optional && hint !== undefined} {...helps} />
  );
}

function KindOfAccount({ asking: { t }, control: { name, typed } }: Pick<FieldProps, 'asking'> & { control: Control }) {
  return (
    <Labelled id={name} label={t('parts.kind')}>
      <select id={name} name={name} className="field max-w-60" defaultValue={typed || 'ordinary'}>
        <option value="ordinary">{t('parts.ordinary')}</option>
        <option value="current">{t('parts.current')}</option>
      </select>
    </Labelled>
  );
}
