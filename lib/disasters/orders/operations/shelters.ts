import { type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { published } from '#lib/catalogue/operations/published';
import { OpeningState } from '#lib/disasters/model';
import type { OrderWorld, Shelter } from '#lib/disasters/orders/model';
import { announceIn } from '#lib/disasters/orders/operations/announcing';
import { isOpen, takesIn } from '#lib/disasters/orders/rules';
import { findShelter, ordersIn, saveShelter } from '#lib/disasters/orders/store';
import { stopTelling } from '#lib/notifications/operations/announcing';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

export type ShelterFault = 'site-wrong' | 'state-wrong' | 'people-wrong' | 'changed-meanwhile';

/** A site, the edition of its state that the person saw (0: never opened), and what it is now; how many people where somebody counted. */
export type ShelterChange = { site: string; edition: number; state: string; people: number | null };

/** More than any hall holds: a slip of the finger. */
const mostPeople = 100_000;

/**
 * Opens a shelter, says how full it is, or closes it; also one that was taken off the list since, so that it does not stay
 * open for ever. Those near it are told when it begins to take people in, and not of each change after that.
 */
export async function setShelter(
  staff: Pick<AtDesk, 'id' | 'name' | 'source'>,
  world: OrderWorld,
  { site, edition, state, people }: ShelterChange,
  now: Date,
): Promise<Result<Shelter, ShelterFault>> {
  const wanted = OpeningState.safeParse(state);
  const place = (await published()).evacuationSites.find(({ slug }) => slug === site);
  if (!wanted.success) return refused('state-wrong');
  if (people !== null && (!Number.isInteger(people) || people < 0 || people > mostPeople)) return refused('people-wrong');
  return write(async (writer) => {
    await raiseContentVersion(writer, 'told');
    const before = await findShelter(writer, site, world);
    if (!place && !(before && wanted.data === 'closed')) return refused('site-wrong');
    if ((before?.edition ?? 0) !== edition) return refused('changed-meanwhile');
    const since = before?.state === wanted.data ? before.since : now;
    const shelter: Shelter = {
      site,
      world,
      state: wanted.data,
      since,
      people: isOpen({ state: wanted.data }) ? people : null,
      edition: edition + 1,
    };
    if (!(await saveShelter(writer, shelter))) return refused('changed-meanwhile');
    const sides = { before: { state: before?.state ?? 'closed' }, after: { world, state: shelter.state, people: shelter.people } };
    await record(writer, staff, { act: 'shelters.set', subject: `shelter/${site}`, ...sides }, now);
    const tookIn = before !== undefined && takesIn(before);
    if (takesIn(shelter) && !tookIn) await tellOpening(writer, shelter, nearby(place?.facts.district), now);
    if (tookIn && !takesIn(shelter)) await stopOpening(writer, shelter, now);
    return ok(shelter);
  });
}

const openingOf = ({ world, site, edition }: Pick<Shelter, 'world' | 'site' | 'edition'>) => `shelter/${world}/${site}/${edition}`;

/** While an order is in force people are on their way, by night too, and must hear at once where to. */
async function tellOpening(writer: Writer, shelter: Shelter, districts: readonly string[], now: Date): Promise<void> {
  const { world, site } = shelter;
  const urgent = (await ordersIn(writer, 'in-force')).some((order) => order.world === world);
  const message = { kind: 'shelter-opened', params: { site } } as const;
  await announceIn(writer, world, { message, key: openingOf(shelter), districts, urgent }, now);
}

/** Nobody is sent any more to where there is no room. Which edition it opened with is not kept: none but that was told of. */
async function stopOpening(writer: Writer, shelter: Shelter, now: Date): Promise<void> {
  for (let edition = 1; edition < shelter.edition; edition++) await stopTelling(writer, openingOf({ ...shelter, edition }), now);
}

/** Whom a site is near: all of the city, where nobody has told its district. */
const nearby = (district: string | undefined) => (district ? [district] : []);
