import { describe, expect, it } from 'vitest';
import { toDocument } from '#lib/catalogue/rules/searched';
import { textsOf } from '#lib/catalogue/rules/telling';
import { readSampleEntries } from '#lib/city/sample';
import { residentWordings } from '#lib/city/wordings.fixture';
import { search } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';

const searched = ['service', 'life-event', 'office', 'term'];
const entries = readSampleEntries().filter(({ kind }) => searched.includes(kind));
const index = addLatent(buildIndex(entries.map(({ kind, slug, texts }) => toDocument(`${kind}/${slug}`, kind, texts))));
const services = entries.filter(({ kind }) => kind === 'service');

/** The place of a service among what is found, from 1; 0 when it is not. */
const placeOf = (slug: string, question: string) =>
  search(index, question, { locale: 'ja', kind: 'service', limit: 20 }).findIndex(({ id }) => id === `service/${slug}`) + 1;

const missed = (questionsOf: (slug: string) => readonly string[]) =>
  services.flatMap(({ slug }) =>
    questionsOf(slug)
      .map((question) => ({ slug, question, place: placeOf(slug, question) }))
      .filter(({ place }) => place === 0 || place > 3),
  );

const textOf = (slug: string) => services.find((service) => service.slug === slug)?.texts.find(({ locale }) => locale === 'ja')?.text ?? {};

describe('every service is among the first three', () => {
  it('by its title and its reading', () => {
    expect(missed((slug) => [String(textOf(slug)['title']), String(textOf(slug)['reading'])])).toEqual([]);
  });

  it('by the two wordings in which a resident asks for it', () => {
    expect(services.map(({ slug }) => slug).filter((slug) => (residentWordings[slug] ?? []).length < 2)).toEqual([]);
    expect(missed((slug) => residentWordings[slug] ?? [])).toEqual([]);
  });

  it('which stand nowhere in what it says, nor among its search words', () => {
    const standing = services.flatMap(({ slug }) =>
      (residentWordings[slug] ?? []).filter((wording) => textsOf(textOf(slug)).some((text) => text.includes(wording))),
    );
    expect(standing).toEqual([]);
  });
});
