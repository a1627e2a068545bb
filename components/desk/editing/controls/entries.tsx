'use client';

import { useState } from 'react';
import { allInside, type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { Ticks } from '#components/desk/editing/controls/choice';
import { fewEntries } from '#components/desk/editing/controls/entry';
import { Fieldset } from '#components/desk/editing/frame';
import { fieldId } from '#lib/catalogue/drafts/places';
import { wordsOf } from '#lib/catalogue/drafts/values';
import { listComma } from '#lib/i18n/locales';

/** Any number of other entries, ticked in a list; a long list is folded away and searched. */
export function EntriesControl({ control, path, value, write, words, optional }: ControlProps<'entries'>) {
  const { entries } = useEditing();
  const chosen = wordsOf(value);
  const all = (entries[control.kind] ?? []).map(({ slug, title }) => ({ value: slug, label: title }));
  // An entry that is gone can only be taken out of the list while it stands in it.
  const gone = chosen.filter((slug) => !all.some((one) => one.value === slug)).map((slug) => ({ value: slug, label: slug }));
  const ticks = { options: [...gone, ...all], chosen, write };
  return (
    <Fieldset {...{ path, words, optional }} showing={allInside}>
      {all.length > fewEntries ? <LongList {...ticks} id={fieldId(path)} label={words.label} /> : <Ticks {...ticks} />}
    </Fieldset>
  );
}

type Option = { value: string; label: string };
type LongListProps = {
  options: readonly Option[];
  chosen: readonly string[];
  write: (chosen: string[]) => void;
  id: string;
  label: string;
};

function LongList({ options, chosen, write, id, label }: LongListProps) {
  const t = useWords();
  const { tell } = useEditing();
  const [sought, setSought] = useState('');
  const fits = ({ label: name }: Option) => name.normalize('NFKC').toLowerCase().includes(sought.normalize('NFKC').trim().toLowerCase());
  const found = options.filter(fits);
  const names = chosen.map((slug) => options.find(({ value }) => value === slug)?.label ?? slug).join(listComma(tell.locale));
  return (
    <>
      <p className="mt-1">{names ? t('chosen', { names }) : t('noneChosen')}</p>
      <details className="mt-1 rounded-lg border border-hairline px-3">
        <summary className="fold tap text-link">{t('choose')}</summary>
        <label className="block text-[0.9375rem]" htmlFor={`${id}.search`}>
          {t('search', { label })}
        </label>
        <input
          id={`${id}.search`}
          type="search"
          className="field mb-2"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <div className="mb-3 max-h-72 overflow-y-auto">
          {found.length === 0 ? <p role="status">{t('noMatch')}</p> : <Ticks options={found} {...{ chosen, write }} />}
        </div>
      </details>
    </>
  );
}
