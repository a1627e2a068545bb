import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SheetPartFields } from '#components/desk/applications/sheet/sheet-part';
import { FaultSummary } from '#components/desk/fault-summary';
import type { Asking } from '#components/procedures/asking';
import { saidInAll } from '#components/procedures/controls';
import type { SaidFault } from '#components/ui/fault-summary';
import type { FileFault } from '#lib/files/model';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import { fieldNumbers, sheetParts } from '#lib/procedures/cases/sheet-order';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';
import { sheetFaults } from '#lib/web/sheet-form';

type Props = {
  told: ToldProcedure;
  /** What stands in it, by the names of the controls. */
  typed: Typed;
  faults: Readonly<Record<string, AnswerFault>>;
  /** Files that could not be taken, by the control of their question, and the files that were. */
  refused: Readonly<Record<string, { fault: FileFault; name: string }>>;
  files: ReadonlyMap<string, { name: string }>;
  /** Where it is sent, with what besides, and what its button says. */
  action: string;
  hidden: Readonly<Record<string, string>>;
  button: string;
  /** The fields that are open; all of them where none are named. */
  only?: ReadonlySet<string>;
  /** What is wrong beyond the fields. */
  wrong?: readonly SaidFault[];
  /** What is asked before the fields of the form. */
  children?: ReactNode;
};

/**
 * A procedure as one sheet, for keying in with the keyboard alone: every step under the other, each field with its 項番, in the
 * order of the paper, also those that are asked for only sometimes. Everything that is wrong is told at once. Whoever comes to
 * `#sheet` stands in its first control with the next press of Tab.
 */
export function SheetForm({ told, typed, faults, refused, files, action, hidden, button, only, wrong = [], children }: Props) {
  const locale = useLocale();
  const t = useTranslations('procedures');
  const entering = useTranslations('entering');
  const asking: Asking = {
    ...{ told, typed, faults, refused, files, t, locale, asked: new Set<string>(), lang: () => locale },
    explain: (plain) => plain,
  };
  const parts = sheetParts(told.facts, only);
  return (
    <>
      <div id={sheetFaults}>
        <FaultSummary faults={[...wrong, ...saidOf(asking)]} />
      </div>
      <p className="mb-4 max-w-3xl text-[0.9375rem] text-ink-soft">
        {entering('how')}
        {told.facts.fields.some(({ type }) => type === 'documents') && entering('papers')}
      </p>
      <form id="sheet" method="post" action={action} encType="multipart/form-data" noValidate autoComplete="off">
        {/* Enter means the first button that stands in a form: to receive it, and not to add or take something away. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
          {button}
        </button>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {parts.map((part) => (
          <SheetPartFields key={part.step} asking={asking} part={part} />
        ))}
        <button type="submit" className="button button-solid mt-6">
          {button}
        </button>
      </form>
    </>
  );
}

/** Everything that is wrong on the sheet, with the number of its field. */
function saidOf(asking: Asking): SaidFault[] {
  const numbers = fieldNumbers(asking.told.facts);
  const whole = asking.refused['form'];
  const said = saidInAll(asking).map(({ field, sentence, of }) => ({
    // A day has one control here.
    field: of.type === 'date' ? field.replace(/\.(month|day)$/, '.year') : field,
    sentence: `${numbers.get(of.id) ?? ''} ${sentence}`,
  }));
  return whole ? [{ sentence: asking.t(`fileFaults.${whole.fault}`, { name: whole.name || asking.t('files.one') }) }, ...said] : said;
}
