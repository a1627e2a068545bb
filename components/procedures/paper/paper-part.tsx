import { conditionWords, type OnPaper, onlyIf } from '#components/procedures/paper/asked-on-paper';
import { PaperField } from '#components/procedures/paper/paper-field';
import type { SheetPart } from '#lib/procedures/cases/sheet-order';
import { conditionsTold } from '#lib/procedures/telling-conditions';

/** A step of a procedure as a part of its paper; at its end the answers with which it is the wrong paper. */
export function PaperPart({ paper, part }: { paper: OnPaper; part: SheetPart }) {
  const { told, t } = paper;
  const { step, when, fields } = part;
  const hint = told.text.stepHints[step];
  const only = onlyIf(paper, when);
  return (
    <section aria-labelledby={`part-${step}`} className="mt-4 border border-black print:break-inside-auto">
      <h2
        id={`part-${step}`}
        className="break-after-avoid border-b border-black bg-[#e8e8e8] px-2 text-[1.0625rem]"
        lang={paper.lang('steps')}
      >
        {told.text.steps[step] ?? step}
      </h2>
      {(only || hint) && (
        <div className="break-after-avoid border-b border-black px-2 py-1 text-[0.9375rem]">
          {only && <p className="font-bold">▶ {only}</p>}
          {hint && (
            <p className="whitespace-pre-line" lang={paper.lang('stepHints')}>
              {hint}
            </p>
          )}
        </div>
      )}
      {fields.map((row) => (
        <PaperField key={row.field.id} paper={paper} row={row} />
      ))}
      {told.facts.exits
        .filter((exit) => exit.step === step)
        .map(({ id, when: ends }) => (
          <p key={id} className="border-b border-black px-2 py-1 text-[0.9375rem] last:border-b-0" lang={paper.lang('exits')}>
            ※ {t('exit', { what: conditionsTold(told, ends, conditionWords(paper)), title: told.text.exits[id] ?? '' })}
          </p>
        ))}
    </section>
  );
}
