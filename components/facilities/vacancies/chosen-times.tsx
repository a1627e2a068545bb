import { useTranslations } from 'next-intl';
import type { Asked } from '#lib/facilities/applying/asked';
import type { Choice } from '#lib/facilities/hours/choosing';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { roomPath } from '#lib/facilities/vacancies/paths';
import { readableNearDay, readableSpan } from '#lib/i18n/dates';
import { type Locale, listComma } from '#lib/i18n/locales';
import { writeAsked } from '#lib/web/asked-room';

/** A chosen time for reading: 12月5日（土） 午前・午後; a day that does not exist as it was typed. */
export function choiceTold(choice: Choice, room: ToldRoom, locale: Locale): string {
  const day = Number.isNaN(Date.parse(choice.day)) ? choice.day : readableNearDay(choice.day, locale);
  const what =
    'slots' in choice ? choice.slots.map((id) => room.text.slots[id] ?? id).join(listComma(locale)) : readableSpan(choice, locale);
  return `${day} ${what}`;
}

type Props = { room: ToldRoom; asked: Asked; locale: Locale };

/** What was chosen so far; several times can each be taken away again, and another one chosen beside them. */
export function ChosenTimes({ room, asked, locale }: Props) {
  const t = useTranslations('vacancies.fee');
  const path = `/${locale}${roomPath(room)}`;
  const told = asked.times.map((time) => choiceTold(time, room, locale));
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
        <a className="tap" href={`${path}?day=${asked.times.at(-1)?.day ?? ''}#week`}>
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
