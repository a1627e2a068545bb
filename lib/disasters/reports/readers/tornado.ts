import type { Envelope } from '#lib/disasters/reports/envelope';
import type { Statement } from '#lib/disasters/reports/model';
import type { Told } from '#lib/disasters/reports/readers/told';
import { areaOf, warningItems } from '#lib/disasters/reports/warning-items';
import { textOf } from '#lib/disasters/reports/xml';

/** 竜巻注意情報 (VPHW50), also with sightings (VPHW51): for about an hour, as the report says. */
export function readTornado({ office, body, validUntil }: Envelope): Told {
  const statements = warningItems(body, '竜巻注意情報（市町村等）').map((item): Statement => {
    const [kind, code] = [textOf(item, 'Kind', 'Name'), textOf(item, 'Kind', 'Code')];
    const holds = code === '1' ? { kind, code, severity: 'advisory' as const, level: null, until: validUntil } : null;
    return { area: areaOf(item, 'city'), group: 'tornado', holds };
  });
  return { use: 'state', unit: `竜巻/${office}`, statements, news: null };
}
