import { expect, it } from 'vitest';
import { reportOf } from '#lib/disasters/reports/report.fixture';

const volcano = (code: string) =>
  `<VolcanoInfo type="噴火警報・予報（対象火山）"><Item><Kind><Code>${code}</Code></Kind><Areas><Area><Code>101</Code></Area></Areas></Item></VolcanoInfo>`;

it.each([
  ['15', { severity: 'special', level: 5 }],
  ['14', { severity: 'special', level: 4 }],
  ['25', { severity: 'special', level: null }],
  ['13', { severity: 'warning', level: null }],
  ['12', { severity: 'warning', level: null }],
  ['11', null],
] as const)('code %s of a volcano', (code, holds) => {
  const { statements } = reportOf({ title: '噴火警報・予報', body: volcano(code) });
  expect(statements).toMatchObject([{ group: 'volcano', holds }]);
});
