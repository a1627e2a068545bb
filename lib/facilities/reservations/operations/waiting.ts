import { read, write } from '#db/client';
import { takenQuarters } from '#lib/facilities/reservations/claims/store';
import type { Actor, Application, House, ReserveFault } from '#lib/facilities/reservations/model';
import { ownerOf, plan } from '#lib/facilities/reservations/operations/planning';
import { applicantKey, isOwn } from '#lib/facilities/reservations/rules';
import { addWish, findWish, removeWish, type Wish, wishesOf } from '#lib/facilities/reservations/waiting/store';
import { ok, type Result, refused } from '#lib/result';
import { may } from '#lib/staff/rights';

type Waiting = Omit<Application, 'key' | 'parts' | 'together'> & { part: Application['parts'][number] };

/**
 * キャンセル待ち: joins the line for a room at a time that is taken; the answer is the place's number. Refused like an
 * application; `free` where nobody need wait, `waiting` where one does already.
 */
export async function joinLine(
  actor: Actor,
  { applicant, part, ...asked }: Waiting,
  house: House,
): Promise<Result<number, ReserveFault['code'] | 'free' | 'waiting'>> {
  const planned = await plan(actor, { applicant, parts: [part] }, house);
  if (!planned.ok) return refused(planned.fault.code);
  const [wanted] = planned.value;
  if (!wanted) return refused('room-gone');
  const { room, cells, span, occupied, quotation, offerHours } = wanted;
  const { name, phone, ...whose } = ownerOf(applicant);
  const { applicantClass, people, purpose } = asked;
  const wish = {
    ...{ applicant: applicantKey(applicant), ...whose, room, cells: [...cells], ...span },
    ...{ occupiedFrom: occupied.begins, occupiedUntil: occupied.ends, offerHours, joinedAt: house.now },
    request: { name, phone, applicantClass, people, purpose, quotation },
  };
  return write(async (writer) => {
    const taken = await takenQuarters(writer, cells, occupied);
    if ([...taken.values()].every((quarters) => quarters.length === 0)) return refused('free');
    const id = await addWish(writer, wish);
    return id === undefined ? refused('waiting') : ok(id);
  });
}

/** Leaves the line; false when it was not one's own place, or has been offered meanwhile. */
export async function leaveLine(actor: Actor, id: number, { roomOf }: House): Promise<boolean> {
  const wish = await findWish(read, id);
  if (!wish) return false;
  const office = (await roomOf(wish.room))?.office;
  const isAllowed =
    actor.by === 'staff' ? may(actor.staff, 'reservations.handle', office) : wish.residentId === actor.residentId || isOwn(actor, wish);
  return isAllowed && (await write((writer) => removeWish(writer, id)));
}

/** For what a resident waits, the next first. */
export async function waitingOf(residentId: string): Promise<Wish[]> {
  return wishesOf(read, residentId);
}
