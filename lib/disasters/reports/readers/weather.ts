import type { Envelope } from '#lib/disasters/reports/envelope';
import { type Group, type InForce, type Severity, type Statement, severities, weatherGroups } from '#lib/disasters/reports/model';
import type { Told } from '#lib/disasters/reports/readers/told';
import { areaOf, warningItems } from '#lib/disasters/reports/warning-items';
import { weatherKind } from '#lib/disasters/reports/weather-kinds';
import { all, type Element, textOf } from '#lib/disasters/reports/xml';

/** What each report of the system of 2026-05 (Ｒ０６, VPWW55 to 61) speaks of; by the bracket that ends its title. */
const spokenOf: Readonly<Record<string, readonly Group[]>> = {
  大雨: ['rain'],
  土砂: ['landslide'],
  高潮: ['storm-surge'],
  暴風: ['wind', 'snowstorm'],
  波浪: ['waves'],
  大雪: ['snow'],
  その他注意報: ['thunder', 'snowmelt', 'fog', 'dry', 'avalanche', 'cold', 'frost', 'ice-accretion', 'snow-accretion', 'other'],
};

/** The older system (VPWW50, 53, 54) tells of everything at once, and has no warning of landslides of its own. */
const olderGroups: readonly Group[] = weatherGroups.filter((group) => group !== 'landslide');

/** 気象警報・注意報, of either system: what holds for each municipality. */
export function readWeather({ title, office, body }: Envelope): Told {
  const ending = /（Ｒ０６）（(.+)）$/.exec(title)?.[1];
  const spoken = ending === undefined ? olderGroups : (spokenOf[ending] ?? []);
  const items = warningItems(body, '気象警報・注意報（市町村等）');
  const statements = items.flatMap((item) => {
    const holding = kindsOf(item);
    // What a report names is spoken of, whatever its title says.
    return [...new Set([...spoken, ...holding.keys()])].map(
      (group): Statement => ({ area: areaOf(item, 'city'), group, holds: holding.get(group) ?? null }),
    );
  });
  return { use: 'state', unit: `${ending === undefined ? 'weather' : title}/${office}`, statements, news: null };
}

/** What holds for an area, by group; the graver of two of one group. */
function kindsOf(item: Element): Map<Group, InForce> {
  const holding = new Map<Group, InForce>();
  for (const kind of all(item, 'Kind')) {
    const [name, code, status] = [textOf(kind, 'Name'), textOf(kind, 'Code'), textOf(kind, 'Status')];
    if (code === '' || code === '00' || /解除|なし/.test(status)) continue;
    const { group, severity, level } = weatherKind(code) ?? { group: 'other' as const, severity: severityOf(name), level: null };
    const known = holding.get(group);
    if (!known || severities.indexOf(severity) > severities.indexOf(known.severity))
      holding.set(group, { kind: name, code, severity, level, until: null });
  }
  return holding;
}

/** How grave something is whose code nobody has told us yet, by the end of its name. */
function severityOf(name: string): Severity {
  if (name.endsWith('特別警報')) return 'special';
  if (name.endsWith('危険警報')) return 'danger';
  if (name.endsWith('警報')) return 'warning';
  return name.endsWith('注意報') ? 'advisory' : 'information';
}
