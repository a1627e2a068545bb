import type { ReactNode } from 'react';
import { type OnPaper, onlyIf } from '#components/procedures/paper/asked-on-paper';
import { WritingSpace } from '#components/procedures/paper/writing-space';
import { Prose } from '#components/ui/prose';
import type { SheetField } from '#lib/procedures/cases/sheet-order';

/** `again`: it stands above once more, with what helps. */
type Props = { paper: OnPaper; row: SheetField; again?: boolean };

/** A field of a paper: its number, what is asked and when, and room to write. */
export function PaperField({ paper, row, again = false }: Props): ReactNode {
  const { told, words } = paper;
  const { field, number, inside } = row;
  if (field.type === 'notice') return <PaperNotice paper={paper} row={row} />;
  if (field.type === 'group') return <PaperRows paper={paper} row={row} most={field.most} inside={inside} />;
  const body = told.text.bodies[field.id];
  return (
    <div className="grid break-inside-avoid grid-cols-[2rem_minmax(0,1fr)] border-b border-black sm:grid-cols-[2rem_minmax(0,2fr)_minmax(0,3fr)] print:grid-cols-[2rem_minmax(0,2fr)_minmax(0,3fr)]">
      <p className="py-1.5 text-center font-bold">{number}</p>
      <div className="py-1.5 pr-2" lang={paper.lang('fields')}>
        <p className="font-bold">
          {told.text.fields[field.id] ?? field.id}
          {field.optional && <span className="font-normal"> {words('step.optional')}</span>}
        </p>
        <Asides paper={paper} row={row} again={again} />
        {body && <Prose text={body} />}
      </div>
      <div className="col-start-2 border-black pr-3 pb-3 sm:col-start-3 sm:border-l sm:pt-1.5 sm:pl-2 print:col-start-3 print:border-l print:pt-1.5 print:pl-2">
        <WritingSpace paper={paper} field={field} />
      </div>
    </div>
  );
}

/** When it is to be filled in, and what helps to. */
function Asides({ paper, row: { field }, again = false }: Props) {
  const hint = paper.told.text.hints[field.id];
  const only = onlyIf(paper, field.when);
  return (
    <>
      {only && <p className="text-[0.875rem] font-bold">▶ {only}</p>}
      {hint && !again && <p className="text-[0.875rem] whitespace-pre-line">{hint}</p>}
    </>
  );
}

function PaperNotice({ paper, row }: Props) {
  const { field } = row;
  const body = paper.told.text.bodies[field.id];
  return (
    <div className="break-inside-avoid border-b border-black px-2 py-1.5 text-[0.9375rem]" lang={paper.lang('bodies')}>
      <p className="font-bold">{paper.told.text.fields[field.id] ?? field.id}</p>
      <Asides paper={paper} row={row} />
      {body && <Prose text={body} />}
    </div>
  );
}

/** So many of a group have room on one paper. */
const rowsOnPaper = 3;

/** The same fields again for each of several. */
function PaperRows({ paper, row, most, inside }: Props & { most: number; inside: readonly SheetField[] }) {
  const { told, t, words } = paper;
  const { field, number } = row;
  const label = told.text.fields[field.id] ?? field.id;
  const rows = Array.from({ length: Math.min(most, rowsOnPaper) }, (_, place) => place + 1);
  return (
    <>
      <div className="grid grid-cols-[2rem_minmax(0,1fr)] border-b border-black" lang={paper.lang('fields')}>
        <p className="py-1.5 text-center font-bold">{number}</p>
        <div className="py-1.5">
          <p className="font-bold">{label}</p>
          <Asides paper={paper} row={row} />
          {most > rowsOnPaper && <p className="text-[0.875rem]">{t('moreRows')}</p>}
        </div>
      </div>
      {rows.map((place) => (
        <div key={place} className="ml-4 border-l-4 border-black">
          <p className="break-after-avoid border-b border-black px-2 py-1 font-bold" lang={paper.lang('fields')}>
            {words('step.rowOf', { label, number: place })}
          </p>
          {inside.map((one) => (
            <PaperField key={one.field.id} paper={paper} row={one} again={place > 1} />
          ))}
        </div>
      ))}
    </>
  );
}
