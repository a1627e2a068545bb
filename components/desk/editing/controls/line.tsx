'use client';

import type { ControlProps } from '#components/desk/editing/context';
import { Frame } from '#components/desk/editing/frame';
import { useTyped } from '#components/desk/editing/typed';
import { textOf } from '#lib/catalogue/drafts/values';
import { typedLine, typedNumber, typedTime } from '#lib/catalogue/fields/typed';

/** A sentence: one line that grows with its words, so that all of it can be read. */
export function LineControl({ path, value, write, words, optional }: ControlProps<'line'>) {
  const line = textOf(value);
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => (
        <textarea
          className="field line"
          rows={Math.min(6, Math.ceil((line.length + 1) / 36))}
          value={line}
          onChange={(event) => write(typedLine(event.target.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
          }}
          {...tied}
        />
      )}
    </Frame>
  );
}

export function UrlControl({ path, value, write, words, optional }: ControlProps<'url'>) {
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => (
        <input
          className="field"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          value={textOf(value)}
          onChange={(event) => write(event.target.value.trim() || undefined)}
          {...tied}
        />
      )}
    </Frame>
  );
}

export function NumberControl({ control, path, value, write, words, optional }: ControlProps<'number'>) {
  const [shown, type] = useTyped<string, unknown>(value, textOf, typedNumber);
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => (
        <span className="flex items-center gap-2">
          <input
            className="field max-w-40 text-right"
            inputMode={control.whole && (control.least ?? -1) >= 0 ? 'numeric' : 'text'}
            autoComplete="off"
            value={shown}
            onChange={(event) => write(type(event.target.value))}
            {...tied}
          />
          {words.unit}
        </span>
      )}
    </Frame>
  );
}

export function TimeControl({ path, value, write, words, optional }: ControlProps<'time'>) {
  const [shown, type] = useTyped<string, unknown>(value, textOf, typedTime);
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => (
        <input
          className="field max-w-40"
          autoComplete="off"
          value={shown}
          onChange={(event) => write(type(event.target.value))}
          onBlur={() => type(textOf(value))}
          {...tied}
        />
      )}
    </Frame>
  );
}
