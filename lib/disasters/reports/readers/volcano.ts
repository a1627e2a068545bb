import { type Envelope, momentIn } from '#lib/disasters/reports/envelope';
import { type InForce, type Level, type Severity, type Statement, volcanoUnits } from '#lib/disasters/reports/model';
import type { Told } from '#lib/disasters/reports/readers/told';
import { areaIn } from '#lib/disasters/reports/warning-items';
import { all, attribute, type Element, textOf } from '#lib/disasters/reports/xml';

/** 噴火警戒レベル 2 to 5 are 12 to 15; the others are for volcanoes without levels. 11, 21 and the like: 活火山であることに留意. */
const gravity: Readonly<Record<string, Severity>> = {
  ...{ '12': 'warning', '13': 'warning', '14': 'special', '15': 'special' },
  ...{ '22': 'warning', '23': 'warning', '24': 'special', '25': 'special', '36': 'warning' },
};

/** The levels at which people leave: 高齢者等避難 and 避難. */
const leaving: Readonly<Record<string, Level>> = { '14': 4, '15': 5 };

/**
 * 噴火警報・予報 (VFVO50): the state of one volcano, and whom it concerns. It is the volcano's, not the municipality's: where two
 * are near, the end of one must not end the other.
 */
export function readVolcano({ body, eventId }: Envelope): Told {
  const cities = itemsOf(body, '噴火警報・予報（対象市町村等）').flatMap((item) =>
    all(item, 'Areas', 'Area').map((area) => textOf(area, 'Code')),
  );
  const statements = itemsOf(body, '噴火警報・予報（対象火山）').flatMap((item) => {
    const [kind, code] = [textOf(item, 'Kind', 'Name'), textOf(item, 'Kind', 'Code')];
    const severity = gravity[code];
    const holds: InForce | null = severity
      ? { kind, code, severity, level: leaving[code] ?? null, until: null, cities: [...new Set(cities)] }
      : null;
    return all(item, 'Areas', 'Area').map((one): Statement => ({ area: areaIn(one, 'volcano'), group: 'volcano', holds }));
  });
  return { use: 'state', unit: `${volcanoUnits}${eventId}`, statements, news: null };
}

function itemsOf(body: Element | undefined, type: string): Element[] {
  return all(body, 'VolcanoInfo')
    .filter((one) => attribute(one, 'type') === type)
    .flatMap((one) => all(one, 'Item'));
}

/** 噴火速報 (VFVO56): an eruption has been seen. */
export function readEruption({ body, reportedAt }: Envelope): Told {
  const areas = all(body, 'VolcanoInfo', 'Item', 'Areas', 'Area');
  const at = momentIn(body, 'VolcanoInfo', 'Item', 'EventTime', 'EventDateTime') ?? reportedAt;
  const news = { kind: 'eruption' as const, at, place: textOf(areas[0], 'Name'), areas: areas.map((one) => textOf(one, 'Code')) };
  return { use: 'news', unit: '', statements: [], news };
}
