import { useTranslations } from 'next-intl';
import type { Asked } from '#lib/facilities/applying/asked';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { choiceTold } from '#lib/facilities/telling/reservation';
import { roomPath } from '#lib/facilities/vacancies/paths';
import type { Locale } from '#lib/i18n/locales';
import { writeAsked } from '#lib/web/asked-room';

type Props = { room: ToldRoom; asked: Asked; locale: Locale };

/** What was chosen so far; several times can each be taken away again, and another one chosen beside them. */
export function ChosenTimes({ room, asked, locale }: Props) {
  const t = useTranslations('vacancies.fee');
  const path = `/${locale}${roomPath(room)}`;
  const told = asked.times.map((time) => choiceTold(time, room.text, locale));
  return (
    <>
      <ul className="space-y-1">
        {told.map((time, place) => (
          <li key={time} className="flex flex-wrap items-center gap-x-4 font-bold">
            {time}
            {told.length > 1 && (
              <a
                className="tap font-normal"
                href={`${path}/fee?${writeAsked({ ...asked, times: asked.times.toSpliced(place, 1) })}`}
                aria-label={t('removeOf', { time })}
              >
                {t('remove')}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6">
        <a className="tap" href={`${path}?${writeAsked({ ...asked, times: [] })}&day=${asked.times.at(-1)?.day ?? ''}#week`}>
          {t('again')}
        </a>
        {told.length < room.facts.reserving.mostTimes && (
          <a className="tap" href={`${path}?${writeAsked(asked)}&day=${asked.times.at(-1)?.day ?? ''}#month`}>
            {t('another')}
          </a>
        )}
      </p>
    </>
  );
}
