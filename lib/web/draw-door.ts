import type { DrawHouse } from '#lib/facilities/draws/model';
import { drawHouseNow } from '#lib/facilities/draws/operations/house';
import { type Wisher, wisherOf } from '#lib/facilities/draws/operations/wishers';
import { fieldsOf } from '#lib/web/fields';
import { type AtOwnDoor, residentDoor } from '#lib/web/resident';

/** A form about one's wishes or wins in a round. */
export type AtDraw = AtOwnDoor & {
  round: string;
  page: string;
  fields: Readonly<Record<string, string>>;
  wisher: Wisher;
  house: DrawHouse;
};

/** A door of one's own wishes; whoever is signed out comes back to the list of draws once he has signed in. */
export function drawDoor(open: (at: AtDraw) => Promise<Response>) {
  return residentDoor('/facilities/draws', async (at) => {
    const round = at.params['round'] ?? '';
    const page = `/${at.locale}/facilities/draws/${encodeURIComponent(round)}/wishes`;
    const [fields, wisher, house] = await Promise.all([
      fieldsOf(at.request),
      wisherOf(at.resident.residentId, at.now),
      drawHouseNow(at.now),
    ]);
    return open({ ...at, round, page, fields, wisher, house });
  });
}
