'use client';

import { useState } from 'react';
import { type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { Fields } from '#components/desk/editing/controls/group';
import { RowButtons } from '#components/desk/editing/controls/row-buttons';
import { VariantsControl } from '#components/desk/editing/controls/variants';
import { useFocusAfter } from '#components/desk/editing/focus';
import { Fieldset } from '#components/desk/editing/frame';
import { fieldId } from '#lib/catalogue/drafts/places';
import { listOf, recordOf, textOf } from '#lib/catalogue/drafts/values';
import { newRow, newRowId, written } from '#lib/catalogue/drafts/writing';
import { rowName } from '#lib/catalogue/fields/said';

/** Rows of fields: added, removed with a way back, moved by buttons; the focus stays with the row. */
export function RowsControl(props: ControlProps<'rows'>) {
  const { control, path, write, words, optional } = props;
  const t = useWords();
  const { rows, add, remove, move, removed, undo, order } = useRows(props);
  return (
    <Fieldset {...{ path, words, optional }}>
      {rows.length === 0 && <p className="my-2 text-ink-soft">{t('noRows')}</p>}
      {rows.map((row, place) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name; when they change places, all of them are drawn anew.
          key={`${order} ${place}`}
          {...{ control, words, place, count: rows.length, remove, move, optional }}
          path={[...path, place]}
          value={row}
          write={(changed) => write(rows.with(place, changed))}
        />
      ))}
      {removed && (
        <p className="my-3 flex flex-wrap items-center gap-3 rounded-lg bg-raised px-3 py-2">
          {t('removed', { n: removed.place + 1 })}
          <button id={`${fieldId(path)}.undo`} type="button" className="button button-small button-outline" onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
      <button type="button" className="button button-small button-outline mt-2" onClick={add}>
        ＋ {t('add', { what: words.row ?? words.label })}
      </button>
    </Fieldset>
  );
}

/** `order` changes whenever rows change places: what a row remembers beside the content must not become another's. */
function useRows({ control, path, value, write }: ControlProps<'rows'>) {
  const { content } = useEditing();
  const [removed, setRemoved] = useState<{ row: unknown; place: number }>();
  const [order, setOrder] = useState(0);
  const focusAfter = useFocusAfter();
  const rows = listOf(value);

  function put(changed: readonly unknown[], focus: string, taken?: { row: unknown; place: number }) {
    setRemoved(taken);
    setOrder(order + 1);
    focusAfter(focus);
    write(changed);
  }
  const idOf = (place: number) => fieldId([...path, place]);
  const add = () => put([...rows, newRow(control.row, newRowId(content, textOf(path.at(-1))))], idOf(rows.length));
  const remove = (place: number) => put(rows.toSpliced(place, 1), `${fieldId(path)}.undo`, { row: rows[place], place });
  const move = (from: number, to: number) => {
    const edge = to === 0 ? 'down' : to === rows.length - 1 ? 'up' : to < from ? 'up' : 'down';
    put(rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]), `${idOf(to)}.${edge}`);
  };
  const undo = () => removed && put(rows.toSpliced(removed.place, 0, removed.row), idOf(removed.place));
  return { rows, add, remove, move, removed, undo, order };
}

type RowProps = ControlProps<'rows'> & {
  place: number;
  count: number;
  remove: (place: number) => void;
  move: (from: number, to: number) => void;
};

function Row({ control, path, value, write, words, place, count, remove, move }: RowProps) {
  const t = useWords();
  const { tell } = useEditing();
  const id = textOf(recordOf(value)['id']);
  const name = id ? tell.rowNamed(textOf(path.at(-2)), id) : rowName(control.row, value, words, tell);
  const fields = control.row.control === 'group' ? control.row.fields : [];
  const isNew = id === name || name === '';
  return (
    <fieldset id={fieldId(path)} tabIndex={-1} className="row nest my-4 min-w-0">
      <legend className="float-left mr-3 min-h-11 py-2 font-bold">
        <span className="mr-2 text-ink-soft">{t('nth', { n: place + 1 })}</span>
        {isNew ? '' : name}
      </legend>
      <RowButtons id={fieldId(path)} {...{ place, count, remove, move }} />
      <div className="clear-both pt-2">
        {control.row.control === 'variants' ? (
          <VariantsControl
            control={control.row}
            words={{ ...words, label: t('shape'), hint: '' }}
            optional={false}
            {...{ path, value, write }}
          />
        ) : (
          <Fields
            near={words.fields}
            {...{ fields, path, value }}
            write={(name, inner) => write(written(fields, recordOf(value), name, inner))}
          />
        )}
      </div>
    </fieldset>
  );
}
