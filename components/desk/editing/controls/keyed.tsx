'use client';

import { type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { ControlField } from '#components/desk/editing/control';
import { useFocusAfter } from '#components/desk/editing/focus';
import { Fieldset } from '#components/desk/editing/frame';
import { fieldId } from '#lib/catalogue/drafts/places';
import { isEmpty, listOf, recordOf, textOf } from '#lib/catalogue/drafts/values';
import { said } from '#lib/catalogue/fields/said';
import { wordsFor } from '#lib/catalogue/fields/words';

/** A value for each row of a list among the facts, or for each entry of a kind; values whose row is gone are shown until somebody takes them away. */
export function KeyedControl({ control, path, value, write, words, optional }: ControlProps<'keyed'>) {
  const t = useWords();
  const { kind, words: all, content, entries, tell } = useEditing();
  const focusAfter = useFocusAfter();
  const values = recordOf(value);
  const { keys } = control;
  const known = 'list' in keys ? listOf(content.facts[keys.list]).map((row) => textOf(recordOf(row)['id'])) : slugsOf(entries[keys.kind]);
  const unused = Object.keys(values).filter((key) => !known.includes(key));

  // Not by the very words that are written here.
  const nameOf = (key: string, place: number) =>
    'list' in keys ? `${t('nth', { n: place + 1 })}　${tell.rowNamed(keys.list, key, textOf(path.at(-1)))}` : tell.titleOf(keys.kind, key);

  function writeOne(key: string, changed: unknown) {
    const { [key]: _, ...others } = values;
    const next = isEmpty(changed) ? others : { ...others, [key]: changed };
    write(optional && isEmpty(next) ? undefined : next);
  }
  function removeUnused(key: string) {
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
      {unused.length > 0 && (
        <div className="mt-3 rounded-lg border border-dashed border-line p-3">
          <p className="font-bold">{t('unused')}</p>
          <p className="text-[0.9375rem] text-ink-soft">{t('unusedHint')}</p>
          {unused.map((key) => (
            <div key={key} className="mt-2 flex flex-wrap items-center justify-between gap-3">
              <span className="whitespace-pre-line">{said(control.value, values[key], words, tell)}</span>
              <button
                type="button"
                className="row-button text-alarm"
                aria-label={t('removeUnused', { name: said(control.value, values[key], words, tell) })}
                onClick={() => removeUnused(key)}
              >
                {t('remove')}
              </button>
            </div>
          ))}
        </div>
      )}
    </Fieldset>
  );
}

const slugsOf = (entries: readonly { slug: string }[] = []) => entries.map(({ slug }) => slug);
