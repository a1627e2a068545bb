import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/calendar/day';
import { checkEntry } from '#lib/catalogue/checks/check';
import { contextOf } from '#lib/catalogue/checks/context';
import { checkCodes } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { AnswerFacts } from '#lib/catalogue/kinds/answer';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';
import { dueSpan } from '#lib/catalogue/rules/due';
import { officialProcedures } from '#lib/city/official-procedures.fixture';
import { readSampleEntries, readSampleNotices } from '#lib/city/sample';
import { collectionDays } from '#lib/garbage/rules';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { completeLocales, locales } from '#lib/i18n/locales';

const entries = readSampleEntries();
const context = contextOf(entries, '2026-11-21');
const ofKind = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
const slugs = Object.fromEntries(entryKinds.map((kind) => [kind, new Set(ofKind(kind).map((entry) => entry.slug))]));
const services = ofKind('service').map((entry) => ({ entry, facts: kindSchemas.service.facts.parse(entry.facts) }));
const events = ofKind('life-event').map((entry) => ({ entry, facts: kindSchemas['life-event'].facts.parse(entry.facts) }));
const districts = ofKind('district').map((entry) => ({ entry, facts: kindSchemas.district.facts.parse(entry.facts) }));
const textIn = (entry: EntryFile, locale: string) => entry.texts.find((text) => text.locale === locale)?.text ?? {};
const keysOf = (value: unknown) => Object.keys(typeof value === 'object' && value !== null ? value : {}).sort();

/** Facilities, rooms, the forms of procedures and seldom asked answers are in the three complete languages only. */
const isInThree = ({ kind, facts }: EntryFile) =>
  kind === 'facility' || kind === 'room' || kind === 'procedure' || (kind === 'answer' && AnswerFacts.parse(facts).rank === undefined);

describe('the notices of the sample city', () => {
  it.each(readSampleNotices())(
    '$slug is in the three whole languages, of an office and districts that there are',
    ({ office, content }) => {
      expect(Object.keys(content.texts).sort()).toEqual([...completeLocales].sort());
      const { title = '', body = '' } = content.texts['ja-easy'] ?? {};
      expect([...easyFaults(title), ...easyFaults(body)]).toEqual([]);
      expect(slugs['office']).toContain(office);
      for (const district of content.districts) expect(slugs['district']).toContain(district);
    },
  );
});

describe('the sample city', () => {
  it('has what a whole city needs', () => {
    const least = {
      service: 60,
      'life-event': 12,
      answer: 200,
      office: 12,
      term: 50,
      district: 5,
      'garbage-type': 6,
      'garbage-item': 300,
      'evacuation-site': 20,
      facility: 8,
      room: 24,
      procedure: 33,
    };
    for (const [kind, count] of Object.entries(least)) expect(slugs[kind]?.size, kind).toBeGreaterThanOrEqual(count);
  });

  it('names every thing once', () => {
    for (const kind of entryKinds) expect(slugs[kind]?.size, kind).toBe(ofKind(kind).length);
  });

  it('has nothing that would forbid its approval, keeps the rules of やさしい日本語, and leaves a handful of advice', () => {
    const found = entries.flatMap((entry) =>
      checkEntry(entry, context)
        .filter(({ code }) => code !== 'language-missing' || !isInThree(entry))
        .map((finding) => ({ entry: `${entry.kind}/${entry.slug}`, ...finding })),
    );
    expect(found.filter(({ code, severity }) => severity === 'block' || code.startsWith('easy-') || code === 'language-missing')).toEqual(
      [],
    );
    for (const kind of entryKinds)
      for (const code of checkCodes) {
        const told = found.filter((one) => one.code === code && one.entry.startsWith(`${kind}/`));
        expect(told.length, `${kind} ${code}`).toBeLessThanOrEqual(8);
      }
  });

  it('has at least 40 answers in all eight languages', () => {
    expect(ofKind('answer').filter(({ texts }) => texts.length === locales.length).length).toBeGreaterThanOrEqual(40);
  });

  it('has the 27 municipal and 4 prefectural procedures by their official names, each once', () => {
    const named = services.flatMap(({ entry }) => kindSchemas.service.text.parse(textIn(entry, 'ja')).officialName ?? []);
    expect(named.toSorted()).toEqual([...officialProcedures].toSorted());
  });
});

describe.each(services.map((service) => [service.entry.slug, service] as const))('service %s', (_, { entry, facts }) => {
  it('has words for all its facts, in each complete language', () => {
    const conditional = facts.bring.filter((row) => row.conditional).map(({ id }) => id);
    for (const locale of completeLocales) {
      const text = kindSchemas.service.text.parse(textIn(entry, locale));
      expect(keysOf(text.fees)).toEqual(facts.fees.map(({ id }) => id).sort());
      expect(keysOf(text.bringWhen)).toEqual(conditional.sort());
      expect(keysOf(text.ways)).toEqual(facts.ways.map(({ id }) => id).sort());
      expect(text.due !== undefined, `${locale} due`).toBe(facts.due.length > 0 || textIn(entry, 'ja')['due'] !== undefined);
    }
  });

  it('has time limits that compute, one for each happening', () => {
    const happenings = facts.due.map((rule) => (rule.kind === 'yearly' ? 'yearly' : rule.of));
    expect(new Set(happenings).size).toBe(happenings.length);
    const newYear = (day: string) => day.slice(5) <= '01-03' || day.slice(5) >= '12-29';
    for (const rule of facts.due) {
      for (const day of ['2026-02-28', '2026-12-20', '2028-02-29']) {
        const { from, by } = dueSpan(rule, day, newYear);
        expect(addDays(by, 0)).toBe(by);
        expect(newYear(by) && rule.kind !== 'before').toBe(false);
        if (from) expect(from <= by).toBe(true);
      }
    }
  });

  it('names its law, and where its facts come from, and claims no check that was not made', () => {
    expect(facts.laws.length).toBeGreaterThan(0);
    for (const { article } of facts.laws) expect(article).toMatch(/第\d+条|通知/);
    if (facts.source.kind === 'general-knowledge') expect(entry.checkedOn).toBeNull();
    else expect(entry.checkedOn).toBe(facts.source.on);
  });
});

it('a service without law or source is refused', () => {
  const [{ facts, ...rest }] = [services[0]?.entry ?? { facts: {} }];
  const without = { ...(typeof facts === 'object' ? facts : {}), source: undefined };
  expect(rest).toBeDefined();
  expect(kindSchemas.service.facts.safeParse(without).success).toBe(false);
  expect(kindSchemas.service.facts.safeParse({ ...without, source: { kind: 'general-knowledge' }, laws: [] }).success).toBe(false);
  expect(kindSchemas.service.facts.safeParse({ ...without, source: { kind: 'general-knowledge' } }).success).toBe(true);
});

it.each(events.map((event) => [event.entry.slug, event] as const))(
  'life event %s asks only what changes the answer',
  (_, { entry, facts }) => {
    const used = new Set(facts.items.flatMap((item) => item.when.map(({ question }) => question)));
    expect([...used].sort()).toEqual(facts.questions.map(({ id }) => id).sort());
    for (const locale of completeLocales) {
      const text = kindSchemas['life-event'].text.parse(textIn(entry, locale));
      expect(keysOf(text.questions)).toEqual(facts.questions.map(({ id }) => id).sort());
      expect(text.date !== undefined).toBe(facts.happening !== undefined);
    }
  },
);

describe('garbage and evacuation', () => {
  it('leaves no kitchen waste lying for more than five days, not at the turn of the year either', () => {
    for (const { entry, facts } of districts) {
      const days = collectionDays(facts.collection, '2026-11-01', '2027-04-30').map(({ types }) => types.includes('burnable'));
      const longest = Math.max(
        ...days
          .map((isOne) => (isOne ? '1' : '0'))
          .join('')
          .split('1')
          .map((gap) => gap.length),
      );
      expect(longest, entry.slug).toBeLessThanOrEqual(5);
    }
  });

  it('has somewhere to flee from a tsunami in every district, 20 metres up', () => {
    const sites = ofKind('evacuation-site').map(({ facts }) => kindSchemas['evacuation-site'].facts.parse(facts));
    const safe = sites.filter(({ hazards }) => hazards.includes('tsunami'));
    expect(Math.min(...safe.map(({ elevation = 0 }) => elevation))).toBeGreaterThanOrEqual(20);
    expect(new Set(safe.map(({ district }) => district))).toEqual(slugs['district']);
  });
});
