import { addDays, dayOf, momentOf } from '#lib/calendar/day';
import type { Round, Slot } from '#lib/facilities/draw/model';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import type { OwnDraw, ShownRound } from '#lib/facilities/draws/operations/showing';
import { isLive } from '#lib/facilities/reservations/rules';
import { readableMonth, readableNearDay, readableNearMoment, readableSpan, readableTime } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { type Locale, listComma } from '#lib/i18n/locales';

/** 「市民体育館 アリーナ全面、アリーナ半面A 2027年2月に使う分」, with all rooms that are drawn together. */
export function roundTold({ rooms, month }: Pick<ShownRound, 'rooms' | 'month'>, names: DrawNames, { t, locale }: FacilityWords): string {
  const room = `${names.facility(rooms[0] ?? '')} ${rooms.map(names.room).join(listComma(locale))}`.trim();
  return t('draws.name', { room, month: readableMonth(`${month}-01`, locale) });
}

/** What there is to know of a round in one sentence: until when one can apply, when it is drawn. */
export function whenTold({ phase, file: { round } }: Pick<ShownRound, 'phase' | 'file'>, { t, locale }: FacilityWords): string {
  const moments = {
    ...{ coming: round.applyFrom, applying: round.applyTo, closed: round.drawAt },
    ...{ drawn: round.openToAllAt, 'called-off': round.openToAllAt },
  };
  const moment = phase === 'applying' ? untilTold(moments[phase], locale) : readableNearMoment(new Date(moments[phase]), locale);
  return t(`draws.when.${phase}`, { moment });
}

/** How an application stands in one sentence: what to do about a win, otherwise what came of it or what it waits for. */
export function ownDrawTold({ entry, round, wins }: OwnDraw, words: FacilityWords): string {
  const { t, locale } = words;
  if (round.phase !== 'drawn') return whenTold(round, words);
  const live = wins.flatMap(({ reservation }) => (reservation && isLive(reservation) ? [reservation] : []));
  const offered = live.find((one) => one.offered);
  if (offered) return t('draws.own.won', { until: offered.dueAt ? readableNearMoment(offered.dueAt, locale) : '' });
  if (live.length > 0) return t('draws.own.kept');
  if (wins.length > 0) return t('draws.own.over');
  return t(entry.number === null ? 'draws.own.leftOut' : 'draws.own.lost');
}

/** A moment up to which something can be done: midnight is the end of the day before, as the terms have it. */
function untilTold(moment: string, locale: Locale): string {
  const until = new Date(moment);
  const day = dayOf(until);
  if (until.getTime() !== momentOf(day).getTime()) return readableNearMoment(until, locale);
  return `${readableNearDay(addDays(day, -1), locale)} ${readableTime('24:00', locale)}`;
}

/** The terms of a round, a sentence each. */
export function termsTold(round: Round, { t, locale }: FacilityWords): string[] {
  const at = (moment: string) => ({ moment: readableNearMoment(new Date(moment), locale) });
  return [
    t('draws.terms.apply', { from: at(round.applyFrom).moment, to: untilTold(round.applyTo, locale) }),
    t('draws.terms.draw', at(round.drawAt)),
    t('draws.terms.confirm', { moment: untilTold(round.confirmBy, locale) }),
    ...(round.payBy === null ? [] : [t('draws.terms.pay', { moment: untilTold(round.payBy, locale) })]),
    t('draws.terms.open', at(round.openToAllAt)),
    t('draws.terms.most', { wishes: round.mostWishes, wins: round.mostWins }),
    t('draws.terms.who'),
    ...(round.beacon === null ? [] : [t('draws.terms.beacon', { beacon: round.beacon })]),
  ];
}

/** 「2月6日（土） 午前 9:00〜12:00」, within a list of one room. */
export function slotTold(slot: Slot, names: DrawNames, { t, locale }: FacilityWords): string {
  const told = t('draws.slots.slot', { name: names.slot(slot), span: readableSpan(slot, locale) });
  return `${readableNearDay(slot.day, locale)} ${told}`;
}

/** The same where rooms are mixed. */
export function placeTold(slot: Slot, names: DrawNames, words: FacilityWords): string {
  return `${names.room(slot.room)} ${slotTold(slot, names, words)}`;
}

/** When what a page says of these rounds changes by itself: the next moment of any of them. */
export function nextMoment(rounds: readonly Pick<ShownRound, 'file'>[], now: Date): Date | undefined {
  const moments = rounds.flatMap(({ file: { round } }) => [round.applyFrom, round.applyTo, round.drawAt, round.openToAllAt]);
  const coming = moments.map((moment) => new Date(moment)).filter((moment) => moment > now);
  return coming.toSorted((one, other) => one.getTime() - other.getTime())[0];
}
