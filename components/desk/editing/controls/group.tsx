'use client';

import { type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { ControlField } from '#components/desk/editing/control';
import { Fieldset } from '#components/desk/editing/frame';
import { type Path, recordOf } from '#lib/catalogue/drafts/values';
import { written } from '#lib/catalogue/drafts/writing';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { type NamedWords, wordsFor } from '#lib/catalogue/fields/words';

export function GroupControl({ control, path, value, write, words, optional }: ControlProps<'group'>) {
  return (
    <Fieldset {...{ path, words, optional }}>
      <div className="nest mt-2">
        <Fields
          fields={control.fields}
          near={words.fields}
          path={path}
          value={value}
          write={(name, changed) => write(written(control.fields, recordOf(value), name, changed))}
        />
      </div>
    </Fieldset>
  );
}

type FieldsProps = {
  fields: readonly Field[];
  near: NamedWords | undefined;
  path: Path;
  value: unknown;
  write: (name: string, value: unknown) => void;
};

/** The fields of a group, short ones beside each other; what its row is called inside the machine is folded away at the end. */
export function Fields({ fields, near, path, value, write }: FieldsProps) {
  const t = useWords();
  const { words } = useEditing();
  const draw = (field: Field) => (
    <div key={field.name} className={isShort(field, path) ? 'min-w-0' : 'min-w-0 @xl:col-span-2'}>
      <ControlField
        control={field}
        path={[...path, field.name]}
        value={recordOf(value)[field.name]}
        write={(changed) => write(field.name, changed)}
        words={wordsFor(field.name, near, words.shared)}
        optional={field.optional || field.mayBeEmpty === true}
      />
    </div>
  );
  const ids = fields.filter(isOwnId);
  return (
    <div className="@container">
      <div className="grid gap-x-6 @xl:grid-cols-2">
        {fields.filter((field) => !isOwnId(field)).map(draw)}
        {ids.length > 0 && (
          <details className="min-w-0 self-end">
            <summary className="fold tap text-[0.875rem] text-link">{t('more')}</summary>
            {ids.map(draw)}
          </details>
        )}
      </div>
    </div>
  );
}

const isOwnId = (control: Control) => control.control === 'id' && control.rowOf === undefined;

/** Whether half of the width is enough: for names and numbers among the facts it is, for sentences and long titles it is not. */
function isShort(control: Control, path: Path): boolean {
  if (control.control === 'line') return path[0] === 'facts';
  if (control.control === 'entry') return path.length === 1;
  return ['number', 'time', 'day', 'day-of-year', 'choice', 'yes-no', 'colour'].includes(control.control) || isOwnId(control);
}
