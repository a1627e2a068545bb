import { analyse, type Token } from '#lib/search/analyse';
import type { Concepts } from '#lib/search/concepts';
import type { Field, Why } from '#lib/search/model';
import type { NameMatch } from '#lib/search/name-match';
import { type Name, wordingsOf } from '#lib/search/names';
import type { IndexedText } from '#lib/search/texts';

/** The wording by which a text carries a name. */
export function whyNamed(text: IndexedText, name: Name, by: NameMatch['by']): Why {
  const wording = wordingsOf(text).find(({ typed }) => typed === name.folded);
  return { field: wording?.field ?? 'title', by, text: wording?.text ?? text.title, locale: text.locale };
}

/** Where a text speaks of what was asked: first in its title, then in its search words, then in its body. */
export function whyRelevant(text: IndexedText, asked: Token | undefined, concepts: Concepts): Why {
  for (const [field, wording] of wordings(text)) {
    const found = analyse(concepts, wording).tokens.find(({ term }) => term === asked?.term);
    if (!found) continue;
    const shown = field === 'body' ? wording.slice(found.start, found.end) : wording;
    return { field, by: found.by, text: shown, locale: text.locale };
  }
  return { field: 'title', by: 'word', text: text.title, locale: text.locale };
}

function wordings({ title, words, body }: IndexedText): [Field, string][] {
  return [['title', title], ...words.map((word): [Field, string] => ['words', word]), ['body', body]];
}
