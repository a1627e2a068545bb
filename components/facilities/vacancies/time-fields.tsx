import { useTranslations } from 'next-intl';
import { Labelled } from '#components/ui/labelled';
import type { Choice } from '#lib/facilities/hours/choosing';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import type { DayAt } from '#lib/facilities/vacancies/rules';
import { readableSpan, readableTime } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = { room: ToldRoom; day: DayAt; chosen: Choice | undefined; locale: Locale };

/** The last chosen time, to be made longer or moved within its day: slots to tick, or a beginning and an end. */
export function TimeFields({ room, day, chosen, locale }: Props) {
  if (!chosen) return null;
  return (
    <>
      <input type="hidden" name="day" value={chosen.day} />
      {'slots' in chosen ? (
        <SlotBoxes room={room} day={day} chosen={chosen.slots} locale={locale} />
      ) : (
        <FromTo room={room} day={day} chosen={chosen} locale={locale} />
      )}
    </>
  );
}

function SlotBoxes({ room, day, chosen, locale }: Omit<Props, 'chosen'> & { chosen: readonly string[] }) {
  const t = useTranslations('vacancies');
  return (
    <fieldset className="mb-4">
      <legend className="font-bold">{t('fee.slots')}</legend>
      {day.times.map((time) => (
        <label key={time.id} className="flex min-h-11 items-center gap-3">
          <input
            className="size-5"
            type="checkbox"
            name="slot"
            value={time.id}
            defaultChecked={chosen.includes(time.id)}
            disabled={time.state !== 'free' && !chosen.includes(time.id)}
          />
          <span>
            {room.text.slots[time.id] ?? time.id} {readableSpan(time, locale)}
            {time.state !== 'free' && `（${t(`states.${time.state}`)}）`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function FromTo({ room, day, chosen, locale }: Omit<Props, 'chosen'> & { chosen: { from: string; to: string } }) {
  const t = useTranslations('vacancies.fee');
  const { booking } = room.facts;
  if (booking.kind !== 'free') return null;
  const free = day.times.filter(({ state }) => state === 'free');
  const starts = free.flatMap(({ from, to }) => between(from, timeAt(minutesOf(to) - booking.least), booking.startEvery));
  const ends = [...new Set(free.flatMap(({ from, to }) => between(timeAt(minutesOf(from) + booking.least), to, booking.step)))];
  return (
    <div className="grid grid-cols-2 gap-x-4">
      <TimeSelect name="from" label={t('from')} times={withChosen(starts, chosen.from)} chosen={chosen.from} locale={locale} />
      <TimeSelect name="to" label={t('to')} times={withChosen(ends, chosen.to)} chosen={chosen.to} locale={locale} />
    </div>
  );
}

/** What was chosen stays to be seen, also where it cannot be had. */
const withChosen = (times: readonly string[], chosen: string) => [...new Set([...times, chosen])].filter(Boolean).sort();

function between(from: string, to: string, every: number): string[] {
  const count = Math.floor((minutesOf(to) - minutesOf(from)) / every) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, place) => timeAt(minutesOf(from) + place * every));
}

type SelectProps = { name: string; label: string; times: readonly string[]; chosen: string; locale: Locale };

function TimeSelect({ name, label, times, chosen, locale }: SelectProps) {
  return (
    <Labelled id={name} label={label}>
      <select className="field" id={name} name={name} defaultValue={chosen}>
        {times.map((time) => (
          <option key={time} value={time}>
            {readableTime(time, locale)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
