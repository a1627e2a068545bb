'use client';

import { type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { ControlField } from '#components/desk/editing/control';
import { useFocusAfter } from '#components/desk/editing/focus';
import { Fieldset } from '#components/desk/editing/frame';
import { fieldId } from '#lib/catalogue/drafts/places';
import { isEmpty, listOf, recordOf, textOf } from '#lib/catalogue/drafts/values';
import { said } from '#lib/catalogue/fields/said';
import { wordsFor } from '#lib/catalogue/fields/words';

/** A value for each row of a list among the facts, or for each entry of a kind. */
export function KeyedControl({ control, path, value, write, words, optional }: ControlProps<'keyed'>) {
  const t = useWords();
  const { kind, words: all } = useEditing();
  const focusAfter = useFocusAfter();
  const { keys } = control;
  const values = recordOf(value);
  const { known, nameOf } = useKeys(keys, textOf(path.at(-1)));

  function writeOne(key: string, changed: unknown) {
    const { [key]: _, ...others } = values;
    write(isEmpty(changed) ? others : { ...others, [key]: changed });
  }
  function remove(key: string) {
    focusAfter(fieldId(path));
    writeOne(key, undefined);
  }
  return (
    <Fieldset {...{ path, words, optional: true }}>
      <div className="nest mt-2">
        {known.length === 0 && 'list' in keys && (
          <p>{t('noKeys', { list: wordsFor(keys.list, all.kinds[kind].facts, all.shared).label })}</p>
        )}
        {known.map((key, place) => (
          <ControlField
            key={key}
            control={control.value}
            path={[...path, key]}
            value={values[key]}
            write={(changed) => writeOne(key, changed)}
            words={{ ...words, label: nameOf(key, place), hint: '' }}
            optional={optional || 'kind' in keys}
          />
        ))}
      </div>
      <Unused {...{ control, words, remove }} values={withoutKeys(values, known)} />
    </Fieldset>
  );
}

/** The rows or entries that have a value, and what each is called: not by the very words of the field in which it is written. */
function useKeys(keys: ControlProps<'keyed'>['control']['keys'], field: string) {
  const t = useWords();
  const { content, entries, tell } = useEditing();
  if ('kind' in keys) {
    const known = (entries[keys.kind] ?? []).map(({ slug }) => slug);
    return { known, nameOf: (slug: string) => tell.titleOf(keys.kind, slug) };
  }
  const known = listOf(content.facts[keys.list]).map((row) => textOf(recordOf(row)['id']));
  const nameOf = (id: string, place: number) => `${t('nth', { n: place + 1 })}　${tell.rowNamed(keys.list, id, field)}`;
  return { known, nameOf };
}

type UnusedProps = Pick<ControlProps<'keyed'>, 'control' | 'words'> & {
  values: Readonly<Record<string, unknown>>;
  remove: (key: string) => void;
};

/** Values whose row is gone are shown until somebody takes them away. */
function Unused({ control, words, values, remove }: UnusedProps) {
  const t = useWords();
  const { tell } = useEditing();
  const unused = Object.entries(values).map(([key, value]) => ({ key, name: said(control.value, value, words, tell) }));
  if (unused.length === 0) return null;
  return (
    <div className="mt-3 rounded-lg border border-dashed border-line p-3">
      <p className="font-bold">{t('unused')}</p>
      <p className="text-[0.9375rem] text-ink-soft">{t('unusedHint')}</p>
      {unused.map(({ key, name }) => (
        <div key={key} className="mt-2 flex flex-wrap items-center justify-between gap-3">
          <span className="whitespace-pre-line">{name}</span>
          <button type="button" className="row-button text-alarm" aria-label={t('removeUnused', { name })} onClick={() => remove(key)}>
            {t('remove')}
          </button>
        </div>
      ))}
    </div>
  );
}

const withoutKeys = (values: Readonly<Record<string, unknown>>, known: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !known.includes(key)));
