import { applyToDraw } from '#lib/facilities/draws/operations/applying';
import { sendBack } from '#lib/web/desk-form';
import { drawDoor } from '#lib/web/draw-door';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Sends or changes wishes; a refused form comes back as it was filled. */
export const POST = drawDoor(async ({ round, page, fields, wisher, house, now }) => {
  const { as = '', people = '', purpose = '', seen } = fields;
  const wished = Object.entries(fields).flatMap(([name, value]) => (/^wish-\d{1,3}$/.test(name) && value !== '' ? [{ name, value }] : []));
  const wishes = wished.sort((one, other) => wholeNumber(one.name.slice(5)) - wholeNumber(other.name.slice(5))).map(({ value }) => value);
  const applied = await applyToDraw(wisher, round, { as, wishes, people, purpose, seen: wholeNumber(seen) }, house);
  if (!applied) return nothingHere();
  if (applied.ok) return seeOther(`${page}?note=sent`);
  // What was left out between two wishes is closed up, so that each fault stands at its own wish.
  const closedUp = Object.fromEntries(wishes.map((wish, place) => [`wish-${place + 1}`, wish]));
  return sendBack(page, { values: { as, people, purpose, ...closedUp }, faults: applied.fault }, now);
});
