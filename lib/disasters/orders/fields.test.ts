import { expect, it } from 'vitest';
import { noticeOfFields, orderOfFields, peopleOfFields } from '#lib/disasters/orders/fields';

it('reads an order', () => {
  const fields = { level: '4', hazard: 'flood', 'district-hama': 'on', 'site-city-gymnasium': 'on', remark: ' ', world: 'real' };
  expect(orderOfFields(fields)).toEqual({ level: 4, hazard: 'flood', districts: ['hama'], sites: ['city-gymnasium'], remark: null });
});

it('reads a notice with a point typed in wide digits, or with none', () => {
  const point = { latitude: '４３．３３', longitude: '145.58', radius: '500' };
  expect(noticeOfFields({ kind: 'bear', ...point, remark: 'Two cubs.', remarkLocale: 'en' })).toEqual({
    ...{ kind: 'bear', districts: [], point: { latitude: 43.33, longitude: 145.58, radius: 500 } },
    remark: { text: 'Two cubs.', locale: 'en' },
  });
  expect(noticeOfFields({ kind: 'bear', latitude: ' ' }).point).toBeNull();
  expect(noticeOfFields({ kind: 'bear', latitude: '43.33' }).point).toMatchObject({ longitude: Number.NaN });
});

it('tells nobody counted from nobody there', () => {
  expect([peopleOfFields({}), peopleOfFields({ people: '０' }), peopleOfFields({ people: 'many' })]).toEqual([null, 0, Number.NaN]);
});
