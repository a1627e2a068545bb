'use client';

import { allInside, type ControlProps, useFindings, useWords } from '#components/desk/editing/context';
import { FindingList } from '#components/desk/editing/finding-list';
import { Fieldset, Frame } from '#components/desk/editing/frame';
import { fieldId } from '#lib/catalogue/drafts/places';
import { listOf, textOf, wordsOf } from '#lib/catalogue/drafts/values';

export function ChoiceControl({ control, path, value, write, words, optional }: ControlProps<'choice'>) {
  const options = control.options.map((option) => ({ value: option, label: words.options?.[option] ?? option }));
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => <Select {...{ options, optional }} value={textOf(value)} choose={(chosen) => write(chosen || undefined)} {...tied} />}
    </Frame>
  );
}

type SelectProps = {
  value: string;
  options: readonly { value: string; label: string }[];
  optional: boolean;
  choose: (value: string) => void;
  id: string;
};

/** A list to choose one from. A value that is no longer in it is named, not dropped. */
export function Select({ value, options, optional, choose, ...tied }: SelectProps) {
  const t = useWords();
  const gone = value !== '' && !options.some((option) => option.value === value);
  return (
    <select className="field" value={value} onChange={(event) => choose(event.target.value)} {...tied}>
      <option value="">{t(optional ? 'nothing' : 'notChosen')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {gone && <option value={value}>{t('gone', { name: value })}</option>}
    </select>
  );
}

export function ChoicesControl({ control, path, value, write, words, optional }: ControlProps<'choices'>) {
  const options = control.options.map((option) => ({ value: option, label: words.options?.[option] ?? option }));
  function writeChosen(chosen: readonly string[]) {
    write(chosen.toSorted((one, other) => control.options.indexOf(one) - control.options.indexOf(other)));
  }
  return (
    <Fieldset {...{ path, words, optional }} showing={allInside}>
      <Ticks options={options} chosen={wordsOf(value)} write={writeChosen} />
    </Fieldset>
  );
}

/** Numbers out of a few, such as months. */
export function NumbersControl({ least, most, ...props }: ControlProps<'rows'> & { least: number; most: number }) {
  const { path, value, write, words, optional } = props;
  const numbers = Array.from({ length: most - least + 1 }, (_, place) => String(least + place));
  const options = numbers.map((number) => ({ value: number, label: words.each?.replace('{n}', number) ?? number }));
  function writeNumbers(chosen: readonly string[]) {
    write(chosen.map(Number).sort((a, b) => a - b));
  }
  return (
    <Fieldset {...{ path, words, optional }} showing={allInside}>
      <Ticks options={options} chosen={listOf(value).map(textOf)} write={writeNumbers} />
    </Fieldset>
  );
}

type TicksProps = { options: readonly { value: string; label: string }[]; chosen: readonly string[]; write: (chosen: string[]) => void };

/** Options to tick; what is chosen keeps its order, and what is not among them stays. */
export function Ticks({ options, chosen, write }: TicksProps) {
  return (
    <div className="flex flex-wrap gap-x-5">
      {options.map(({ value, label }) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => write(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** Yes or no must be said where it is asked for; otherwise a tick says yes. */
export function YesNoControl({ path, value, write, words, optional }: ControlProps<'yes-no'>) {
  const t = useWords();
  if (optional) return <Tick {...{ path, value, write, words }} />;
  return (
    <Fieldset {...{ path, words, optional }}>
      <div className="flex gap-x-5">
        {[true, false].map((answer) => (
          <label key={String(answer)} className="tick">
            <input type="radio" name={fieldId(path)} checked={value === answer} onChange={() => write(answer)} />
            <span>{t(answer ? 'yes' : 'no')}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

function Tick({ path, value, write, words }: Omit<ControlProps<'yes-no'>, 'control' | 'optional'>) {
  const id = fieldId(path);
  const findings = useFindings(path, allInside);
  return (
    <div className="frame">
      <label className="tick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          aria-describedby={words.hint ? `${id}-hint` : undefined}
          onChange={(event) => write(event.target.checked || undefined)}
        />
        <span className="font-bold">{words.label}</span>
      </label>
      {words.hint && (
        <p id={`${id}-hint`} className="text-[0.9375rem] text-ink-soft">
          {words.hint}
        </p>
      )}
      <FindingList id={`${id}-findings`} findings={findings} depth={path.length} />
    </div>
  );
}
