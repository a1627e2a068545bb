'use client';

import type { ReactNode } from 'react';
import { useEditing, useWords } from '#components/desk/editing/context';
import { useTellPlace } from '#components/desk/editing/place-name';
import { differencesOf, type Stretch } from '#lib/catalogue/drafts/differences';
import type { Conflict } from '#lib/catalogue/drafts/merge';
import { sheetOf } from '#lib/catalogue/drafts/places';
import type { OpenConflict } from '#lib/catalogue/drafts/saver';
import { type Path, valueAt } from '#lib/catalogue/drafts/values';
import { bcp47, originalLocale } from '#lib/i18n/locales';

export const conflictId = 'conflict';

type Decide = (path: Path, whose: 'mine' | 'theirs') => void;

/** Somebody else saved first: both versions of each field that both wrote, side by side, until somebody has chosen. */
export function ConflictBox({ conflict, decide }: { conflict: OpenConflict | undefined; decide: Decide }) {
  const t = useWords();
  if (!conflict) return null;
  const { by, conflicts } = conflict;
  return (
    <section
      id={conflictId}
      tabIndex={-1}
      aria-labelledby="conflict-title"
      className="mb-6 rounded-r-lg border-l-8 border-alarm bg-raised p-4"
    >
      <div role="alert">
        <h2 id="conflict-title">{by ? t('conflict.title', { by }) : t('conflict.titleUnknown')}</h2>
        <p>{t('conflict.lead')}</p>
      </div>
      {conflicts.map((one) => (
        <BothVersions key={one.path.join('.')} conflict={one} decide={decide} />
      ))}
    </section>
  );
}

function BothVersions({ conflict: { path, theirs }, decide }: { conflict: Conflict; decide: Decide }) {
  const t = useWords();
  const { content } = useEditing();
  const { nameOf, say } = useTellPlace();
  const sheet = sheetOf(path);
  const language = bcp47(sheet === 'facts' ? originalLocale : sheet);
  // Mine as it reads now: one may go on writing before choosing.
  const versions = differencesOf(say(path, valueAt(content, path)), say(path, theirs), language);
  const name = nameOf(path).join(' › ');
  return (
    <div className="@container mt-4 border-t border-hairline pt-3">
      <h3>{name}</h3>
      <div className="mt-2 grid gap-3 @xl:grid-cols-2">
        <Version title={t('conflict.mine')} stretches={versions.mine} language={language}>
          <button
            type="button"
            className="button button-small button-outline"
            aria-label={`${t('conflict.takeMine')}：${name}`}
            onClick={() => decide(path, 'mine')}
          >
            {t('conflict.takeMine')}
          </button>
        </Version>
        <Version title={t('conflict.theirs')} stretches={versions.theirs} language={language}>
          <button
            type="button"
            className="button button-small button-outline"
            aria-label={`${t('conflict.takeTheirs')}：${name}`}
            onClick={() => decide(path, 'theirs')}
          >
            {t('conflict.takeTheirs')}
          </button>
        </Version>
      </div>
    </div>
  );
}

type VersionProps = { title: string; stretches: readonly Stretch[]; language: string; children: ReactNode };

function Version({ title, stretches, language, children }: VersionProps) {
  return (
    <div className="flex flex-col gap-2 rounded-lg bg-surface p-3">
      <h4 className="text-[0.9375rem] text-ink-soft">{title}</h4>
      <p lang={language} className="grow whitespace-pre-line">
        {stretches.map(({ words, differs }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have no other name.
          differs ? <mark key={place}>{words}</mark> : <span key={place}>{words}</span>,
        )}
      </p>
      <div>{children}</div>
    </div>
  );
}
