'use client';

import { useState } from 'react';
import { type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { Select } from '#components/desk/editing/controls/choice';
import { Frame } from '#components/desk/editing/frame';
import { textOf } from '#lib/catalogue/drafts/values';

/** More entries than these are searched by their names. */
export const fewEntries = 15;

/** Another entry: chosen from a list, or found by its name in a long one. */
export function EntryControl({ control, path, value, write, words, optional }: ControlProps<'entry'>) {
  const t = useWords();
  const { entries } = useEditing();
  const all = entries[control.kind] ?? [];
  const many = all.length > fewEntries;
  return (
    <Frame {...{ path, words, optional }} hint={many && <p>{t('searchHint')}</p>}>
      {(tied) =>
        many ? (
          <Found slug={textOf(value)} entries={all} find={write} list={`entries.${control.kind}`} {...tied} />
        ) : (
          <Select
            options={all.map(({ slug, title }) => ({ value: slug, label: title }))}
            value={textOf(value)}
            choose={(slug) => write(slug || undefined)}
            {...{ optional, ...tied }}
          />
        )
      }
    </Frame>
  );
}

type FoundProps = {
  slug: string;
  entries: readonly { slug: string; title: string }[];
  find: (slug: unknown) => void;
  list: string;
  id: string;
};

/** The name of an entry being typed. Until it is one, the entry that was chosen stays; leaving the field shows which. */
function Found({ slug, entries, find, list, ...tied }: FoundProps) {
  const [typed, setTyped] = useState<string>();
  const title = entries.find((entry) => entry.slug === slug)?.title ?? slug;
  function type(words: string) {
    setTyped(words);
    const found = entries.find((entry) => entry.title === words.trim());
    if (found || words.trim() === '') find(found?.slug);
  }
  return (
    <input
      className="field"
      list={list}
      autoComplete="off"
      value={typed ?? title}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(undefined)}
      {...tied}
    />
  );
}

/** The names to choose from, once per page. */
export function EntryNames() {
  const { entries } = useEditing();
  return Object.entries(entries).map(([kind, list]) =>
    list.length > fewEntries ? (
      <datalist key={kind} id={`entries.${kind}`}>
        {list.map(({ slug, title }) => (
          <option key={slug} value={title} />
        ))}
      </datalist>
    ) : null,
  );
}
