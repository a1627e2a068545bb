import { asDocument, element, type Written } from '#lib/disasters/orders/xml';

/** One thing that is told; RFC 4287, 4.1.2. */
export type AtomEntry = {
  /** Names it in the city for ever: `order/…`. */
  key: string;
  title: string;
  updated: Date;
  category: string;
  summary: string;
  /** Where people read it; and where it is as a CAP message, if it is one. */
  page: string;
  cap?: string;
  /** The whole message, in place of its address. */
  content?: Written;
};

export type AtomFeed = { self: string; title: string; author: string; language: string; entries: readonly AtomEntry[] };

/** The media type by which CAP is known (CAP 1.2, appendix). */
export const capType = 'application/cap+xml';

/** A feed, the newest first; RFC 4287. An empty one was last changed at `now`. */
export function atomFeed({ self, title, author, language, entries }: AtomFeed, now: Date): string {
  const newestFirst = entries.toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
  const feed = element(
    'feed',
    [
      element('id', self),
      element('title', title),
      element('updated', (newestFirst[0]?.updated ?? now).toISOString()),
      element('link', [], { rel: 'self', type: 'application/atom+xml', href: self }),
      element('author', [element('name', author)]),
      ...newestFirst.map((entry) => atomEntry(entry, new URL(self).hostname)),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
  );
  return asDocument(feed);
}

function atomEntry({ key, title, updated, category, summary, page, cap, content }: AtomEntry, host: string): Written {
  return element('entry', [
    // RFC 4151: the city's name, since a year in which it was the city's.
    element('id', `tag:${host},2026:${key}`),
    element('title', title),
    element('updated', updated.toISOString()),
    element('link', [], { rel: 'alternate', type: 'text/html', href: page }),
    ...(cap ? [element('link', [], { rel: 'related', type: capType, href: cap })] : []),
    element('category', [], { term: category }),
    element('summary', summary),
    ...(content ? [element('content', [content], { type: capType })] : []),
  ]);
}
