import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { controlName } from '#lib/procedures/journey/answers';
import { journeyOf } from '#lib/procedures/journey/journey';
import { type Walk, walk } from '#lib/procedures/journey/walk.fixture';
import { ProcedureFacts, ProcedureText } from '#lib/procedures/model';
import { definitionFaults } from '#lib/procedures/rules';
import { actorOf } from '#lib/procedures/who/actor';
import { withWho } from '#lib/procedures/who/expansion';

const today = '2026-11-22';
const folder = join(process.cwd(), 'db', 'seed', 'procedures');
const Definition = z.object({ slug: z.string(), facts: ProcedureFacts, texts: z.partialRecord(z.string(), ProcedureText) });
const definitions = readdirSync(folder)
  .map((name) => Definition.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  .map(({ slug, facts }) => ({ slug, written: facts, facts: withWho(facts) }));

/** As many people as it takes until nothing new is seen on their ways. */
function walksThrough(facts: ProcedureFacts): Walk[] {
  const by = chance(7);
  return Array.from({ length: 400 }, () => walk(facts, by, today));
}

describe.each(definitions)('$slug', ({ facts, written }) => {
  const walks = walksThrough(facts);
  const sent = walks.filter(({ journey }) => journey.exit === undefined);
  const typedOf = (field: string, group: string | undefined) => (name: string) =>
    new RegExp(`^${group === undefined ? '' : `${group}\\.\\d+\\.`}${field}(\\.|$)`).test(name);

  it('can be walked: every step, field, option and exit is somebody’s, and most get through', () => {
    expect(definitionFaults(written)).toEqual([]);
    expect(sent.length).toBeGreaterThan(0);
    const seen = new Set(walks.flatMap(({ journey }) => journey.steps.map(({ id }) => id)));
    expect(facts.steps.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    const taken = new Set(walks.map(({ journey }) => journey.exit));
    expect(facts.exits.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
    const names = [...new Set(walks.flatMap(({ typed }) => Object.keys(typed)))];
    const asked = facts.fields.filter(({ type }) => type !== 'notice' && type !== 'group');
    expect(asked.filter(({ id, group }) => !names.some(typedOf(id, group))).map(({ id }) => id)).toEqual([]);
    const chosen = new Set(walks.flatMap(({ typed }) => [...Object.values(typed), ...names.map((name) => name.split('.').at(-1))]));
    expect(facts.options.map(({ id }) => id).filter((id) => !chosen.has(id))).toEqual([]);
  });

  it('can be sent by each of those who may apply for another, and by no others', () => {
    const actors = sent.flatMap(({ journey }) => actorOf(journey.answers) ?? []);
    expect(new Set(actors.map(({ role }) => role))).toEqual(new Set(written.roles));
    for (const { name } of actors) expect(name).not.toBe('');
  });

  it('misses each answer that it needs, at its control, and takes the rest as it was', () => {
    for (const { typed } of sent.slice(0, 12))
      for (const [name, value] of Object.entries(typed).filter(([control]) => !control.startsWith('_seen.'))) {
        const { faults = {}, isDone } = journeyOf(facts, { ...typed, [name]: '' }, today).steps.find((step) => !step.isDone) ?? {};
        const isNeeded = isDone === false;
        const field = facts.fields.find(({ id }) => id === name.split('.').at(name.split('.').length > 2 ? 2 : 0));
        // Parts of an answer, and ticks beside others, may be left out; a whole answer only where it is optional.
        const path = name
          .split('.')
          .slice(0, name.split('.').length > 2 ? 3 : 1)
          .join('.');
        const isWhole = Object.keys(typed).filter((one) => one === path || one.startsWith(`${path}.`)).length === 1;
        if (isWhole && field && !field.optional && value !== '') expect([name, isNeeded]).toEqual([name, true]);
        for (const control of Object.keys(faults)) expect(control.split('.')[0]).toBe(name.split('.')[0]);
      }
  });

  it('finds at its control what cannot be meant', () => {
    const [one] = sent;
    if (!one) throw new Error('nobody got through');
    for (const { id, type, group } of facts.fields) {
      const bad = wrongFor[type];
      const name = bad && Object.keys(one.typed).find((typed) => typedOf(id, group)(typed) && typed.endsWith(bad.part));
      if (!bad || !name) continue;
      const faulty = journeyOf(facts, { ...one.typed, [name]: bad.typed }, today).steps.find(({ isDone }) => !isDone);
      expect(Object.keys(faulty?.faults ?? {}), controlName(id, bad.part)).toContain(name);
    }
  });
});

/** What nobody can mean in a field of this type, and in which of its controls. */
const wrongFor: Partial<Record<ProcedureFacts['fields'][number]['type'], { part: string; typed: string }>> = {
  number: { part: '', typed: '三つくらい' },
  money: { part: '', typed: '1,2.5' },
  date: { part: 'year', typed: '令和99' },
  choice: { part: '', typed: 'no-such-option' },
  'yes-no': { part: '', typed: 'perhaps' },
  name: { part: 'name', typed: '浜'.repeat(81) },
  address: { part: 'postalCode', typed: '123' },
  phone: { part: '', typed: '119' },
  email: { part: '', typed: 'hamada@' },
  'bank-account': { part: 'number', typed: '123456789' },
  'household-member': { part: 'birthDate', typed: '2月30日' },
  documents: { part: '', typed: '../../city.sqlite' },
};
