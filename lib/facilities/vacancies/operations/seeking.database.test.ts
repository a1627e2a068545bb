import { describe, expect, it } from 'vitest';
import { houseNow } from '#lib/facilities/operations/house';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import type { AskedVacancy } from '#lib/facilities/vacancies/asked';
import { seekRooms, vacancyChoices } from '#lib/facilities/vacancies/operations/seeking';
import { newReference } from '#lib/id';
import { withSampleCity } from '#lib/testing/sample-city';

const now = new Date('2026-12-01T10:00:00+09:00');
withSampleCity();
const asked = (said: Partial<AskedVacancy>): AskedVacancy => ({
  ...{ day: '2026-12-05', until: '', from: '', to: '', people: '', purpose: '', district: '', equipment: '' },
  ...said,
});
const seek = async (said: Partial<AskedVacancy>) => (await seekRooms(asked(said), 'ja', now)).found;
const slugs = (found: Awaited<ReturnType<typeof seek>>) => found.map(({ room }) => room.slug);

/** Somebody takes a room's day from the morning to the evening. */
async function take(room: string, day: string) {
  const made = await reserve(
    { by: 'applicant', residentId: 'r', groups: [] },
    {
      ...{ key: newReference(), applicant: { residentId: 'r' }, together: true, applicantClass: 'resident', people: 1, purpose: '' },
      parts: [{ room, slot: { day, from: '09:00', to: '22:00' }, quotation: {} }],
    },
    houseNow(now),
  );
  expect(made.ok).toBe(true);
}

describe('seeking a room', () => {
  it('finds those that hold all the people, the smallest first', async () => {
    const found = await seek({ people: '40' });
    const sizes = found.filter(({ days }) => days.length > 0).map(({ room }) => room.facts.capacity);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(sizes[0]).toBeGreaterThanOrEqual(40);
  });

  it('finds those for a purpose, in a district, with equipment', async () => {
    expect(slugs(await seek({ purpose: 'cooking' }))).toEqual(['hama-community-center-cooking-room']);
    expect(slugs(await seek({ equipment: 'piano' }))).toContain('civic-center-main-hall');
    const { districts } = await vacancyChoices('ja');
    const inDistricts = await Promise.all(districts.map(({ slug }) => seek({ district: slug })));
    expect(inDistricts.flat()).toHaveLength((await seek({})).length);
  });

  it('tells of a taken room when it is free next', async () => {
    await take('civic-center-meeting-1', '2026-12-05');
    const [found] = (await seek({ people: '24' })).filter(({ room }) => room.slug === 'civic-center-meeting-1');
    expect(found).toMatchObject({ days: [], next: { day: '2026-12-06' } });
    // Taken is also the room that is both halves together.
    const whole = (await seek({})).find(({ room }) => room.slug === 'civic-center-meeting-1-2');
    expect(whole?.days).toEqual([]);
  });

  it('puts what is free before what is not', async () => {
    await take('civic-center-meeting-1', '2026-12-05');
    const found = await seek({ people: '20' });
    const free = found.map(({ days }) => days.length > 0);
    expect(free).toEqual(free.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('says what is wrong, and finds nothing', async () => {
    expect(await seekRooms(asked({ day: '2027-02-29' }), 'ja', now)).toEqual({ faults: ['day'], found: [] });
  });
});
