'use client';

import { allInside, type ControlProps, useEditing, useWords } from '#components/desk/editing/context';
import { Fieldset, Frame } from '#components/desk/editing/frame';
import { useTyped } from '#components/desk/editing/typed';
import { isDay } from '#lib/calendar/day';
import { listOf, textOf, wordsOf } from '#lib/catalogue/drafts/values';
import { readableDay } from '#lib/i18n/dates';

/** A calendar day: typed or picked, and told again with its 和暦 and weekday, in which slips are seen. */
export function DayControl({ path, value, write, words, optional }: ControlProps<'day'>) {
  return (
    <Frame {...{ path, words, optional }}>
      {(tied) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <DayInput day={textOf(value)} write={write} {...tied} />
          <Told day={textOf(value)} />
        </span>
      )}
    </Frame>
  );
}

/** Any number of days: below the last one there is always room for another. */
export function DaysControl({ path, value, write, words, optional }: ControlProps<'rows'>) {
  const t = useWords();
  const [shown, type] = useTyped<readonly string[], readonly string[]>(
    wordsOf(value),
    (days) => days,
    (days) => days.filter(Boolean),
  );
  function writeDay(place: number, day: unknown) {
    write(type(shown.length === place ? [...shown, textOf(day)] : shown.map((one, at) => (at === place ? textOf(day) : one))));
  }
  const places = Array.from({ length: Math.max(shown.length, listOf(value).length) + 1 }, (_, place) => place);
  return (
    <Fieldset {...{ path, words, optional }} showing={allInside}>
      {places.map((place) => (
        <div key={place} className="mb-2 flex flex-wrap items-center gap-x-3">
          <DayInput
            day={shown[place] ?? ''}
            write={(day) => writeDay(place, day)}
            aria-label={place === shown.length ? t('oneMore') : t('day', { label: words.label, n: place + 1 })}
          />
          <Told day={shown[place] ?? ''} />
        </div>
      ))}
    </Fieldset>
  );
}

type InputProps = { day: string; write: (value: unknown) => void; id?: string; 'aria-label'?: string };

function DayInput({ day, write, ...named }: InputProps) {
  return (
    <input
      className="field max-w-48"
      type="date"
      max="2999-12-31"
      value={day}
      onChange={(event) => write(event.target.value || undefined)}
      {...named}
    />
  );
}

function Told({ day }: { day: string }) {
  const { tell } = useEditing();
  return isDay(day) ? <span className="text-[0.9375rem] text-ink-soft">{readableDay(day, tell.locale)}</span> : null;
}
