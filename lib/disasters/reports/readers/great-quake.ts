import type { Envelope } from '#lib/disasters/reports/envelope';
import type { InForce, Severity, Statement } from '#lib/disasters/reports/model';
import { information, type Told } from '#lib/disasters/reports/readers/told';
import { textOf } from '#lib/disasters/reports/xml';

const nation = { type: 'nation', code: '', name: '' } as const;
const week = 7 * 86_400_000;

/** 地震関連情報番号: 11x 調査中, 120 巨大地震警戒, 130 巨大地震注意, 190 調査終了, which ends it. */
const gravity: Readonly<Record<string, Severity>> = { '11': 'information', '12': 'warning', '13': 'advisory' };

/** 南海トラフ地震臨時情報 (VYSE50): attention for a week, which no report ends (南海トラフ地震防災対策推進基本計画). It names no areas: the whole country reads it, the coast concerned acts. */
export function readNankai({ body, reportedAt }: Envelope): Told {
  const [kind, code] = [textOf(body, 'EarthquakeInfo', 'InfoSerial', 'Name'), textOf(body, 'EarthquakeInfo', 'InfoSerial', 'Code')];
  const severity = gravity[code.slice(0, 2)];
  const holds: InForce | null = severity
    ? { kind, code, severity, level: null, until: severity === 'information' ? null : new Date(reportedAt.getTime() + week) }
    : null;
  return { use: 'state', unit: 'nankai', statements: [{ area: nation, group: 'nankai', holds }], news: null };
}

/** 北海道・三陸沖後発地震注意情報 (VYSE60): for one week from the report (内閣府 後発地震への注意を促す情報). */
export function readNorthOffshore({ title, reportedAt }: Envelope): Told {
  const holds: InForce = { kind: title, code: '', severity: 'advisory', level: null, until: new Date(reportedAt.getTime() + week) };
  const statement: Statement = { area: nation, group: 'north-offshore', holds };
  return { use: 'state', unit: 'north-offshore', statements: [statement], news: null };
}

/** 南海トラフ地震関連解説情報 (VYSE51, 52): what the first report meant, in words. */
export const readExplanation = (): Told => information;
