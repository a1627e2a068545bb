'use client';

import { useState } from 'react';
import { same } from '#lib/catalogue/drafts/values';

/**
 * What stands in an input while its value is something else: 「8:3」 on the way to 08:30, lines with an empty one
 * at the end. What was typed is shown as long as it means the value; a value from elsewhere is shown as `format` writes it.
 */
export function useTyped<Raw, Value>(value: Value, format: (value: Value) => Raw, parse: (raw: Raw) => Value): [Raw, (raw: Raw) => Value] {
  const [typed, setTyped] = useState<{ raw: Raw }>();
  const shown = typed && same(parse(typed.raw), value) ? typed.raw : format(value);
  return [
    shown,
    (raw) => {
      setTyped({ raw });
      return parse(raw);
    },
  ];
}
