import { useLocale, useTranslations } from 'next-intl';
import { patternOf, StretchTold } from '#components/desk/facilities/stretch-told';
import type { Board, BoardRoom } from '#lib/facilities/desk/operations/board';
import type { BoardDay } from '#lib/facilities/desk/rules';
import { readableNearDay } from '#lib/i18n/dates';

/** A week of the rooms of one facility: a row for each, a column for each day. */
export function WeekTable({ board, caption }: { board: Board; caption: string }) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.board');
  const rooms = board.facilities.flatMap((facility) => facility.rooms);
  const days = rooms[0]?.days.map(({ day }) => day) ?? [];
  return (
    <table className="board board-week">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('room')}</th>
          {days.map((day) => (
            <th key={day} scope="col">
              {readableNearDay(day, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => (
          <tr key={room.slug}>
            <th scope="row">{room.title}</th>
            {room.days.map((day) => (
              <td key={day.day} data-label={readableNearDay(day.day, locale)}>
                <DayList room={room} day={day} names={board.names} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayList({ room, day, names }: { room: BoardRoom; day: BoardDay; names: Board['names'] }) {
  const t = useTranslations('facility-desk.board');
  const told = day.stretches.filter(({ use }) => use.kind !== 'nothing' && use.kind !== 'preparation');
  if (told.length === 0) return <span className="text-ink-soft">{day.closed ? t('closed') : t('nothing')}</span>;
  return (
    <ul>
      {told.map((stretch) => (
        <li key={stretch.begins} data-use={patternOf(stretch)}>
          <StretchTold stretch={stretch} room={room} names={names} />
        </li>
      ))}
    </ul>
  );
}
