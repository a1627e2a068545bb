import { type Envelope, headlineItems } from '#lib/disasters/reports/envelope';
import type { InForce, Level, Severity } from '#lib/disasters/reports/model';
import type { Told } from '#lib/disasters/reports/readers/told';
import { areaIn, warningItems } from '#lib/disasters/reports/warning-items';
import { all, first, textOf } from '#lib/disasters/reports/xml';

/** 氾濫注意 2x, 警戒 3x, 危険 4x, 発生 5x; 1x ends it (指定河川洪水予報, コード表 洪水予報). */
const gravity: Readonly<Record<string, readonly [Severity, Level]>> = {
  '2': ['advisory', 2],
  '3': ['warning', 3],
  '4': ['danger', 4],
  '5': ['special', 5],
};

/** 指定河川洪水予報 (VXKOii): one report for each forecast section of a river. */
export function readRiver({ head, body, eventId, title }: Envelope): Told {
  const cities = warningItems(body, '指定河川洪水予報').flatMap((item) =>
    all(item, 'Areas', 'Area').flatMap((area) => textOf(area, 'CityCode') || []),
  );
  const statements = headlineItems(head, /予報区域/).flatMap((item) => {
    const [kind, code] = [textOf(item, 'Kind', 'Name'), textOf(item, 'Kind', 'Code')];
    const grave = kind.includes('解除') ? undefined : gravity[code.charAt(0)];
    const holds: InForce | null = grave
      ? { kind, code, severity: grave[0], level: grave[1], until: null, cities: [...new Set(cities)] }
      : null;
    return all(first(item, 'Areas'), 'Area').map((area) => ({ area: areaIn(area, 'river'), group: 'river-flood' as const, holds }));
  });
  return { use: 'state', unit: `${title}/${eventId}`, statements, news: null };
}
