import type { ReactNode } from 'react';

type Props = {
  /** The name of its first control, to which the summary of faults leads. */
  id: string;
  label: string;
  lang: string;
  aside?: ReactNode;
  hint?: ReactNode;
  fault?: string | undefined;
  children: ReactNode;
};

/** A question with several controls: what is asked, what helps, what is wrong, read aloud before each of them. */
export function Question({ id, label, lang, aside, hint, fault, children }: Props) {
  const by = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="mb-5" aria-describedby={by || undefined}>
      <legend className="mb-1 font-bold" lang={lang}>
        {label}
        {aside}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="mb-1 whitespace-pre-line text-[0.9375rem] text-ink-soft" lang={lang}>
          {hint}
        </div>
      )}
      {children}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 font-bold text-alarm">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
