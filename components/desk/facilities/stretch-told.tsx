import { useLocale, useTranslations } from 'next-intl';
import type { Stretch } from '#lib/facilities/desk/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { readableSpan } from '#lib/i18n/dates';

type Props = { stretch: Stretch; room: { slug: string; title: string }; names: ReadonlyMap<string, string> };

/** What lies on a stretch of a room's day, in words: when, how it stands, by which receipt number. What is free leads to reserving it. */
export function StretchTold({ stretch: { use, ...span }, room, names }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk');
  const slot = slotOf(span);
  const time = readableSpan(slot, locale);
  if (use.kind === 'nothing') return null;
  if (use.kind === 'free') {
    const chosen = use.slot ? { slot: use.slot } : { from: slot.from };
    const query = new URLSearchParams({ room: room.slug, day: slot.day, ...chosen });
    return (
      <a className="board-link" href={`/${locale}/admin/facilities/new?${query}`}>
        <span className="sr-only">{room.title} </span>
        <span className="block">{time} </span>
        {t('uses.free')}
        <span className="sr-only"> {t('board.book')}</span>
      </a>
    );
  }
  return (
    <>
      <span className="block">{time}</span>
      {use.kind === 'reservation' && (
        <>
          <b>{t(`states.${use.state}`)}</b> <span className="whitespace-nowrap">{t('board.people', { people: use.people })}</span>
          <a className="board-link block" href={`/${locale}/admin/facilities/reservations/${use.reference}`}>
            {use.reference}
          </a>
        </>
      )}
      {use.kind === 'block' && (
        <>
          <b>{t('uses.block')}</b> {use.reason}
        </>
      )}
      {use.kind === 'elsewhere' && t('uses.elsewhere', { rooms: use.rooms.map((slug) => names.get(slug) ?? slug).join('、') })}
      {use.kind === 'preparation' && t('uses.preparation')}
    </>
  );
}

/** By which pattern a stretch is told apart besides its words (staff.css). */
export function patternOf({ use }: Stretch): string {
  return use.kind === 'reservation' ? use.state : use.kind;
}
