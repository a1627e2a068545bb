import type { ReactNode } from 'react';

/** A form that few need just now, behind its name; without a name it stands open. */
export function Folded({ id, title, isOpen, children }: { id?: string; title: string | false; isOpen: boolean; children: ReactNode }) {
  if (title === false) return children;
  return (
    <details id={id} className="border-b border-hairline" open={isOpen}>
      <summary className="min-h-12 cursor-pointer py-3 font-bold">{title}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
