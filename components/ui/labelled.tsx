import type { ReactNode } from 'react';

export type LabelledProps = {
  id: string;
  label: string;
  /** Stands behind the label, such as 任意. */
  aside?: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it, as a sentence. */
  fault?: string | undefined;
};

/** A label, what helps to fill it in, what is wrong, and the control itself, tied together for those who listen. */
export function Labelled({ id, label, aside, hint, fault, children }: LabelledProps & { children: ReactNode }) {
  return (
    <div className="mb-4">
      <label className="mb-1 block font-bold" htmlFor={id}>
        {label}
        {aside}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="mb-1 whitespace-pre-line text-[0.9375rem] text-ink-soft">
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
export function described({ id, hint, fault }: Pick<LabelledProps, 'id' | 'hint' | 'fault'>) {
  const by = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return { id, 'aria-describedby': by || undefined, 'aria-invalid': fault ? true : undefined };
}
