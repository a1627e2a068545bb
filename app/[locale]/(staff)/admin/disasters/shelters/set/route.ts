import { peopleOfFields } from '#lib/disasters/orders/fields';
import { setShelter } from '#lib/disasters/orders/operations/shelters';
import { asDecided, decideIn } from '#lib/web/disaster-room';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Opens or closes a shelter, or says how full it is. */
export const POST = staffDoor('shelters.open', (at) =>
  decideIn(at, 'shelters.open', async ({ fields, world }) => {
    const { site = '', edition, state = '' } = fields;
    const change = { site, state, edition: wholeNumber(edition), people: peopleOfFields(fields) };
    return asDecided(await setShelter(at.staff, world, change, at.now), 'set', () => `shelter-${site}`);
  }),
);
