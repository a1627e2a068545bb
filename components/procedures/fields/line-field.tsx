import type { InputHTMLAttributes } from 'react';
import type { Asking, Control } from '#components/procedures/asking';
import { described, Labelled } from '#components/ui/labelled';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  asking: Pick<Asking, 't'>;
  control: Control;
  label: string;
  hint?: React.ReactNode;
  optional?: boolean;
  unit?: string | undefined;
  lang?: string;
};

/** A line to be written in. Nothing is cut off while somebody types: what is too long is said. */
export function LineField({ asking: { t }, control: { name, typed, fault }, label, hint, optional = false, unit, lang, ...input }: Props) {
  const told = { id: name, hint, fault };
  return (
    <Labelled {...told} label={label} aside={optional && <span className="font-normal"> {t('step.optional')}</span>}>
      <span className={unit ? 'flex items-center gap-2' : 'block'} lang={lang}>
        <input className="field" name={name} defaultValue={typed} autoComplete="off" {...input} {...described(told)} />
        {unit && <span className="shrink-0">{unit}</span>}
      </span>
    </Labelled>
  );
}
