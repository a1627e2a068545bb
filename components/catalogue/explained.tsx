import { Fragment } from 'react';
import { cutAtTerms, type TermSpelling } from '#lib/catalogue/rules/terms';

/** A text in which glossary terms can be tapped; what they mean stands once on the page, in `TermExplanations`. */
export function Explained({ text, terms }: { text: string; terms: readonly TermSpelling[] }) {
  return cutAtTerms(text, terms).map(({ text: stretch, term }, place) =>
    term === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text never change places.
      <Fragment key={place}>{stretch}</Fragment>
    ) : (
      <button key={term} type="button" className="term" popoverTarget={`term-${term}`}>
        {stretch}
      </button>
    ),
  );
}
