import { addDays, isDay } from '#lib/calendar/day';
import type { Foreseen } from '#lib/facilities/applying/operations/foreseeing';
import type { Choice } from '#lib/facilities/hours/choosing';
import type { RoomText } from '#lib/facilities/model';
import type { Bookable, Reservation, Slot, Until } from '#lib/facilities/reservations/model';
import { slotOf, untilMoment } from '#lib/facilities/reservations/rules';
import { type Asking, offerFaultTold, plainFaultTold } from '#lib/facilities/telling/faults';
import { readableDay, readableNearDay, readableNearMoment, readableSpan, readableTime } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { type Locale, listComma } from '#lib/i18n/locales';

/** 「2026年（令和8年）12月5日（土） 9:00〜12:00」. */
export function timeTold({ day, from, to }: Slot, locale: Locale): string {
  return `${readableDay(day, locale)} ${readableSpan({ from, to }, locale)}`;
}

/** A time that is asked for, whether or not there is such a day or such a slot. */
export function choiceTold(choice: Choice, { slots }: Pick<RoomText, 'slots'>, locale: Locale): string {
  const day = isDay(choice.day) ? readableDay(choice.day, locale) : choice.day;
  if ('from' in choice) return `${day} ${readableSpan(choice, locale)}`;
  return [day, choice.slots.map((id) => slots[id] ?? id).join(listComma(locale))].join(' ');
}

/** A time as it stands: when it is, and why it cannot be had, '' where it can. */
export function foreseenTold(foreseen: Foreseen, asking: Asking, words: FacilityWords): { time: string; fault: string } {
  if ('fault' in foreseen) {
    const time = choiceTold(foreseen.choice, asking.room, words.locale);
    return { time, fault: offerFaultTold(foreseen.fault, asking, words) };
  }
  const time = timeTold(foreseen.offer.times, words.locale);
  if ('taken' in foreseen) return { time, fault: takenTold(foreseen, words) };
  return { time, fault: 'own' in foreseen ? plainFaultTold('own', words) : '' };
}

/** Whether another was faster, or staff have closed the room, and why. */
function takenTold({ closedFor }: { closedFor?: string }, words: FacilityWords): string {
  return closedFor === undefined ? plainFaultTold('taken', words) : words.t('reservations.faults.blocked', { reason: closedFor });
}

/** When a reservation is. */
export const reservedTime = (reservation: Reservation, locale: Locale) => timeTold(slotOf(reservation), locale);

/** How it stands, in a word or two. */
export function stateTold({ state, offered }: Pick<Reservation, 'state' | 'offered'>, { t }: FacilityWords): string {
  return t(`reservations.states.${offered ? 'offered' : state}`);
}

/** What to do next, and until when. */
export function nextTold(reservation: Reservation, { confirmedBy }: Pick<Bookable, 'confirmedBy'>, { t, locale }: FacilityWords): string {
  const { state, offered, dueAt } = reservation;
  const until = dueAt ? readableNearMoment(dueAt, locale) : '';
  if (offered) return t('reservations.next.offered', { until });
  if (state !== 'held') return t(`reservations.next.${state}`);
  return t(confirmedBy === 'staff' ? 'reservations.next.heldStaff' : 'reservations.next.heldSelf', { until });
}

/** The same in short, for a list; '' where nothing is to be done. */
export function dueTold(reservation: Reservation, confirmedBy: Bookable['confirmedBy'] | undefined, { t, locale }: FacilityWords): string {
  const { state, offered, dueAt } = reservation;
  if (state !== 'held' || !dueAt) return '';
  const until = readableNearMoment(dueAt, locale);
  if (offered) return t('reservations.list.toAccept', { until });
  return t(confirmedBy === 'staff' ? 'reservations.list.toPay' : 'reservations.list.toConfirm', { until });
}

/** Until when somebody may change or cancel by himself, whichever ends first; undefined where he never may. */
export function untilTold(untils: readonly (Until | null)[], reservation: Reservation, locale: Locale): string | undefined {
  const all = untils.flatMap((until) => (until ? [{ ...until, moment: untilMoment(until, reservation) }] : []));
  const [first] = all.sort((one, other) => one.moment.getTime() - other.moment.getTime());
  if (!first) return undefined;
  // 「3日前の24:00まで」 is told on that day, not as the midnight after it.
  return `${readableNearDay(addDays(slotOf(reservation).day, -first.daysBefore), locale)} ${readableTime(first.at, locale)}`;
}
