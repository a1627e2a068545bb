'use client';

import { type ControlProps, useWords } from '#components/desk/editing/context';
import { Frame } from '#components/desk/editing/frame';
import { textOf } from '#lib/catalogue/drafts/values';

const whole = /^#[0-9a-f]{6}$/;

/** A colour as `#rrggbb`, typed or picked. */
export function ColourControl({ path, value, write, words, optional }: ControlProps<'colour'>) {
  const t = useWords();
  const colour = textOf(value);
  const set = (typed: string) => write(typed.normalize('NFKC').trim().toLowerCase() || undefined);
  return (
    <Frame {...{ path, words, optional }} hint={<p>{t('colourHint')}</p>}>
      {(tied) => (
        <span className="flex items-center gap-3">
          <input
            className="field max-w-40"
            autoCapitalize="none"
            spellCheck={false}
            value={colour}
            onChange={(event) => set(event.target.value)}
            {...tied}
          />
          <input
            className="size-12 cursor-pointer rounded-lg border border-line bg-surface p-1"
            type="color"
            aria-label={`${words.label}：${t('pickColour')}`}
            value={whole.test(colour) ? colour : '#ffffff'}
            onChange={(event) => set(event.target.value)}
          />
        </span>
      )}
    </Frame>
  );
}
