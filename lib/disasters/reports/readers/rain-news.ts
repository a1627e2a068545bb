import { type Envelope, headlineItems, momentIn } from '#lib/disasters/reports/envelope';
import type { News } from '#lib/disasters/reports/model';
import { information, type Told } from '#lib/disasters/reports/readers/told';
import { all, textOf } from '#lib/disasters/reports/xml';

/** 情報タグ of 府県気象防災速報 (VPBS50). */
const tags: readonly (readonly [RegExp, News['kind']])[] = [
  [/線状降水帯/, 'rain-band'],
  [/記録雨|記録的短時間大雨/, 'record-rain'],
  [/大雪/, 'heavy-snow'],
];

/** 府県気象防災速報 (VPBS50) and 記録的短時間大雨情報 (VPOA50): what has just been seen, and in which parts of the prefecture. */
export function readRainNews({ title, head, body, reportedAt }: Envelope): Told {
  const items = headlineItems(head, /情報タグ|記録的短時間大雨/).filter((item) => textOf(item, 'Kind', 'Code') !== '0');
  const said = `${title} ${items.map((item) => textOf(item, 'Kind', 'Condition')).join(' ')}`;
  const kind = tags.find(([sign]) => sign.test(said))?.[1];
  if (!kind) return information;
  const areas = [...new Set(items.flatMap((item) => all(item, 'Areas', 'Area').map((area) => textOf(area, 'Code'))))];
  const at = momentIn(body, 'MeteorologicalInfos', 'MeteorologicalInfo', 'DateTime') ?? reportedAt;
  return { use: 'news', unit: '', statements: [], news: { kind, at, areas } };
}
