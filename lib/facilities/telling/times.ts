import type { RoomFacts, RoomText } from '#lib/facilities/model';
import { minutesTold, whenTold } from '#lib/facilities/telling/when';
import { readableSpan } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

type Times = Pick<RoomFacts, 'booking' | 'slots' | 'preparation'>;

/** At which times a room can be had: its slots, or where a free time may begin and how long it may be; and what is kept for preparation. */
export function timesTold({ booking, slots, preparation }: Times, names: Pick<RoomText, 'slots'>, words: FacilityWords): string[] {
  const { t } = words;
  const minutes = (count: number) => minutesTold(count, words);
  const { before, after } = preparation;
  return [
    ...slots.map(({ id, times }) => t('facilities.rooms.slot', { name: names.slots[id] ?? id, times: spansTold(times, words) })),
    booking.kind === 'slots'
      ? t('facilities.rooms.inARow', { count: booking.most })
      : t('facilities.rooms.free', {
          start: minutes(booking.startEvery),
          least: minutes(booking.least),
          most: minutes(booking.most),
          step: minutes(booking.step),
        }),
    ...(before > 0 ? [t('facilities.rooms.before', { span: minutes(before) })] : []),
    ...(after > 0 ? [t('facilities.rooms.after', { span: minutes(after) })] : []),
  ];
}

/** 「9:00〜12:00、日曜日 9:00〜11:00」. */
function spansTold(times: Times['slots'][number]['times'], words: FacilityWords): string {
  const told = times.map((row) => [whenTold(row, words), readableSpan(row, words.locale)].filter((part) => part !== '').join(' '));
  return told.join(listComma(words.locale));
}
