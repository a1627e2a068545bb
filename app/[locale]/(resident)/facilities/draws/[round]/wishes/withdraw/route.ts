import { withdrawFromDraw } from '#lib/facilities/draws/operations/applying';
import { sendBack } from '#lib/web/desk-form';
import { drawDoor } from '#lib/web/draw-door';
import { seeOther } from '#lib/web/see-other';

/** Withdraws an application, until applications close. */
export const POST = drawDoor(async ({ round, page, fields: { as = '' }, wisher, now }) =>
  (await withdrawFromDraw(wisher, round, as, now))
    ? seeOther(`${page}?note=withdrawn`)
    : sendBack(page, { values: {}, faults: { '': 'not-open' } }, now),
);
