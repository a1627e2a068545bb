'use client';

import { useState } from 'react';
import { type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { Select } from '#components/desk/editing/controls/choice';
import { Frame } from '#components/desk/editing/frame';
import { listOf, recordOf, textOf } from '#lib/catalogue/drafts/values';
import { withRowRenamed } from '#lib/catalogue/drafts/writing';

export function IdControl({ control, ...props }: ControlProps<'id'>) {
  return control.rowOf === undefined ? <OwnId control={control} {...props} /> : <RowChoice list={control.rowOf} {...props} />;
}

/** One of the rows of a list among the facts. */
function RowChoice({ list, path, value, write, words, optional }: Omit<ControlProps<'id'>, 'control'> & { list: string }) {
  const t = useWords();
  const { content, tell } = useEditing();
  const ids = listOf(content.facts[list]).map((row) => textOf(recordOf(row)['id']));
  const options = ids.map((id) => ({ value: id, label: tell.rowNamed(list, id) }));
  return (
    <Frame {...{ path, words, optional }} hint={options.length === 0 && <p>{t('noQuestions')}</p>}>
      {(tied) => <Select {...{ options, optional }} value={textOf(value)} choose={(id) => write(id || undefined)} {...tied} />}
    </Frame>
  );
}

/** What a row is called inside the machine. Texts hang on it: it is changed everywhere at once, when the field is left. */
function OwnId({ path, value, words, optional }: ControlProps<'id'>) {
  const t = useWords();
  const { content, fields, write } = useEditing();
  const [typed, setTyped] = useState<string>();
  const id = textOf(value);
  const list = textOf(path[1]);
  const others = listOf(content.facts[list]).map((row) => recordOf(row)['id']);
  const usable = (to: string) => to === id || (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(to) && to.length <= 80 && !others.includes(to));

  function leave() {
    if (typed === undefined || !usable(typed)) return;
    setTyped(undefined);
    if (typed !== id) write(withRowRenamed(content, fields, { list, from: id, to: typed }));
  }
  const fault = typed !== undefined && !usable(typed);
  return (
    <Frame {...{ path, words, optional }} hint={fault && <p className="font-bold text-alarm">{t('idTaken')}</p>}>
      {(tied) => (
        <input
          className="field"
          autoCapitalize="none"
          spellCheck={false}
          value={typed ?? id}
          onChange={(event) => setTyped(event.target.value.normalize('NFKC').toLowerCase())}
          onBlur={leave}
          {...tied}
          aria-invalid={fault || tied['aria-invalid']}
        />
      )}
    </Frame>
  );
}
