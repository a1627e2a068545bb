import { Lines } from '#components/facilities/lines';
import { RoomFees } from '#components/facilities/room-fees';
import { Prose } from '#components/ui/prose';
import type { ToldPurpose, ToldRoom } from '#lib/facilities/operations/listing';
import { applyingTold } from '#lib/facilities/telling/applying';
import { timesTold } from '#lib/facilities/telling/times';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { bcp47, listComma } from '#lib/i18n/locales';

type Props = {
  /** Where it is told when it is free, where that is another page. */
  calendar?: string;
  room: ToldRoom;
  siblings: readonly ToldRoom[];
  purposes: readonly ToldPurpose[];
  words: FacilityWords;
};

/** A room: what it is and for how many; its fees and how to apply a tap away, all of it on paper. */
export function RoomCard({ calendar, room, siblings, purposes, words }: Props) {
  const { t, locale } = words;
  const { slug, text, facts, languages } = room;
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  const size = [
    t('facilities.rooms.capacity', { count: facts.capacity }),
    facts.area !== undefined && t('facilities.rooms.area', { area: facts.area }),
  ].filter((one) => one !== false);
  const shared = siblings.filter((one) => one.slug !== slug && one.facts.cells.some((cell) => facts.cells.includes(cell)));
  const wanted = purposes.filter((purpose) => facts.purposes.includes(purpose.slug));
  return (
    <li className="card" id={slug}>
      <h3 lang={lang('title')}>{text.title}</h3>
      <p lang={lang('summary')}>{text.summary}</p>
      <p>{size.join(' · ')}</p>
      <p>
        <strong>{t('facilities.rooms.purposes')}</strong>: {wanted.map(({ text: { title } }) => title).join(listComma(locale))}
      </p>
      {calendar && (
        <p className="my-3">
          <a
            className="button button-outline w-full sm:w-auto"
            href={calendar}
            aria-label={t('vacancies.found.calendarOf', { room: text.title })}
          >
            {t('vacancies.found.calendar')}
          </a>
        </p>
      )}
      {shared.length > 0 && (
        <p>{t('facilities.rooms.shared', { rooms: shared.map(({ text: { title } }) => title).join(listComma(locale)) })}</p>
      )}
      {text.notes && (
        <div className="mt-2" lang={lang('notes')}>
          <Prose text={text.notes} />
        </div>
      )}
      <details className="mt-2 border-t border-hairline">
        <summary className="min-h-12 cursor-pointer py-3 font-bold">{t('facilities.details')}</summary>
        <Lines title={t('facilities.rooms.slots')} lines={timesTold(facts, text, words)} />
        <RoomFees room={room} words={words} />
        <Lines title={t('facilities.apply.title')} lines={applyingTold(facts, text, words)} />
      </details>
    </li>
  );
}
