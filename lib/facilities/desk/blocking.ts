import { isDay, momentOf } from '#lib/calendar/day';
import { type Fields, ticked } from '#lib/facilities/desk/fields';
import { longestBlockDays, type Span } from '#lib/facilities/reservations/model';
import { quarterAt } from '#lib/facilities/reservations/rules';
import { ok, type Result, refused } from '#lib/result';

/** Which rooms, or whole facilities, are to be closed, for which time, and why: what those concerned are told. */
export type Closing = { rooms: string[]; facilities: string[]; span: Span; reason: string };

type Moment = { day: string; time: string };

/** From a time of a day until a time of another, '' being the first's beginning and the other's end; undefined where the end comes first. */
function spanBetween(from: Moment, to: Moment): Span | undefined {
  if (![from.time || '00:00', to.time || '24:00'].every(isOnGrid) || !isDay(from.day) || !isDay(to.day)) return undefined;
  const begins = quarterAt(momentOf(from.day, from.time || '00:00'));
  const ends = quarterAt(momentOf(to.day, to.time || '24:00'));
  return begins < ends ? { begins, ends } : undefined;
}

const isOnGrid = (time: string) => /^(([01]\d|2[0-3]):(00|15|30|45)|24:00)$/.test(time);

/** A reason as everybody is told it: in Japanese, and in English where that was written. */
export function reasonOf({ reason = '', reasonEn = '' }: Fields): string {
  return [reason.trim(), reasonEn.trim()].filter(Boolean).join(' / ');
}

/** What a form of the desk wants to close; refused with what is wrong, by the names of its controls. */
export function closingIn(fields: Fields, now: Date): Result<Closing, { fields: Record<string, string> }> {
  const [rooms, facilities] = [ticked(fields, 'room-'), ticked(fields, 'facility-')];
  const { fromDay = '', fromTime = '', toDay = '', toTime = '', reason = '' } = fields;
  const faults: Record<string, string> = {};
  if (rooms.length + facilities.length === 0) faults['rooms'] = 'rooms-missing';
  const span = spanBetween({ day: fromDay, time: fromTime }, { day: toDay, time: toTime });
  if (!isDay(fromDay)) faults['fromDay'] = 'no-such-day';
  else if (!isDay(toDay)) faults['toDay'] = 'no-such-day';
  else if (fromTime && !isOnGrid(fromTime)) faults['fromTime'] = 'time-off-grid';
  else if (toTime && !isOnGrid(toTime)) faults['toTime'] = 'time-off-grid';
  else if (!span) faults['toTime'] = 'time-wrong';
  else if (span.ends <= quarterAt(now)) faults['toDay'] = 'past';
  else if (span.ends - span.begins > longestBlockDays * 96) faults['toDay'] = 'too-long';
  if (reason.trim() === '') faults['reason'] = 'reason-missing';
  if (reasonOf(fields).length > 400) faults['reason'] = 'reason-long';
  return span && Object.keys(faults).length === 0 ? ok({ rooms, facilities, span, reason: reasonOf(fields) }) : refused({ fields: faults });
}
