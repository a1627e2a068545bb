import { type Envelope, momentIn } from '#lib/disasters/reports/envelope';
import type { InForce, Severity, Statement } from '#lib/disasters/reports/model';
import type { Told } from '#lib/disasters/reports/readers/told';
import { areaOf } from '#lib/disasters/reports/warning-items';
import { all, type Element, first, textOf } from '#lib/disasters/reports/xml';

/** コード表 警報等情報要素／津波警報・注意報・予報; 00, 50 and 60 end what held. */
const gravity: Readonly<Record<string, Severity>> = {
  '52': 'special',
  '53': 'special',
  '51': 'warning',
  '62': 'advisory',
  '71': 'information',
  '72': 'information',
  '73': 'information',
};

/** 津波警報・注意報・予報 (VTSE41): each tells the state of all coasts; what it does not name any more has ended. */
export function readTsunami({ body, validUntil }: Envelope): Told {
  const statements = all(body, 'Tsunami', 'Forecast', 'Item').map(
    (item): Statement => ({ area: areaOf(item, 'tsunami'), group: 'tsunami', holds: holdsFor(item, validUntil) }),
  );
  return { use: 'state', unit: 'tsunami', statements, news: null };
}

function holdsFor(item: Element, until: Date | null): InForce | null {
  const [kind, code] = [textOf(item, 'Category', 'Kind', 'Name'), textOf(item, 'Category', 'Kind', 'Code')];
  const severity = gravity[code];
  if (!severity) return null;
  const height = first(item, 'MaxHeight', 'TsunamiHeight');
  const metres = Number.parseFloat(height?.text ?? '');
  const tsunami = {
    // `NaN` with 巨大 or 高い stands where the size cannot be told in metres yet.
    height: Number.isFinite(metres) ? metres : null,
    heightSaid: height?.attributes['description'] ?? '',
    arrivesAt: momentIn(item, 'FirstHeight', 'ArrivalTime'),
    arrivalSaid: textOf(item, 'FirstHeight', 'Condition'),
  };
  return { kind, code, severity, level: null, until, tsunami };
}
