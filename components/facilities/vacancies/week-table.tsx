import { useTranslations } from 'next-intl';
import { Mark } from '#components/facilities/vacancies/mark';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { type DayAt, dayState, type Offered } from '#lib/facilities/vacancies/rules';
import { readableDayInMonth, readableNearDay, readableSpan } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { writeTime } from '#lib/web/asked-room';

type Props = { room: ToldRoom; days: readonly DayAt[]; locale: Locale };

/** Seven days as a table, a row each: what can be had when. A time is chosen as a radio button: one stop of the keyboard for all. */
export function WeekTable({ room, days, locale }: Props) {
  const t = useTranslations('vacancies.calendar');
  const slots = room.facts.slots.filter(({ id }) => days.some(({ times }) => times.some((time) => time.id === id)));
  const isFree = room.facts.booking.kind === 'free';
  // Hours that are the same on all days are told once.
  const alike = slots.every(({ id }) => hoursOf(days, id).length === 1);
  return (
    <table className="vacancy-week">
      <caption className="sr-only">{t('week', { day: readableNearDay(days[0]?.day ?? '', locale) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          {isFree && <th scope="col">{t('free')}</th>}
          {slots.map(({ id }) => (
            <th key={id} scope="col">
              {room.text.slots[id] ?? id}
              {alike && <span className="vacancy-hours">{hoursOf(days, id).map((time) => readableSpan(time, locale))}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((at) => (
          <tr key={at.day}>
            <th scope="row">{readableDayInMonth(at.day, locale)}</th>
            {isFree || at.times.length === 0 ? (
              <td colSpan={isFree ? 1 : slots.length}>
                <FreeHours room={room} at={at} locale={locale} />
              </td>
            ) : (
              slots.map(({ id }) => {
                const time = at.times.find((one) => one.id === id);
                return <SlotCell key={id} at={at} time={time} hours={time && !alike ? readableSpan(time, locale) : ''} />;
              })
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The hours that a slot has in these days, each once. */
function hoursOf(days: readonly DayAt[], slot: string): Offered[] {
  const all = days.flatMap(({ times }) => times.filter(({ id }) => id === slot));
  return [...new Map(all.map((time) => [`${time.from}-${time.to}`, time])).values()];
}

/** Times that can be chosen: free ones, and taken ones, for which there is a waiting list. */
function SlotCell({ at, time, hours }: { at: DayAt; time: Offered | undefined; hours: string }) {
  if (!time) return <td />;
  const { id, state } = time;
  const told = (
    <>
      <Mark state={state} />
      {hours && <span className="vacancy-hours">{hours}</span>}
    </>
  );
  if (state !== 'free' && state !== 'taken') return <td data-state={state}>{told}</td>;
  return (
    <td data-state={state}>
      <label className="vacancy-time">
        <input type="radio" name="time" value={writeTime({ day: at.day, slots: [id] })} required />
        {told}
      </label>
    </td>
  );
}

/** The free hours of a day, each to be chosen from its beginning; or how the day stands. */
function FreeHours({ room, at, locale }: { room: ToldRoom; at: DayAt; locale: Locale }) {
  const { booking } = room.facts;
  const free = at.times.filter(({ state }) => state === 'free');
  if (booking.kind !== 'free' || free.length === 0) return <Mark state={dayState(at)} />;
  return free.map((time) => (
    <label key={time.from} className="vacancy-time">
      <input
        type="radio"
        name="time"
        value={writeTime({ day: at.day, from: time.from, to: timeAt(minutesOf(time.from) + booking.least) })}
        required
      />
      <Mark state="free" /> {readableSpan(time, locale)}
    </label>
  ));
}
