import type { FieldProps } from '#components/procedures/answer-field';
import type { Control } from '#components/procedures/asking';
import { controlOf } from '#components/procedures/controls';
import { Question } from '#components/procedures/fields/question';
import { optionsOf } from '#lib/procedures/journey/answers';

const box =
  'flex min-h-12 cursor-pointer items-center gap-3 rounded-lg border border-line px-3 py-2 has-checked:border-action has-checked:bg-tint';

/** One of several options: large enough for a thumb, all of them seen at once. */
export function ChoiceField({ asking, field, row, label, hint, aside }: FieldProps) {
  const { name, typed, fault } = controlOf(asking, field, row);
  const options = optionsOf(asking.told.facts, field.id);
  return (
    <Question id={name} label={label} hint={hint} aside={aside} fault={fault} lang={asking.lang('fields')}>
      <div className="space-y-2" lang={asking.lang('options')}>
        {options.map((option, place) => (
          <Radio
            key={option}
            {...{ name, typed, fault, value: option }}
            id={place === 0 ? name : undefined}
            label={asking.told.text.options[option] ?? option}
          />
        ))}
      </div>
    </Question>
  );
}

/** はい or いいえ, side by side. */
export function YesNoField({ asking, field, row, label, hint, aside }: FieldProps) {
  const { name, typed, fault } = controlOf(asking, field, row);
  return (
    <Question id={name} label={label} hint={hint} aside={aside} fault={fault} lang={asking.lang('fields')}>
      <div className="flex gap-3">
        {(['yes', 'no'] as const).map((value) => (
          <Radio
            key={value}
            {...{ name, typed, fault, value }}
            id={value === 'yes' ? name : undefined}
            label={asking.t(`step.${value}`)}
            className="grow basis-0 sm:max-w-40"
          />
        ))}
      </div>
    </Question>
  );
}

type RadioProps = Control & { id: string | undefined; value: string; label: string; className?: string };

function Radio({ id, name, value, typed, fault, label, className = '' }: RadioProps) {
  return (
    <label className={`${box} ${className}`}>
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        defaultChecked={typed === value}
        aria-invalid={fault ? true : undefined}
        className="size-6 shrink-0 accent-action"
      />
      <span>{label}</span>
    </label>
  );
}

/** Any number of several options. */
export function ChoicesField({ asking, field, row, label, hint, aside }: FieldProps) {
  const options = optionsOf(asking.told.facts, field.id);
  const [first = ''] = options;
  const { name: id, fault } = controlOf(asking, field, row, first);
  const missing = controlOf(asking, field, row).fault;
  return (
    <Question id={id} label={label} hint={hint} aside={aside} fault={fault ?? missing} lang={asking.lang('fields')}>
      <div className="space-y-2" lang={asking.lang('options')}>
        {options.map((option) => {
          const { name, typed } = controlOf(asking, field, row, option);
          return (
            <label key={option} className={box}>
              <input
                id={name}
                type="checkbox"
                name={name}
                value="on"
                defaultChecked={typed !== ''}
                className="size-6 shrink-0 accent-action"
              />
              <span>{asking.told.text.options[option] ?? option}</span>
            </label>
          );
        })}
      </div>
    </Question>
  );
}

/** 同意: what is consented to, then the box. */
export function ConsentField({ asking, field, row, label, aside, body }: FieldProps) {
  const { name, typed, fault } = controlOf(asking, field, row);
  return (
    <Question id={name} label={label} aside={aside} hint={body} fault={fault} lang={asking.lang('fields')}>
      <label className={box}>
        <input
          id={name}
          type="checkbox"
          name={name}
          value="on"
          defaultChecked={typed !== ''}
          aria-invalid={fault ? true : undefined}
          className="size-6 shrink-0 accent-action"
        />
        <span>{asking.t('parts.agree')}</span>
      </label>
    </Question>
  );
}
