'use client';

import { type RefObject, useRef } from 'react';
import { type ControlProps, useWords } from '#components/desk/editing/context';
import { Frame } from '#components/desk/editing/frame';
import { textOf } from '#lib/catalogue/drafts/values';
import { insertionOf, type Mark } from '#lib/catalogue/fields/marks';

const marks = ['strong', 'list', 'link'] as const satisfies readonly Mark[];

/** A longer text in the small Markdown, with buttons that set its marks. */
export function ProseControl({ path, value, write, words, optional }: ControlProps<'prose'>) {
  const t = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = textOf(value);
  return (
    <Frame {...{ path, words, optional }} hint={<p>{t('marks.hint')}</p>}>
      {(tied) => (
        <>
          <MarkButtons area={area} id={tied.id} label={words.label} />
          <textarea
            ref={area}
            className="field prose-field"
            rows={Math.max(3, text.split('\n').length + 1)}
            value={text}
            onChange={(event) => write(event.target.value.trim() === '' ? undefined : event.target.value)}
            {...tied}
          />
        </>
      )}
    </Frame>
  );
}

function MarkButtons({ area, id, label }: { area: RefObject<HTMLTextAreaElement | null>; id: string; label: string }) {
  const t = useWords();
  const samples = { strongWords: t('marks.strongWords'), linkWords: t('marks.linkWords'), address: t('marks.address') };
  function set(mark: Mark) {
    const field = area.current;
    if (!field) return;
    const insertion = insertionOf(mark, field.value, [field.selectionStart, field.selectionEnd], samples);
    field.focus();
    field.setSelectionRange(insertion.from, insertion.to);
    // Typed in by the browser, so that Ctrl+Z takes it back; all of them still do this.
    document.execCommand('insertText', false, insertion.words);
    field.setSelectionRange(...insertion.select);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons are no set of fields.
    <div role="group" aria-label={`${t('marks.label')}：${label}`} className="mb-1 flex flex-wrap gap-2">
      {marks.map((mark) => (
        <button key={mark} type="button" className="mark-button" aria-controls={id} onClick={() => set(mark)}>
          {t(`marks.${mark}`)}
        </button>
      ))}
    </div>
  );
}
