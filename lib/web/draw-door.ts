import type { DrawHouse } from '#lib/facilities/draws/model';
import { drawHouseNow } from '#lib/facilities/draws/operations/house';
import { type Wisher, wisherOf } from '#lib/facilities/draws/operations/wishers';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { wishesIn } from '#lib/web/draw-form';
import { fieldsOf } from '#lib/web/fields';
import { openGate } from '#lib/web/gate';
import type { AtOwnDoor } from '#lib/web/resident';
import { toSignIn } from '#lib/web/signed-out';

/** A form about one's wishes or wins in a round. */
export type AtDraw = AtOwnDoor & {
  round: string;
  page: string;
  fields: Readonly<Record<string, string>>;
  wisher: Wisher;
  house: DrawHouse;
};

/** A door of one's own wishes; whoever was signed out meanwhile finds them as he had filled them in once he has signed in again. */
export function drawDoor(open: (at: AtDraw) => Promise<Response>) {
  return openGate(async (at) => {
    const round = at.params['round'] ?? '';
    const path = `/facilities/draws/${encodeURIComponent(round)}/wishes`;
    const [fields, resident] = await Promise.all([fieldsOf(at.request), whoIsResident(at.request.headers, at.now)]);
    if (!resident) return toSignIn(at.request, { locale: at.locale, path, typed: wishesIn(fields) }, at.now);
    const [wisher, house] = await Promise.all([wisherOf(resident.residentId, at.now), drawHouseNow(at.now)]);
    return open({ ...at, resident, round, page: `/${at.locale}${path}`, fields, wisher, house });
  });
}
