import { useWords } from '#components/desk/editing/context';
import type { SaidFinding } from '#lib/catalogue/drafts/model';

/** What is wrong at a field and how to mend it. `depth`: how long the way to the field is; deeper findings say in which line they lie. */
export function FindingList({ id, findings, depth }: { id: string; findings: readonly SaidFinding[]; depth: number }) {
  const t = useWords();
  if (findings.length === 0) return null;
  return (
    <ul id={id} className="mt-2 space-y-2">
      {findings.map(({ severity, path, what, mend }) => {
        const line = path[depth];
        return (
          <li
            key={`${path.join('.')} ${what}`}
            className={`rounded-r-lg border-l-4 px-3 py-2 ${severity === 'block' ? 'border-alarm bg-alarm-tint' : 'border-warn-line bg-raised text-[0.9375rem]'}`}
          >
            <p className={severity === 'block' ? 'font-bold text-alarm' : ''}>
              <span className="badge mr-2">{t(severity === 'block' ? 'findings.block' : 'findings.adviseOne')}</span>
              {typeof line === 'number' && `${t('nth', { n: line + 1 })}：`}
              {what}
            </p>
            <p>{mend}</p>
          </li>
        );
      })}
    </ul>
  );
}
