import { describe, expect, it } from 'vitest';
import { type AskedWay, readAskedWay } from '#lib/disasters/rules/asked-way';

const read = (asked: Partial<AskedWay>) =>
  readAskedWay({ hazard: '', district: '', latitude: '', longitude: '', ...asked }, ['hama', 'yama']);

describe('where to flee to can be asked', () => {
  it('from a district', () => {
    expect(read({ hazard: 'tsunami', district: 'hama' })).toEqual({ ok: true, value: { hazard: 'tsunami', district: 'hama' } });
  });

  it.each([
    ['43.33', '145.58'],
    [' ４３．３３', '145,58 '],
  ])('from a position, which counts before a district: %s %s', (latitude, longitude) => {
    const asked = { hazard: 'flood', district: 'hama', latitude, longitude };
    expect(read(asked)).toEqual({ ok: true, value: { hazard: 'flood', position: { latitude: 43.33, longitude: 145.58 } } });
  });

  it.each([
    ['nothing', {}, ['hazard', 'place']],
    ['no place', { hazard: 'flood' }, ['place']],
    ['no disaster', { district: 'hama' }, ['hazard']],
    ['a disaster that is none', { hazard: 'x', district: 'hama' }, ['hazard']],
    ['a district that is none', { hazard: 'flood', district: 'atlantis' }, ['district']],
    ['words for a position', { hazard: 'flood', district: 'hama', latitude: 'north', longitude: '145' }, ['position']],
    ['half a position', { hazard: 'flood', latitude: '43.3' }, ['position']],
    ['a position in Paris', { hazard: 'flood', latitude: '48.85', longitude: '2.35' }, ['position']],
  ] as const)('but not with %s', (_, asked, faults) => {
    expect(read(asked)).toEqual({ ok: false, fault: faults });
  });

  it('where no district can be chosen, a position is missing', () => {
    const asked = { hazard: 'flood', district: '', latitude: '', longitude: '' };
    expect(readAskedWay(asked, [])).toEqual({ ok: false, fault: ['position'] });
  });
});
