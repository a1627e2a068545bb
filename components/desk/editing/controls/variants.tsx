'use client';

import { useRef, useState } from 'react';
import type { ControlProps } from '#components/desk/editing/context';
import { Select } from '#components/desk/editing/controls/choice';
import { Fields } from '#components/desk/editing/controls/group';
import { Frame } from '#components/desk/editing/frame';
import { type Path, recordOf } from '#lib/catalogue/drafts/values';
import { written } from '#lib/catalogue/drafts/writing';
import { variantOf } from '#lib/catalogue/fields/said';
import { wordsInVariant } from '#lib/catalogue/fields/words';

/** One of several shapes: which one, and then its fields. What was written in another shape is there again when one comes back to it. */
export function VariantsControl({ control, path, value, write, words, optional }: ControlProps<'variants'>) {
  const { by, variants } = control;
  const [chosen, setChosen] = useState('');
  const before = useRef(new Map<string, Readonly<Record<string, unknown>>>());
  // A shape that nothing names is known by its own field; while that is empty, only we know what was chosen.
  const variant = variantOf(control, value) ?? variants.find(({ name }) => name === chosen);

  function choose(name: string) {
    setChosen(name);
    const group = recordOf(value);
    if (variant) before.current.set(variant.name, group);
    const next = variants.find((one) => one.name === name);
    const belongs = (field: string) =>
      next?.fields.some((one) => one.name === field) || !variants.some(({ fields }) => fields.some((one) => one.name === field));
    const kept = Object.entries(group).filter(([field]) => field !== by && belongs(field));
    write({ ...before.current.get(name), ...Object.fromEntries(kept), ...(by !== undefined && next && { [by]: name }) });
  }

  const options = variants.map(({ name }) => ({ value: name, label: wordsInVariant(words, name).label }));
  const showing = (rest: Path) => rest.length === 0 || (rest.length === 1 && rest[0] === by);
  return (
    <div className="variant min-w-0">
      <Frame {...{ path, words, optional, showing }}>
        {(tied) => <Select {...{ options, optional }} value={variant?.name ?? ''} choose={choose} {...tied} />}
      </Frame>
      {variant && variant.fields.length > 0 && (
        <Fields
          fields={variant.fields}
          near={wordsInVariant(words, variant.name).fields}
          path={path}
          value={value}
          write={(name, changed) => write(written(variant.fields, recordOf(value), name, changed))}
        />
      )}
    </div>
  );
}
