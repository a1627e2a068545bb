import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { sendBack } from '#lib/web/desk-form';
import { drawDoor } from '#lib/web/draw-door';
import { wishesIn } from '#lib/web/draw-form';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Sends or changes wishes; a refused form comes back as it was filled. */
export const POST = drawDoor(async ({ round, page, fields, wisher, house, now }) => {
  const values = wishesIn(fields);
  const { as = '', people = '', purpose = '', use = '', ...wished } = values;
  const form = { as, people, purpose, use, wishes: Object.values(wished), seen: wholeNumber(fields['seen']) };
  const applied = await applyToDraw(wisher, round, form, house);
  if (!applied) return nothingHere();
  return applied.ok ? seeOther(`${page}?note=sent`) : sendBack(page, { values, faults: applied.fault }, now);
});
