import type { InputHTMLAttributes, ReactNode } from 'react';

type Labelled = { id: string; label: string; hint?: string | undefined; fault?: string | undefined };

/** A label, what helps to fill it in, what is wrong, and the control, tied together for those who listen. */
export function LabelledControl({ id, label, hint, fault, children }: Labelled & { children: ReactNode }) {
  return (
    <div className="mb-4">
      <label className="mb-1 block font-bold" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 whitespace-pre-line text-[0.9375rem] text-ink-soft">
          {hint}
        </p>
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
export function describedBy({ id, hint, fault }: Omit<Labelled, 'label'>) {
  const by = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': by || undefined, 'aria-invalid': fault ? true : undefined };
}

type FieldProps = Omit<Labelled, 'id'> & InputHTMLAttributes<HTMLInputElement> & { name: string };

export function Field({ label, hint, fault, ...input }: FieldProps) {
  const id = input.id ?? input.name;
  return (
    <LabelledControl id={id} label={label} hint={hint} fault={fault}>
      <input className="field" {...input} {...describedBy({ id, hint, fault })} />
    </LabelledControl>
  );
}

type OneButtonProps = {
  action: string;
  label: string;
  spoken?: string;
  fields?: Readonly<Record<string, string>>;
  solid?: boolean;
  small?: boolean;
};

/** A form that is one button. `spoken`: what it does to what, where the label alone does not say. */
export function OneButton({ action, label, spoken, fields = {}, solid = false, small = false }: OneButtonProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        className={`button ${solid ? 'button-solid' : 'button-outline'} ${small ? 'button-small' : ''}`}
        type="submit"
        aria-label={spoken}
      >
        {label}
      </button>
    </form>
  );
}
