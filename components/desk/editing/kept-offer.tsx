'use client';

import { useEffect, useRef } from 'react';
import { useWords } from '#components/desk/editing/context';

/** Words from before that the server never got: asked before anything else, for going on without them would lose them. */
export function KeptOffer({ answer }: { answer: (resumes: boolean) => void }) {
  const t = useWords();
  const box = useRef<HTMLElement>(null);
  // The browser may have gone back to where one wrote, far below.
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-label={t('kept.title')} className="mb-6 rounded-r-lg border-l-8 border-warn-line bg-raised p-4">
      <h2>{t('kept.title')}</h2>
      <p>{t('kept.lead')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="button button-small button-solid" onClick={() => answer(true)}>
          {t('kept.resume')}
        </button>
        <button type="button" className="button button-small button-alarm" onClick={() => answer(false)}>
          {t('kept.discard')}
        </button>
      </div>
    </section>
  );
}
