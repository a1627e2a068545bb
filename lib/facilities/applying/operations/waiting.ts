import { read } from '#db/client';
import type { Asked } from '#lib/facilities/applying/asked';
import { type Applying, limitsOf } from '#lib/facilities/applying/operations';
import { mayHave } from '#lib/facilities/applying/rules';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import type { Actor, ReserveFault } from '#lib/facilities/reservations/model';
import { countedOf } from '#lib/facilities/reservations/operations/counting';
import { joinLine } from '#lib/facilities/reservations/operations/waiting';
import { spanOf } from '#lib/facilities/reservations/rules';
import { type Result, refused } from '#lib/result';

/**
 * キャンセル待ち: joins the line for the first of the times, by the rules by which one reserves. Refused where it could not
 * be had if it were free (`offer`), where it would be more than one may have (`limit`), where it is free, and where one
 * waits already.
 */
export async function waitFor(
  actor: Actor,
  asked: Asked,
  { for: applicant, as, purpose }: Omit<Applying, 'key'>,
  now: Date,
): Promise<Result<number, ReserveFault['code'] | 'no-time' | 'offer' | 'free' | 'waiting'>> {
  const [choice] = asked.times;
  if (!choice) return refused('no-time');
  const at = await roomAt(asked.room, choice.day);
  if (!at) return refused('room-gone');
  const offer = mayHave(at, choice, asked, as, now);
  if (!offer.ok) return refused('offer');
  const { times, quotation } = offer.value;
  const { day, from, to } = times;
  const [span, within] = [spanOf(times), await limitsOf(at, as, now)];
  const already = 'name' in applicant ? [] : await countedOf(read, applicant, now);
  if (span && within && !within([...already, { room: asked.room, ...span }])) return refused('limit');
  const part = { room: asked.room, slot: { day, from, to }, quotation };
  return joinLine(actor, { applicant, part, applicantClass: as.class, people: asked.people, purpose }, houseNow(now));
}
