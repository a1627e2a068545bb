import { Notice } from '#components/ui/notice';

/** What is wrong with one field; with the whole form where none is named. */
export type SaidFault = { field?: string; sentence: string };

/** On top of a form that came back: what is to be mended, each a link to its field. Nothing where nothing is wrong. */
export function FaultSummary({ title, lead, faults }: { title: string; lead?: string; faults: readonly SaidFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice tone="mend" title={title}>
      {lead && <p>{lead}</p>}
      <ul>
        {faults.map(({ field, sentence }) => (
          <li key={`${field}${sentence}`}>
            {field ? (
              <a className="tap" href={`#${field}`}>
                {sentence}
              </a>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
