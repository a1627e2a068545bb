'use client';

import { type ControlProps, useWords } from '#components/desk/editing/context';
import { Fieldset } from '#components/desk/editing/frame';
import { textOf } from '#lib/catalogue/drafts/values';

const months = Array.from({ length: 12 }, (_, place) => place + 1);
const daysIn = (month: number) =>
  Array.from({ length: month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31 }, (_, place) => place + 1);

/** A day of every year: month and day, each chosen from its list. Half of it is kept as `03-`. */
export function DayOfYearControl({ path, value, write, words, optional }: ControlProps<'day-of-year'>) {
  const t = useWords();
  const [month = '', day = ''] = textOf(value).split('-');
  const writeBoth = (chosenMonth: string, chosenDay: string) =>
    write(chosenMonth === '' && chosenDay === '' ? undefined : `${chosenMonth}-${chosenDay}`);
  return (
    <Fieldset {...{ path, words, optional }}>
      <div className="flex gap-3">
        <Two
          label={t('month')}
          value={month}
          options={months}
          named={(n) => t('monthOption', { n })}
          choose={(chosen) => writeBoth(chosen, day)}
        />
        <Two
          label={t('dayOfMonth')}
          value={day}
          options={daysIn(Number(month))}
          named={(n) => t('dayOption', { n })}
          choose={(chosen) => writeBoth(month, chosen)}
        />
      </div>
    </Fieldset>
  );
}

type TwoProps = {
  label: string;
  value: string;
  options: readonly number[];
  named: (number: number) => string;
  choose: (value: string) => void;
};

function Two({ label, value, options, named, choose }: TwoProps) {
  return (
    <select className="field max-w-28" aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">{label}</option>
      {options.map((number) => (
        <option key={number} value={String(number).padStart(2, '0')}>
          {named(number)}
        </option>
      ))}
    </select>
  );
}
