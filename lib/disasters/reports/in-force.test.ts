import { describe, expect, it } from 'vitest';
import { inForce } from '#lib/disasters/reports/in-force';
import type { Report } from '#lib/disasters/reports/model';
import { reportOf, tsunami, weather } from '#lib/disasters/reports/report.fixture';

const at = (time: string) => `2026-11-21T${time}:00+09:00`;
const evening = new Date(at('20:00'));
const nemuro = '0122300';
const heavy = ['レベル４大雨危険警報', '43'] as const;
const mild = ['レベル２大雨注意報', '10'] as const;

const held = (reports: readonly Report[], world: 'real' | 'drill' = 'real', now = evening) =>
  inForce(reports, world, now).map(({ area, kind, level, severity }) => `${area.type} ${area.code} ${kind} ${level ?? severity}`);

const rain = (time: string, kinds: readonly (readonly [string, string, string?])[]) =>
  reportOf({ at: at(time), body: weather({ [nemuro]: kinds }) });

describe('weather', () => {
  it('holds until a newer report says otherwise, whichever comes first', () => {
    const reports = [rain('10:00', [mild]), rain('11:00', [heavy]), rain('12:00', [mild])];
    expect(held(reports.slice(0, 2))).toEqual([`city ${nemuro} レベル４大雨危険警報 4`]);
    expect(held(reports)).toEqual([`city ${nemuro} レベル２大雨注意報 2`]);
    expect(held([...reports, ...reports].reverse())).toEqual(held(reports));
  });

  it('ends by 解除, by the explicit all-clear, and by not being named any more', () => {
    const begun = rain('10:00', [heavy]);
    expect(held([begun, rain('11:00', [['レベル４大雨危険警報', '43', '解除']])])).toEqual([]);
    expect(held([begun, rain('11:00', [])])).toEqual([]);
    expect(held([begun, reportOf({ at: at('11:00'), body: weather({ '0120601': [mild] }) })])).toEqual([
      'city 0120601 レベル２大雨注意報 2',
    ]);
  });

  it('is told of each phenomenon by its own report, and of a city in several areas by each of them', () => {
    const split = reportOf({ at: at('10:00'), body: weather({ '0120601': [heavy], '0120602': [mild], '0120603': [] }) });
    const waves = reportOf({
      title: '気象警報・注意報（Ｒ０６）（波浪）',
      at: at('11:00'),
      body: weather({ '0120601': [['波浪警報', '07']] }),
    });
    expect(held([split, waves])).toEqual([
      'city 0120601 レベル４大雨危険警報 4',
      'city 0120602 レベル２大雨注意報 2',
      'city 0120601 波浪警報 warning',
    ]);
  });

  it('is not softened by a report of the older system that comes a moment later', () => {
    const older = reportOf({ title: '気象警報・注意報（Ｈ２７）', at: at('11:01'), body: weather({ [nemuro]: [['大雨警報', '03']] }) });
    expect(held([rain('11:00', [heavy]), older])).toEqual([`city ${nemuro} レベル４大雨危険警報 4`]);
    expect(held([older])).toEqual([`city ${nemuro} 大雨警報 3`]);
  });

  it('keeps a kind whose code nobody has told us, with what its name says', () => {
    expect(held([rain('10:00', [['黄砂警報', '99']])])).toEqual([`city ${nemuro} 黄砂警報 warning`]);
  });
});

describe('a tsunami', () => {
  const wave = (time: string, coasts: Parameters<typeof tsunami>[0], more = {}) =>
    reportOf({ title: '津波警報・注意報・予報a', office: '気象庁本庁', eventId: '1', at: at(time), body: tsunami(coasts), ...more });
  const great = { '100': ['大津波警報：発表', '53', 'NaN'], '101': ['津波警報', '51', '3'] } as const;

  it('ends for a coast by not being named, whichever office sends it', () => {
    const less = wave('11:00', { '101': ['津波注意報', '62'] }, { office: '大阪管区気象台' });
    expect(held([wave('10:00', great), less])).toEqual(['tsunami 101 津波注意報 advisory']);
  });

  it('has no height where nobody knows it yet', () => {
    const [first, second] = inForce([wave('10:00', great)], 'real', evening);
    expect([first?.tsunami, second?.tsunami?.height]).toEqual([{ height: null, heightSaid: '巨大', arrivesAt: null, arrivalSaid: '' }, 3]);
  });

  it('that was cancelled was never told, and what held before it holds', () => {
    const earlier = wave('09:00', { '101': ['津波注意報', '62'] }, { eventId: '0' });
    const cancelled = wave('10:30', {}, { infoType: '取消' });
    expect(held([earlier, wave('10:00', great), cancelled])).toEqual(['tsunami 101 津波注意報 advisory']);
    expect(held([cancelled, wave('10:00', great), earlier])).toEqual(['tsunami 101 津波注意報 advisory']);
  });

  it('of an exercise is in its own world, a test in none', () => {
    const drill = wave('10:00', great, { status: '訓練' });
    expect([held([drill]), held([drill], 'drill').length]).toEqual([[], 2]);
    expect(held([drill, wave('11:00', {}, { status: '通常' })], 'drill')).toHaveLength(2);
    expect(held([wave('10:00', great, { status: '試験' })], 'drill')).toEqual([]);
  });

  it('that is corrected is as it was corrected', () => {
    const corrected = wave('10:01', { '100': ['津波注意報', '62'] }, { infoType: '訂正' });
    expect(held([wave('10:00', great), corrected])).toEqual(['tsunami 100 津波注意報 advisory']);
  });
});

it('compares areas by the kind of their code too: 100 is a coast, and a part of Ishikari', () => {
  const coast = reportOf({ title: '津波警報・注意報・予報a', at: at('10:00'), body: tsunami({ '100': ['津波警報', '51'] }) });
  const city = reportOf({ at: at('11:00'), body: weather({ '100': [] }) });
  expect(held([coast, city])).toEqual(['tsunami 100 津波警報 warning']);
});

it('lets a tornado advisory end when its hour is over', () => {
  const body = `<Warning type="竜巻注意情報（市町村等）"><Item><Kind><Name>竜巻注意情報</Name><Code>1</Code><Status>発表</Status></Kind><Area><Name>根室市</Name><Code>${nemuro}</Code></Area></Item></Warning>`;
  const tornado = reportOf({ title: '竜巻注意情報', at: at('10:00'), validUntil: at('11:10'), body });
  expect(held([tornado], 'real', new Date(at('11:09')))).toHaveLength(1);
  expect(held([tornado], 'real', new Date(at('11:10')))).toEqual([]);
});

it('pays no heed to a report from the day after tomorrow', () => {
  const ahead = reportOf({ at: '2026-11-23T10:00:00+09:00', body: weather({ [nemuro]: [] }) });
  expect(held([rain('10:00', [heavy]), ahead])).toHaveLength(1);
});
