'use client';

import type { ControlProps } from '#components/desk/editing/context';
import { Frame } from '#components/desk/editing/frame';
import { useTyped } from '#components/desk/editing/typed';
import { wordsOf } from '#lib/catalogue/drafts/values';
import { typedLines } from '#lib/catalogue/fields/typed';

/** Several sentences or words, one per line. */
export function LinesControl({ control, path, value, write, words, optional }: ControlProps<'lines' | 'words'>) {
  const [shown, type] = useTyped(wordsOf(value), (lines) => lines.join('\n'), typedLines);
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => (
        <textarea
          className={`field lines ${control.control === 'words' ? 'max-h-60' : ''}`}
          rows={Math.max(3, shown.split('\n').length + 1)}
          value={shown}
          onChange={(event) => write(type(event.target.value))}
          {...tied}
        />
      )}
    </Frame>
  );
}
