'use client';

import { type MouseEvent, useState } from 'react';
import { useEditing, useWords } from '#components/desk/editing/context';
import { useTellPlace } from '#components/desk/editing/place-name';
import type { SaidFinding } from '#lib/catalogue/drafts/model';
import { fieldId, placeOf } from '#lib/catalogue/drafts/places';
import type { Path } from '#lib/catalogue/drafts/values';

/** More findings than these wait behind their number. */
const few = 5;

/** On top of the form: everything found, each a link to its field. What only should be looked at is folded away. */
export function FindingSummary({ goTo }: { goTo: (path: Path) => void }) {
  const t = useWords();
  const { findings } = useEditing();
  const blocks = findings.filter(({ severity }) => severity === 'block');
  // A long list would hide the form from whoever has just begun it.
  const [begins] = useState(blocks.length <= few);
  const advice = findings.filter(({ severity }) => severity === 'advise');
  return (
    <div id="findings" tabIndex={-1}>
      {blocks.length > 0 && (
        <details open={begins} className="mb-4 rounded-r-lg border-l-8 border-alarm bg-alarm-tint px-4">
          <summary className="fold tap font-bold text-alarm">
            {t('findings.title')}（{blocks.length}）
          </summary>
          <p>{t('findings.lead')}</p>
          <Links findings={blocks} goTo={goTo} />
        </details>
      )}
      {advice.length > 0 && (
        <details className="mb-4 rounded-r-lg border-l-8 border-warn-line bg-raised px-4">
          <summary className="fold tap font-bold">
            {t('findings.advise')}（{advice.length}）
          </summary>
          <Links findings={advice} goTo={goTo} />
        </details>
      )}
    </div>
  );
}

function Links({ findings, goTo }: { findings: readonly SaidFinding[]; goTo: (path: Path) => void }) {
  const { nameOf } = useTellPlace();
  function follow(event: MouseEvent, path: Path) {
    event.preventDefault();
    goTo(path);
  }
  return (
    <ul className="mb-2 list-disc pl-6">
      {findings.map((finding) => {
        const { path } = placeOf(finding);
        return (
          <li key={`${path.join('.')} ${finding.what}`}>
            <a className="tap" href={`#${fieldId(path)}`} onClick={(event) => follow(event, path)}>
              {nameOf(path).join(' › ')}
            </a>
            <span className="block">{finding.what}</span>
          </li>
        );
      })}
    </ul>
  );
}
