import type { ReactNode } from 'react';

/** A part of a page under its own heading, which links and tables of contents can name. */
export function Section({ id, title, lang, children }: { id: string; title: string; lang?: string | undefined; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-3 border-b-2 border-hairline pb-1" lang={lang}>
        {title}
      </h2>
      {children}
    </section>
  );
}
