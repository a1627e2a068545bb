import type { ReactNode } from 'react';

/** A box that must be seen: something to know, or something to mend. */
export function Notice({ tone = 'know', title, children }: { tone?: 'know' | 'mend'; title?: string; children?: ReactNode }) {
  const colours = tone === 'mend' ? 'border-alarm bg-alarm-tint' : 'border-warn-line bg-raised';
  return (
    <div className={`my-4 rounded-lg border-l-8 p-4 ${colours}`} role={tone === 'mend' ? 'alert' : undefined}>
      {title && <h2 className="mb-1">{title}</h2>}
      {children}
    </div>
  );
}
