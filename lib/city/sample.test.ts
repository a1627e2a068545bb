import { describe, expect, it } from 'vitest';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';
import { textsOf } from '#lib/catalogue/rules/telling';
import { readSampleEntries } from '#lib/city/sample';
import { completeLocales, locales } from '#lib/i18n/locales';

const entries = readSampleEntries();
const ofKind = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
const slugs = Object.fromEntries(entryKinds.map((kind) => [kind, new Set(ofKind(kind).map((entry) => entry.slug))]));
const services = ofKind('service').map((entry) => ({ entry, facts: kindSchemas.service.facts.parse(entry.facts) }));
const events = ofKind('life-event').map((entry) => ({ entry, facts: kindSchemas['life-event'].facts.parse(entry.facts) }));
const textIn = (entry: EntryFile, locale: string) => entry.texts.find((text) => text.locale === locale)?.text ?? {};
const keysOf = (value: unknown) => Object.keys(typeof value === 'object' && value !== null ? value : {}).sort();

describe('the sample city', () => {
  it('has what the first residents look for', () => {
    expect(slugs['service']?.size).toBeGreaterThanOrEqual(12);
    expect(slugs['life-event']?.size).toBeGreaterThanOrEqual(2);
    expect(slugs['office']?.size).toBeGreaterThanOrEqual(6);
    expect(slugs['term']?.size).toBeGreaterThanOrEqual(15);
  });

  it.each(entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry] as const))(
    '%s speaks every language, whole in three',
    (_, entry) => {
      expect(new Set(entry.texts.map((text) => text.locale))).toEqual(new Set(locales));
      for (const locale of completeLocales) expect(entry.texts.find((text) => text.locale === locale)?.madeBy).toBe('person');
    },
  );

  it.each(services.map((service) => [service.entry.slug, service] as const))(
    'service %s names only what there is',
    (_, { entry, facts }) => {
      expect(slugs['office']).toContain(facts.office);
      expect(slugs['category']).toContain(facts.category);
      for (const other of facts.related) expect(slugs['service']).toContain(other);
      for (const audience of facts.audiences) expect(slugs['audience']).toContain(audience);
      for (const item of facts.bring.flatMap(({ items }) => items)) expect(slugs['item']).toContain(item);
      const happenings = facts.due.map((rule) => (rule.kind === 'yearly' ? 'yearly' : rule.of));
      expect(new Set(happenings).size).toBe(happenings.length);
      for (const locale of completeLocales) {
        const text = kindSchemas.service.text.parse(textIn(entry, locale));
        expect(keysOf(text.fees)).toEqual(facts.fees.map(({ id }) => id).sort());
        expect(keysOf(text.bringWhen)).toEqual(
          facts.bring
            .filter(({ conditional }) => conditional)
            .map(({ id }) => id)
            .sort(),
        );
      }
    },
  );

  it.each(services.map(({ entry, facts }) => [entry.slug, entry, facts] as const))(
    'service %s claims no check that was not made',
    (_, entry, { source }) => {
      if (source.kind === 'general-knowledge') expect(entry.checkedOn).toBeNull();
      else expect(entry.checkedOn).toBe(source.on);
    },
  );

  it.each(events.map((event) => [event.entry.slug, event] as const))(
    'life event %s asks only what it uses and lists only what there is',
    (_, { entry, facts }) => {
      const asked = new Set(facts.questions.map(({ id }) => id));
      for (const item of facts.items) {
        expect(slugs['service']).toContain(item.service);
        for (const condition of item.when) expect(asked).toContain(condition.question);
      }
      for (const locale of completeLocales) expect(keysOf(textIn(entry, locale)['questions'])).toEqual([...asked].sort());
    },
  );

  it.each(entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry] as const))(
    '%s gives the same telephone numbers in every language',
    (_, entry) => {
      const numbers = (locale: string) =>
        new Set(
          textsOf(textIn(entry, locale))
            .join('\n')
            .match(/0\d{1,4}-\d{2,4}-\d{4}/g) ?? [],
        );
      for (const locale of completeLocales) expect(numbers(locale)).toEqual(numbers('ja'));
    },
  );
});
