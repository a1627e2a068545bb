import type { CheckContext } from '#lib/catalogue/checks/check';
import type { Finding } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { Slug } from '#lib/catalogue/model';
import { Round } from '#lib/facilities/draw/model';
import { areDrawnTogether, roundOf, slotId, termsOf } from '#lib/facilities/draws/rules';
import { type DrawTerms, RoomFacts } from '#lib/facilities/model';
import { originalLocale } from '#lib/i18n/locales';

type What = Pick<Finding, 'code' | 'excerpt'> & Partial<Pick<Finding, 'severity' | 'params'>>;

const at = (path: readonly (string | number)[], what: What): Finding => ({
  ...{ severity: 'block', place: { locale: originalLocale, path: ['facts', ...path] } },
  ...what,
});

/** Faults of a room's draw that its form cannot show: no round could be announced of it, or one place be won by two. */
export function drawFindings({ kind, slug, facts }: EntryFile, { rooms }: Pick<CheckContext, 'rooms'>): Finding[] {
  const parsed = kind === 'room' ? RoomFacts.safeParse(facts) : undefined;
  if (!parsed?.success) return [];
  const room = parsed.data;
  const terms = termsOf(room.reserving);
  return [...(terms ? ownFindings(slug, room, terms) : []), ...apartFindings(slug, room, rooms)];
}

function ownFindings(slug: string, room: RoomFacts, terms: DrawTerms): Finding[] {
  const crossed = everyMonth.find((month) => !Round.safeParse(roundOf('round', terms, month)).success);
  const slots = room.booking.kind === 'slots' ? room.slots : [];
  return [
    ...(crossed ? [at(['reserving', 'way', 'drawAt'], { code: 'draw-times-cross', excerpt: crossed })] : []),
    ...(slots.length === 0 ? [at(['booking'], { code: 'draw-without-slots', excerpt: slug })] : []),
    ...slots.flatMap(({ id }, place) =>
      Slug.safeParse(slotId(slug, '2027-01-01', id)).success ? [] : [at(['slots', place], { code: 'draw-name-long', excerpt: id })],
    ),
  ];
}

/** Also a February of 29 days. */
const everyMonth = [2027, 2028].flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${`${month + 1}`.padStart(2, '0')}`));

/**
 * Rooms that have a part in common are one draw, or none is drawn. Advice alone, since they can only be changed one by one; in
 * between nothing of them is announced (`announceRounds`).
 */
function apartFindings(slug: string, room: RoomFacts, rooms: CheckContext['rooms']): Finding[] {
  return [...rooms].flatMap(([other, facts]) => {
    const place = room.cells.findIndex((cell) => facts.cells.includes(cell));
    const isDrawn = [room, facts].some(({ reserving }) => termsOf(reserving));
    // What another facility has is a fault of its own.
    if (other === slug || place < 0 || facts.facility !== room.facility || !isDrawn || areDrawnTogether(room, facts)) return [];
    const excerpt = room.cells[place] ?? '';
    return [at(['cells', place], { code: 'cell-drawn-apart', severity: 'advise', excerpt, params: { room: other } })];
  });
}
