import { describe, expect, it } from 'vitest';
import type { LifeEventFacts } from '#lib/catalogue/kinds/life-event';
import { ServiceFacts } from '#lib/catalogue/kinds/service';
import { bringOnce, tasksFor } from '#lib/catalogue/rules/checklist';

const event: LifeEventFacts = {
  rank: 1,
  happening: 'move',
  questions: [
    { id: 'children', kind: 'count' },
    { id: 'dog', kind: 'yes-no' },
  ],
  items: [
    { service: 'school', when: [{ question: 'children', atLeast: 1 }] },
    { service: 'moving-in', when: [] },
    { service: 'dog', when: [{ question: 'dog', is: 'yes' }] },
    { service: 'unpublished', when: [] },
  ],
};

const facts = (due: unknown[]) =>
  ServiceFacts.parse({
    office: 'citizens',
    category: 'moving',
    audiences: ['everyone'],
    due,
    bring: [],
    fees: [{ id: 'all', yen: 0 }],
    ways: [{ id: 'counter', kind: 'counter', hours: { kind: 'office' } }],
    laws: [{ law: '住民基本台帳法', article: '第22条' }],
    related: [],
    source: { kind: 'general-knowledge' },
  });
const services = new Map([
  ['school', facts([])],
  ['moving-in', facts([{ kind: 'within', of: 'move', days: 14, countsFirstDay: false }])],
  ['dog', facts([{ kind: 'within', of: 'move', days: 30, countsFirstDay: false }])],
]);
const open = () => false;

describe('a checklist', () => {
  it('holds what the answers make necessary, by time limit, then in the order advised', () => {
    const tasks = tasksFor(event, { children: 2, dog: 'yes' }, '2026-12-01', services, open);
    expect(tasks.map((task) => [task.service, task.due?.by])).toEqual([
      ['moving-in', '2026-12-15'],
      ['dog', '2026-12-31'],
      ['school', undefined],
    ]);
  });

  it('leaves out what was denied or left open', () => {
    expect(tasksFor(event, { children: 0, dog: 'no' }, undefined, services, open).map((task) => task.service)).toEqual(['moving-in']);
    expect(tasksFor(event, {}, undefined, services, open).map((task) => task.service)).toEqual(['moving-in']);
  });

  it('has no dates without a date', () => {
    expect(tasksFor(event, { dog: 'yes' }, undefined, services, open).every((task) => task.due === undefined)).toBe(true);
  });
});

describe('what to bring', () => {
  const bring = (id: string, items: string[], conditional = false) => ({ id, items, conditional });

  it('asks for each thing once and says for which services', () => {
    const once = bringOnce([
      { slug: 'a', bring: [bring('id', ['card']), bring('seal', ['seal'], true)] },
      { slug: 'b', bring: [bring('id', ['card'])] },
    ]);
    expect(once).toEqual([
      { items: ['card'], conditional: false, services: ['a', 'b'] },
      { items: ['seal'], conditional: true, services: ['a'] },
    ]);
  });

  it('needs a thing when one service needs it, even if another only may', () => {
    expect(
      bringOnce([
        { slug: 'a', bring: [bring('x', ['card'], true)] },
        { slug: 'b', bring: [bring('x', ['card'])] },
      ])[0]?.conditional,
    ).toBe(false);
  });

  it('does not ask for 「A or B」 beside A', () => {
    expect(
      bringOnce([
        { slug: 'a', bring: [bring('x', ['paper', 'card'])] },
        { slug: 'b', bring: [bring('y', ['paper'])] },
      ]),
    ).toEqual([{ items: ['paper'], conditional: false, services: ['b', 'a'] }]);
  });
});
