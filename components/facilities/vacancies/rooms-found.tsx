import { useTranslations } from 'next-intl';
import type { FreeDay, RoomFound, Sought } from '#lib/facilities/vacancies/operations/seeking';
import { roomPath, timePath } from '#lib/facilities/vacancies/paths';
import { readableNearDay, readableSpan } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = { sought: Sought; people: string; locale: Locale };

/** Days of a room that a result names; the rest is in its calendar. */
const daysShown = 3;

/** What was found: rooms that are free with their times, then those that are not with the next time they are. */
export function RoomsFound({ sought: { found }, people, locale }: Props) {
  const t = useTranslations('vacancies.found');
  const free = found.filter(({ days }) => days.length > 0).length;
  const sentence = found.length === 0 ? t('noRoom') : free === 0 ? t('none') : t('count', { count: free });
  return (
    <>
      <p role="status" className="mb-3 font-bold">
        {sentence}
      </p>
      <ul className="gap-4 space-y-4 md:grid md:grid-cols-2 md:space-y-0">
        {found.map((one) => (
          <FoundRoom key={one.room.slug} found={one} people={people} locale={locale} />
        ))}
      </ul>
    </>
  );
}

function FoundRoom({
  found: { room, facility, days, next, isLookedAhead },
  people,
  locale,
}: {
  found: RoomFound;
  people: string;
  locale: Locale;
}) {
  const t = useTranslations();
  const lang = (field: string) => bcp47(room.languages[field] ?? locale);
  return (
    <li className="card">
      <h3>
        <span className="block text-[0.9375rem] font-normal" lang={bcp47(facility.languages['title'] ?? locale)}>
          {facility.text.title}
        </span>
        <span lang={lang('title')}>{room.text.title}</span>
      </h3>
      <p>{t('facilities.rooms.capacity', { count: room.facts.capacity })}</p>
      {days.slice(0, daysShown).map((day) => (
        <FreeTimes key={day.day} room={room} day={day} people={people} locale={locale} />
      ))}
      {days.length > daysShown && <p className="mt-2">{t('vacancies.found.days', { days: days.length })}</p>}
      {isLookedAhead && (
        <p className="mt-2">{next ? t('vacancies.found.next', { day: readableNearDay(next.day, locale) }) : t('vacancies.found.noNext')}</p>
      )}
      {next && <FreeTimes room={room} day={next} people={people} locale={locale} />}
      <p className="mt-3">
        <a
          className="tap"
          href={`/${locale}${roomPath(room)}${days[0] || next ? `?day=${(days[0] ?? next)?.day}#week` : ''}`}
          aria-label={t('vacancies.found.calendarOf', { room: room.text.title })}
        >
          {t('vacancies.found.calendar')}
        </a>
      </p>
    </li>
  );
}

type TimesProps = { room: RoomFound['room']; day: FreeDay; people: string; locale: Locale };

/** The free times of a day, each a door to its price. */
function FreeTimes({ room, day: { day, times }, people, locale }: TimesProps) {
  const t = useTranslations('vacancies.found');
  return (
    <>
      <h4 className="mt-3 font-bold">{readableNearDay(day, locale)}</h4>
      <ul className="flex flex-wrap gap-2">
        {times.map((time) => (
          <li key={time.from}>
            <a className="button button-outline button-small" href={`/${locale}${timePath(room, day, time, people)}`}>
              {time.id
                ? `${room.text.slots[time.id] ?? ''} ${readableSpan(time, locale)}`
                : t('within', { time: readableSpan(time, locale) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
