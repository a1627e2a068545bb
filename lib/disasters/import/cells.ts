import type { SiteFault } from '#lib/disasters/import/model';
import { siteEquipment } from '#lib/disasters/model';
import { plain, readWords } from '#lib/lists/cells';
import { ok, type Result, refused } from '#lib/result';

const yes = /^(1|[○〇◯●◎]|有り?|あり|可|該当|true|yes)$/i;
const no = /^([0×✕-]?|ー|―|無し?|なし|不可|false|no)$/i;

/** A flag: `1` or nothing by the standard, ○, 有, TRUE in cities' files. Refused: anything else, since lives depend on it. */
export function readFlag(cell: string, column: string): Result<boolean, SiteFault> {
  const said = plain(cell);
  if (yes.test(said)) return ok(true);
  return no.test(said) ? ok(false) : refused({ code: 'flag-unknown', params: { column, value: said.slice(0, 40) } });
}

type Equipment = (typeof siteEquipment)[number];

const things: Readonly<Record<Equipment, RegExp>> = {
  toilet: /トイレ/,
  water: /^飲?料?水$|飲料水|給水/,
  food: /食料|食糧/,
  blankets: /毛布|寝具/,
  power: /発電|電源|蓄電/,
  heating: /暖房|ストーブ/,
  'air-conditioning': /冷房|空調|エアコン/,
  wifi: /wi-?fi|無線LAN/i,
  telephone: /電話/,
  aed: /AED/i,
  'nursing-room': /授乳/,
  shower: /シャワー|入浴/,
};

/** What people find there, and the words of the cell that nobody knows. */
export const readEquipment = (cell: string) => readWords(cell, siteEquipment, things);
