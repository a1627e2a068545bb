import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes } from 'react';
import { described, Labelled, type LabelledProps } from '#components/ui/labelled';

type FieldProps = Omit<LabelledProps, 'id'> & InputHTMLAttributes<HTMLInputElement> & { name: string };

export function Field({ label, hint, fault, ...input }: FieldProps) {
  const id = input.id ?? input.name;
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <input className="field" {...input} {...described({ id, hint, fault })} />
    </Labelled>
  );
}

/** Where the six digits go that came by letter; the phone offers to fill them in. */
export function CodeField({ fault }: { fault: string | undefined }) {
  const t = useTranslations('me.code');
  return <Field name="code" required inputMode="numeric" autoComplete="one-time-code" maxLength={20} label={t('code')} fault={fault} />;
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
