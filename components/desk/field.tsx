import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes, ReactNode } from 'react';

type Labelled = {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with it, as a sentence. */
  fault?: string | undefined;
  optional?: boolean;
};

/** A label, what helps to fill it in, what is wrong, and the control itself, tied together for those who listen. */
export function Labelled({ id, label, hint, fault, optional, children }: Labelled & { children: ReactNode }) {
  const t = useTranslations('desk');
  return (
    <div className="mb-4">
      <label className="mb-1 block font-bold" htmlFor={id}>
        {label}
        {optional && <span className="ml-2 text-[0.875rem] font-normal text-ink-soft">{t('optional')}</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="mb-1 text-[0.9375rem] text-ink-soft">
          {hint}
        </div>
      )}
      {children}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 font-bold text-alarm">
          {fault}
        </p>
      )}
    </div>
  );
}

/** What points from a control to its hint and its fault. */
export function described({ id, hint, fault }: Pick<Labelled, 'id' | 'hint' | 'fault'>) {
  const by = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return { id, 'aria-describedby': by || undefined, 'aria-invalid': fault ? true : undefined };
}

type TextFieldProps = Omit<Labelled, 'id'> & InputHTMLAttributes<HTMLInputElement> & { name: string };

export function TextField({ label, hint, fault, optional = false, ...input }: TextFieldProps) {
  const id = input.name;
  return (
    <Labelled {...{ id, label, hint, fault, optional }}>
      <input className="field" required={!optional} {...input} {...described({ id, hint, fault })} />
    </Labelled>
  );
}

type SelectFieldProps = Omit<Labelled, 'id'> & {
  name: string;
  value?: string | undefined;
  options: readonly { value: string; label: string }[];
};

export function SelectField({ name, value, options, ...labelled }: SelectFieldProps) {
  return (
    <Labelled id={name} {...labelled}>
      <select className="field" name={name} defaultValue={value} {...described({ id: name, hint: labelled.hint, fault: labelled.fault })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
