import type { ReactNode } from 'react';
import { partLabel } from '#components/procedures/controls';
import type { OnPaper } from '#components/procedures/paper/asked-on-paper';
import { erasFor } from '#lib/calendar/eras';
import { bcp47 } from '#lib/i18n/locales';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';
import { optionsOf } from '#lib/procedures/journey/answers';
import type { ProcedureField } from '#lib/procedures/model';

type Props = { paper: OnPaper; field: Exclude<ProcedureField, FieldOf<'group'> | FieldOf<'notice'>> };

/** Where an answer is written: lines, boxes for digits, boxes to tick, whatever suits what is asked. */
export function WritingSpace({ paper, field }: Props): ReactNode {
  const { told, t, words } = paper;
  switch (field.type) {
    case 'text':
      return field.exactly !== undefined && field.exactly <= 14 ? (
        <Boxes count={field.exactly} />
      ) : (
        <Lines count={field.most > 100 ? 2 : 1} />
      );
    case 'number':
      return <Short unit={told.text.units[field.id]} />;
    case 'money':
      return <Short unit={words('parts.yen')} />;
    case 'phone':
    case 'email':
      return <Lines count={1} />;
    case 'long-text':
      return <div className="h-28 border border-black" />;
    case 'date':
      return <DaySpace paper={paper} bounds={field} />;
    case 'yes-no':
      return <Ticks options={[words('step.yes'), words('step.no')]} />;
    case 'choice':
    case 'choices': {
      const named = optionsOf(told.facts, field.id).map((option) => told.text.options[option] ?? option);
      return (
        <div lang={paper.lang('options')}>
          {field.type === 'choices' && <p className="text-[0.875rem]">{t('all')}</p>}
          <Ticks options={named} />
        </div>
      );
    }
    case 'documents':
      return (
        <>
          <p className="text-[0.875rem]">{t('attach')}</p>
          <Ticks options={[t('attached')]} />
        </>
      );
    case 'consent':
      return <Ticks options={[t('agree')]} />;
    case 'name':
      return <Parts paper={paper} parts={field.kana ? ['kana', 'name'] : ['name']} />;
    case 'address':
      return <AddressSpace />;
    case 'household-member':
      return <Parts paper={paper} parts={['name', 'birthDate', 'relation']} />;
    case 'bank-account':
      return <Parts paper={paper} parts={['bank', 'branch', 'kind', 'number', 'holder']} />;
  }
}

function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => line).map((line) => <div key={line} className="h-9 border-b border-black" />);
}

function Boxes({ count }: { count: number }) {
  const all = Array.from({ length: count }, (_, place) => place);
  return (
    <span className="inline-flex flex-wrap">
      {all.map((place) => (
        <span key={place} className="-ml-px inline-block h-8 w-7 border border-black" />
      ))}
    </span>
  );
}

function Short({ unit }: { unit: string | undefined }) {
  return (
    <div className="flex items-end gap-2">
      <span className="inline-block h-9 w-28 border-b border-black" />
      {unit}
    </div>
  );
}

/** Boxes to tick, with the numbers by which a clerk keys them in. */
function Ticks({ options }: { options: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {options.map((option, place) => (
        <li key={option} className="flex gap-2 py-0.5">
          <span className="mt-1.5 inline-block size-4 shrink-0 border border-black" />
          <span>{options.length > 1 ? `${place + 1} ${option}` : option}</span>
        </li>
      ))}
    </ul>
  );
}

function DaySpace({ paper, bounds }: { paper: OnPaper; bounds: { earliest?: number | undefined; latest?: number | undefined } }) {
  const { t, words, locale, today } = paper;
  // Whoever reads another language counts in no eras.
  const eras = bcp47(locale) === 'ja' ? [...erasFor(bounds, today), t('western')] : [];
  return (
    <>
      {eras.length > 0 && (
        <p className="flex flex-wrap gap-x-3">
          {eras.map((era) => (
            <span key={era} className="inline-flex items-center gap-1">
              <span className="inline-block size-4 border border-black" />
              {era}
            </span>
          ))}
        </p>
      )}
      <DayLine words={words} />
    </>
  );
}

/** ＿＿年＿＿月＿＿日. */
export function DayLine({ words }: Pick<OnPaper, 'words'>) {
  return (
    <p className="flex flex-wrap items-end gap-2">
      {(['year', 'month', 'day'] as const).map((part) => (
        <span key={part} className="inline-flex items-end gap-1">
          <span className={`inline-block h-8 border-b border-black ${part === 'year' ? 'w-16' : 'w-11'}`} />
          {words(`parts.${part}`)}
        </span>
      ))}
    </p>
  );
}

function AddressSpace() {
  return (
    <>
      <div className="flex flex-wrap items-center gap-1">
        〒<Boxes count={3} />
        －
        <Boxes count={4} />
      </div>
      <Lines count={2} />
    </>
  );
}

/** An answer of several lines, each under its name. */
function Parts({ paper, parts }: { paper: OnPaper; parts: readonly string[] }) {
  const { words } = paper;
  // Alone it is called as its field.
  if (parts.length === 1) return <Lines count={1} />;
  return parts.map((part) => (
    <div key={part} className="flex items-end gap-2 py-0.5">
      <span className="w-24 shrink-0 text-[0.875rem]">{partLabel({ t: words }, part)}</span>
      <div className="min-w-0 grow">
        {part === 'kind' ? (
          <Ticks options={[words('parts.ordinary'), words('parts.current')]} />
        ) : part === 'number' ? (
          <Boxes count={7} />
        ) : part === 'birthDate' ? (
          <DaySpace paper={paper} bounds={{ latest: 0 }} />
        ) : (
          <Lines count={1} />
        )}
      </div>
    </div>
  ));
}
