import { actorOf } from '#lib/facilities/draws/operations/wishers';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { sendBack } from '#lib/web/desk-form';
import { drawDoor } from '#lib/web/draw-door';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Gives back what was won, before it is confirmed: it goes to those who wait. */
export const POST = drawDoor(async ({ page, fields: { reference = '' }, wisher, house, now }) => {
  const cancelled = await cancel(actorOf(wisher), { reference }, '', house);
  if (cancelled.ok) return seeOther(`${page}?note=given-back`);
  if (cancelled.fault === 'not-found') return nothingHere();
  return sendBack(page, { values: {}, faults: { '': cancelled.fault === 'too-late' ? 'give-back-late' : 'win-over' } }, now);
});
