import { confirmWin } from '#lib/facilities/draws/operations/confirming';
import { actorOf } from '#lib/facilities/draws/operations/wishers';
import { sendBack } from '#lib/web/desk-form';
import { drawDoor } from '#lib/web/draw-door';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Confirms what was won. */
export const POST = drawDoor(async ({ page, fields: { reference = '' }, wisher, house, now }) => {
  const confirmed = await confirmWin(actorOf(wisher), { reference }, house);
  if (confirmed.ok) return seeOther(`${page}?note=confirmed`);
  if (confirmed.fault === 'not-found') return nothingHere();
  return sendBack(page, { values: {}, faults: { '': confirmed.fault === 'too-late' ? 'too-late' : 'win-over' } }, now);
});
