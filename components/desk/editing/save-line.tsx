'use client';

import { useFormatter } from 'next-intl';
import { useEditing, useWords } from '#components/desk/editing/context';
import type { SaverState } from '#lib/catalogue/drafts/saver';

/** Always in sight, but where a screen is too low for it: where the words stand, and the way to what is to be mended. */
export function SaveLine({ state, signIn }: { state: SaverState; signIn: string }) {
  const t = useWords();
  const sentence = useSentence(state);
  const blocks = useEditing().findings.filter(({ severity }) => severity === 'block').length;
  const { standing } = state;
  const troubled = !['saved', 'typing', 'saving'].includes(standing);
  return (
    <div className="bottom-0 z-10 mt-6 flex flex-wrap items-center gap-x-4 border-t-2 border-hairline bg-surface py-1 [@media(min-height:30rem)]:sticky">
      <p role="status" className={`grow basis-60 py-2 ${troubled ? 'font-bold text-alarm' : ''}`}>
        {sentence}
      </p>
      {standing === 'signed-out' && (
        <a className="tap" href={signIn} target="_blank" rel="noopener">
          {t('save.signIn')}
        </a>
      )}
      {standing === 'conflict' && (
        <a className="tap" href="#conflict">
          {t('save.goToConflict')}
        </a>
      )}
      {blocks > 0 && (
        <a className="tap text-alarm" href="#findings">
          {t('findings.count', { count: blocks })}
        </a>
      )}
    </div>
  );
}

function useSentence({ standing, savedAt, tookInFrom, kept }: SaverState): string {
  const t = useWords();
  const format = useFormatter();
  const time = savedAt && format.dateTime(new Date(savedAt), { timeStyle: 'short' });
  switch (standing) {
    case 'saved':
    case 'typing': {
      const saved = time ? t('save.saved', { time }) : t('save.untouched');
      return tookInFrom ? `${saved} ${t('save.tookIn', { by: tookInFrom })}` : saved;
    }
    case 'saving':
    case 'conflict':
      return t(`save.${standing}`);
    default:
      return t(`save.${standing}`, { kept: t(kept ? 'save.kept' : 'save.unkept') });
  }
}
