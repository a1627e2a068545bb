import { useTranslations } from 'next-intl';
import { patternOf, StretchTold } from '#components/desk/facilities/stretch-told';
import type { Board } from '#lib/facilities/desk/operations/board';
import { hoursNeeded, withinHours } from '#lib/facilities/desk/rules';

/** A day of all rooms: a row for each, as wide as the hours are long. On a phone each room is a card. */
export function DayTable({ board, caption }: { board: Board; caption: string }) {
  const t = useTranslations('facility-desk.board');
  const all = board.facilities.flatMap(({ rooms }) => rooms.flatMap(({ days }) => days));
  const hours = hoursNeeded(all);
  const quarters = hours.ends - hours.begins;
  const heads = Array.from({ length: quarters / 4 }, (_, place) => hours.begins / 4 + place);
  return (
    <table className="board board-day">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        <col className="board-rooms" />
        <col span={quarters} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('room')}</th>
          {heads.map((hour) => (
            <th key={hour} scope="col" colSpan={4}>
              {t('hour', { hour })}
            </th>
          ))}
        </tr>
      </thead>
      {board.facilities.map((facility) => (
        <tbody key={facility.slug}>
          <tr>
            <th scope="rowgroup" colSpan={quarters + 1} className="board-facility">
              {facility.title}
            </th>
          </tr>
          {facility.rooms.map((room) => (
            <tr key={room.slug}>
              <th scope="row">{room.title}</th>
              <DayCells room={room} names={board.names} hours={hours} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

type Room = Board['facilities'][number]['rooms'][number];

function DayCells({ room, names, hours }: { room: Room; names: Board['names']; hours: { begins: number; ends: number } }) {
  const t = useTranslations('facility-desk.board');
  const [day] = room.days;
  const stretches = day ? withinHours(day, hours) : [];
  if (stretches.every(({ use }) => use.kind === 'nothing'))
    return (
      <td colSpan={hours.ends - hours.begins} className="board-none">
        {day?.closed ? t('closed') : t('nothing')}
      </td>
    );
  return stretches.map((stretch) => (
    <td key={stretch.begins} colSpan={stretch.ends - stretch.begins} data-use={patternOf(stretch)}>
      <StretchTold stretch={stretch} room={room} names={names} />
    </td>
  ));
}
