import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { described, Labelled as LabelledControl, type LabelledProps } from '#components/ui/labelled';

type Labelled = Omit<LabelledProps, 'aside'> & { optional?: boolean };

/** A labelled control of the desk, where most must be filled in: the others say 任意. */
export function Labelled({ optional, ...labelled }: Labelled & { children: ReactNode }) {
  const t = useTranslations('desk');
  const aside = optional && <span className="ml-2 text-[0.875rem] font-normal text-ink-soft">{t('optional')}</span>;
  return <LabelledControl {...labelled} aside={aside} />;
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
