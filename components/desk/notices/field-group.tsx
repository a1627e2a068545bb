import type { ReactNode } from 'react';

type Props = { id: string; legend: string; hint?: string; fault?: string | undefined; className?: string; children: ReactNode };

/** Several controls under one name, with what helps and what is wrong. */
export function FieldGroup({ id, legend, hint, fault, className = '', children }: Props) {
  return (
    <fieldset id={id} className={`mb-6 ${className}`} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend className="font-bold">{legend}</legend>
      {fault && (
        <p id={`${id}-fault`} className="font-bold text-alarm">
          {fault}
        </p>
      )}
      {hint && <p className="text-[0.9375rem] text-ink-soft">{hint}</p>}
      {children}
    </fieldset>
  );
}
