import { describe, expect, it } from 'vitest';
import { importEntries } from '#lib/catalogue/operations/importing';
import { makeChecklist, showLifeEvent } from '#lib/catalogue/operations/life-events';
import { showOffice } from '#lib/catalogue/operations/offices';
import { searchCatalogue } from '#lib/catalogue/operations/searching';
import { listServices, showService } from '#lib/catalogue/operations/services';
import { loadSampleCity, readSampleEntries } from '#lib/city/sample';
import { withSampleCity } from '#lib/testing/sample-city';

const now = new Date('2026-11-24T10:00:00+09:00');
withSampleCity();
const renamed = (title: string, extra: object = {}) =>
  readSampleEntries()
    .filter(({ kind, slug }) => kind === 'service' && slug === 'moving-in')
    .map((entry) => ({
      ...entry,
      ...extra,
      texts: entry.texts.map((text) => (text.locale === 'ja' ? { ...text, text: { ...text.text, title } } : text)),
    }));

describe('a service', () => {
  it('is shown with its office, its papers and its life events', async () => {
    const page = await showService('moving-in', 'ja', now);
    expect(page?.service.text.title).toBe('転入届');
    expect(page?.office?.opening).toMatchObject({ isOpen: true });
    expect(page?.events.map(({ slug }) => slug)).toContain('moving-in');
    for (const item of page?.service.facts.bring.flatMap(({ items }) => items) ?? []) expect(page?.items.has(item)).toBe(true);
  });

  it('is undefined under a name that is none', async () => {
    expect(await showService('no-such', 'ja', now)).toBeUndefined();
  });

  it('is shown and found as it is after an edit', async () => {
    await showService('moving-in', 'ja', now);
    await searchCatalogue('転入', 'ja', now);
    await importEntries(renamed('引越し届（新）'), now);
    expect((await showService('moving-in', 'ja', now))?.service.text.title).toBe('引越し届（新）');
    expect((await searchCatalogue('引越し届（新）', 'ja', now)).found[0]?.slug).toBe('moving-in');
  });

  it('tells that translations are older once the original is revised', async () => {
    await importEntries(renamed('転入届', { revision: 2 }), now);
    expect((await showService('moving-in', 'en', now))?.service.state).toBe('older');
    expect((await showService('moving-in', 'vi', now))?.service.state).toBe('older-machine');
  });
});

it('is consulted for the form of an answer, and for why each was found', async () => {
  const { found, form } = await searchCatalogue('犬の登録', 'ja', now, { limit: 4, explain: true });
  expect(form).toBe('one');
  expect(found.length).toBeLessThanOrEqual(4);
  const [first] = found;
  expect(first?.parts?.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(first?.score ?? 0, 5);
  expect(await searchCatalogue('量子力学', 'ja', now)).toEqual({ found: [], form: 'none' });
});

it('lists services by use, and by category', async () => {
  expect((await listServices('ja'))[0]?.facts.rank).toBe(1);
  expect((await listServices('ja', 'moving')).every(({ facts }) => facts.category === 'moving')).toBe(true);
});

it('knows that a holiday closes an office', async () => {
  expect((await showOffice('citizens', 'ja', new Date('2026-11-23T10:00:00+09:00')))?.opening).toMatchObject({
    isOpen: false,
    opensOn: '2026-11-24',
  });
});

it('makes a checklist with dates that respect closed days', async () => {
  const event = await showLifeEvent('moving-in', 'en');
  if (!event) throw new Error('no life event');
  const checklist = await makeChecklist(event, { children: 2, dog: 'yes' }, '2026-12-19', 'en', now);
  const due = Object.fromEntries(checklist.tasks.map((task) => [task.service.slug, task.due?.by]));
  // 14 days end on 2 January, when the city hall is closed until the 4th.
  expect(due['moving-in']).toBe('2027-01-04');
  expect(due).toHaveProperty('dog-registration');
  expect(checklist.offices.map(({ slug }) => slug)).toContain('environment');
});

it('does not lay the sample over a city that has content', async () => {
  await importEntries(renamed('市の言葉'), now);
  expect(await loadSampleCity(now)).toBe(0);
  expect((await showService('moving-in', 'ja', now))?.service.text.title).toBe('市の言葉');
});
