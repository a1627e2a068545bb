import type { ReactNode } from 'react';
import type { Control } from '#components/procedures/asking';
import { described } from '#components/ui/labelled';

type Own = { control: Control; label?: string | undefined };
type LineProps = Own & { size?: number; rows?: number; isNumeric?: boolean; unit?: string | undefined };

const look = 'field min-h-10 w-auto max-w-full px-2 py-1';

/** A line as wide as what goes in, or some lines. */
export function SheetLine({ control, label, size, rows, isNumeric = false, unit }: LineProps) {
  const { name, typed, fault } = control;
  const told = { name, defaultValue: typed, ...described({ id: name, hint: undefined, fault }) };
  return (
    <Behind control={control} label={label}>
      {rows ? (
        <textarea className={`${look} min-h-20`} rows={rows} cols={70} {...told} />
      ) : (
        <input className={look} size={size} {...(isNumeric && { inputMode: 'numeric' as const })} {...told} />
      )}
      {unit && ` ${unit}`}
    </Behind>
  );
}

/** Options to choose one of with the key of its number. */
export function SheetSelect({ control, label, options }: Own & { options: readonly { value: string; label: string }[] }) {
  const { name, typed, fault } = control;
  return (
    <Behind control={control} label={label}>
      <select className={look} name={name} defaultValue={typed} {...described({ id: name, hint: undefined, fault })}>
        <option value="" aria-label="—" />
        {options.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </Behind>
  );
}

/** A control behind its name, where it has one of its own, and what is wrong with it. */
function Behind({ control: { name, fault }, label, children }: Own & { children: ReactNode }) {
  return (
    <div className="min-w-0 max-w-full">
      {label && (
        <label className="block text-[0.875rem]" htmlFor={name}>
          {label}
        </label>
      )}
      {children}
      {fault && (
        <p id={`${name}-fault`} className="font-bold text-alarm">
          {fault}
        </p>
      )}
    </div>
  );
}
