import { getLocale, getTranslations } from 'next-intl/server';
import { BoardChoice, type BoardView } from '#components/desk/facilities/board-choice';
import { DayTable } from '#components/desk/facilities/day-table';
import { FacilityDesk } from '#components/desk/facilities/room';
import { WaitingList } from '#components/desk/facilities/waiting-list';
import { WeekTable } from '#components/desk/facilities/week-table';
import { dayOf, isDay } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { applicationsWaiting, boardOf } from '#lib/facilities/desk/operations/board';
import { deskFacilities } from '#lib/facilities/desk/operations/rooms';
import { readableDay } from '#lib/i18n/dates';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** The board of all rooms that this person handles, by day or by week; what waits for approval first. */
export default async function BoardPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const today = dayOf(now);
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('facility-desk'), searchParams]);
  const kind = query['week'] === undefined ? 'day' : 'week';
  const asked = firstOf(query[kind]);
  const day = isDay(asked) ? asked : today;
  const own = await deskFacilities(staff, locale, day);
  const named = own.find(({ slug }) => slug === firstOf(query['facility']))?.slug;
  const facility = named ?? (kind === 'week' ? own[0]?.slug : undefined);
  const view: BoardView = { kind, day, today, facility: facility ?? '' };
  const [board, waiting] = await Promise.all([
    boardOf(staff, { from: day, days: kind === 'week' ? 7 : 1, facility }, locale, now),
    applicationsWaiting(staff),
  ]);
  const roomNames = new Map(own.flatMap(({ title, rooms }) => rooms.map((room) => [room.slug, `${title} ${room.title}`] as const)));
  const said = readableDay(day, locale);
  return (
    <FacilityDesk
      title={kind === 'day' ? t('board.dayTitle', { day: said }) : t('board.weekTitle', { day: said })}
      part="board"
      staff={staff}
      wide
    >
      {asked !== '' && asked !== day && <p className="card mb-4 font-bold">{t('board.gone')}</p>}
      <WaitingList {...waiting} names={(slug) => roomNames.get(slug) ?? slug} />
      <BoardChoice view={view} facilities={own} />
      <p className="relative">
        <a className="skip" href="#after-board">
          {t('board.skip')}
        </a>
      </p>
      {own.length === 0 ? (
        <p className="card">{t('figures.none')}</p>
      ) : kind === 'day' ? (
        <DayTable board={board} caption={t('board.dayTitle', { day: said })} />
      ) : (
        <WeekTable board={board} caption={`${board.facilities[0]?.title ?? ''} ${t('board.weekTitle', { day: said })}`} />
      )}
      <p id="after-board" tabIndex={-1} className="screen-only mt-4 text-[0.9375rem] text-ink-soft">
        {t('board.printHint')}
      </p>
    </FacilityDesk>
  );
}
