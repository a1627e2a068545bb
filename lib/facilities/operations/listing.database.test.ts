import { describe, expect, it } from 'vitest';
import { searchCatalogue } from '#lib/catalogue/operations/searching';
import { listFacilities, listPurposes, showFacility } from '#lib/facilities/operations/listing';
import { withSampleCity } from '#lib/testing/sample-city';

const monday = new Date('2026-11-23T10:00:00+09:00');
withSampleCity();
const tuesday = new Date('2026-11-24T10:00:00+09:00');
describe('facilities', () => {
  it('stand in the city’s own order with their rooms', async () => {
    const all = await listFacilities('ja', tuesday);
    expect(all.map(({ slug }) => slug).slice(0, 2)).toEqual(['civic-center', 'city-gymnasium']);
    expect(all[1]?.rooms.map(({ text }) => text.title)).toEqual(['アリーナ全面', 'アリーナ半面A', 'アリーナ半面B', '武道場', '卓球室']);
  });

  it('are those for a purpose, each with the rooms that are for it', async () => {
    const cooking = await listFacilities('en', tuesday, 'cooking');
    expect(cooking.map(({ slug, rooms }) => [slug, rooms.map((room) => room.slug)])).toEqual([
      ['hama-community-center', ['hama-community-center-cooking-room']],
    ]);
    expect(await listFacilities('en', tuesday, 'no-such')).toEqual([]);
  });

  it('offer the purposes that some room has', async () => {
    const purposes = (await listPurposes('ru')).map(({ text }) => text.title);
    expect(purposes).toHaveLength(13);
    expect(purposes[0]).toBe('Собрания и курсы');
  });
});

describe('a facility', () => {
  it('is open on a Monday that is a holiday, and closed the day after instead', async () => {
    expect((await showFacility('civic-center', 'ja', monday))?.opening).toMatchObject({ isOpen: true, closesAt: '22:00' });
    const next = await showFacility('civic-center', 'ja', tuesday);
    expect(next?.opening).toMatchObject({ isOpen: false, opensOn: '2026-11-25', opensAt: '09:00' });
    expect(next?.spans[0]).toEqual([Date.parse('2026-11-25T09:00+09:00') / 60_000, Date.parse('2026-11-25T22:00+09:00') / 60_000]);
  });

  it('is told in English to who reads Vietnamese, and says so', async () => {
    const told = await showFacility('city-library', 'vi', tuesday);
    expect(told?.text.title).toBe('City Library (市立図書館)');
    expect(told?.languages).toMatchObject({ title: 'en', summary: 'en' });
  });

  it('is found by the question box', async () => {
    const { found } = await searchCatalogue('市民体育館', 'ja', tuesday);
    expect(found[0]).toMatchObject({ kind: 'facility', slug: 'city-gymnasium' });
  });

  it('is none under another name', async () => {
    expect(await showFacility('moon', 'ja', tuesday)).toBeUndefined();
  });
});
