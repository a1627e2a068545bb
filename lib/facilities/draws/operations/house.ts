import { addDays, dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { published } from '#lib/catalogue/operations/published';
import type { DrawHouse } from '#lib/facilities/draws/model';
import { houseNow } from '#lib/facilities/operations/house';

/** The house as the catalogue has it now. */
export async function drawHouseNow(now: Date): Promise<DrawHouse> {
  // A closing day may be moved by a holiday two weeks ago.
  const [{ facilities, rooms }, holidays] = await Promise.all([published(), knownHolidays(addDays(dayOf(now), -14))]);
  const hoursOf = new Map(facilities.map(({ slug, facts }) => [slug, facts]));
  const known = rooms.flatMap(({ slug, facts }) => {
    const hours = hoursOf.get(facts.facility);
    return hours ? [{ slug, facts, hours, holidays }] : [];
  });
  return { ...houseNow(now), rooms: known, facilityOf: new Map(rooms.map(({ slug, facts }) => [slug, facts.facility])) };
}
