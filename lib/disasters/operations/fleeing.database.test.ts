import { beforeEach, expect, it } from 'vitest';
import { whereToFlee } from '#lib/disasters/operations/fleeing';
import { showSite } from '#lib/disasters/operations/sites';
import { setShelter } from '#lib/disasters/orders/operations/shelters';
import { loadPlaces } from '#lib/disasters/orders/places.fixture';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const clerk = { id: 'clerk', name: '村井 誠', source: '' };
const asker = { voice: 'ja', own: '', hazardNow: undefined, now } as const;
const fromHama = { hazard: 'tsunami', district: 'hama', latitude: '', longitude: '' };
const names = (found: Awaited<ReturnType<typeof whereToFlee>>) => found.answer?.near.map(({ site }) => site.slug);
const set = (site: string, state: string, edition = 0) => setShelter(clerk, 'real', { site, state, edition, people: null }, now);

beforeEach(async () => {
  await loadPlaces(now);
});

it('the nearest sites for the disaster come first, open ones before them but in a tsunami, full ones last', async () => {
  const near = names(await whereToFlee(fromHama, asker)) ?? [];
  expect(near.slice(0, 2)).toEqual(['benten-hill', 'fishing-port-tower']);
  expect(near).not.toContain('hama-elementary-school');
  await set('fishing-port-tower', 'open');
  expect(names(await whereToFlee(fromHama, asker))?.[0]).toBe('benten-hill');
  expect(names(await whereToFlee({ ...fromHama, hazard: 'storm-surge' }, asker))?.[0]).toBe('fishing-port-tower');
  await set('fishing-port-tower', 'full', 1);
  const full = await whereToFlee(fromHama, asker);
  expect(names(full)).not.toContain('fishing-port-tower');
  expect([full.answer?.near.length, full.answer?.words.includes('full')]).toEqual([5, true]);
});

it('who asks nothing is answered for his district and the disaster that is there now', async () => {
  const calm = await whereToFlee(undefined, { ...asker, own: 'hama' });
  expect([calm.asked.district, calm.answer, calm.faults]).toEqual(['hama', undefined, []]);
  const warned = await whereToFlee(undefined, { ...asker, own: 'hama', hazardNow: 'tsunami' });
  expect(names(warned)?.[0]).toBe('benten-hill');
  const unknown = await whereToFlee(undefined, { ...asker, own: 'atlantis', hazardNow: 'tsunami' });
  expect([unknown.asked.hazard, unknown.asked.district, unknown.answer]).toEqual(['tsunami', '', undefined]);
});

it('what was typed wrongly comes back with what is wrong', async () => {
  const asked = { ...fromHama, hazard: 'x', latitude: 'north' };
  expect(await whereToFlee(asked, asker)).toMatchObject({ asked, faults: ['hazard', 'position'], answer: undefined });
});

it('a site is shown with its state and the others around it, which it is none of', async () => {
  await set('benten-hill', 'crowded');
  const shown = await showSite('benten-hill', 'ja', now);
  expect(shown).toMatchObject({ site: { shelter: { state: 'crowded', since: now } }, district: { slug: 'hama' } });
  expect(shown?.others.map(({ site }) => site.slug)).toEqual(['fishing-port-tower', 'hama-elementary-school', 'kaigan-community-center']);
  expect(await showSite('atlantis', 'ja', now)).toBeUndefined();
});
