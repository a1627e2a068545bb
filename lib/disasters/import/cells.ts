import type { SiteFault } from '#lib/disasters/import/model';
import { barrierFreeFeatures, siteEquipment } from '#lib/disasters/model';
import { ok, type Result, refused } from '#lib/result';

const plain = (cell: string) => cell.normalize('NFKC').trim();

const yes = /^(1|[○〇◯●◎]|有り?|あり|可|該当|true|yes)$/i;
const no = /^([0×✕-]?|ー|―|無し?|なし|不可|false|no)$/i;

/** A flag: `1` or nothing by the standard, ○, 有, TRUE in cities' files. Refused: anything else, since lives depend on it. */
export function readFlag(cell: string, column: string): Result<boolean, SiteFault> {
  const said = plain(cell);
  if (yes.test(said)) return ok(true);
  return no.test(said) ? ok(false) : refused({ code: 'flag-unknown', params: { column, value: said.slice(0, 40) } });
}

/** A number with what people write around it (約1,200人, 12.5m); undefined where there is none, NaN where it cannot be read. */
export function readNumber(cell: string): number | undefined {
  const said = plain(cell).replaceAll(',', '');
  if (/^([-ー―]|なし|不明)?$/.test(said)) return undefined;
  const [, digits] = /^約?([-+]?\d+(?:\.\d+)?)(人|名|m|メートル)?(程度)?$/i.exec(said) ?? [];
  return digits === undefined ? Number.NaN : Number(digits);
}

type Feature = (typeof barrierFreeFeatures)[number];
type Equipment = (typeof siteEquipment)[number];

const features: Readonly<Record<Feature, RegExp>> = {
  wheelchair: /車椅子|車いす/,
  slope: /スロープ|段差なし/,
  elevator: /エレベータ/,
  handrail: /手すり/,
  'accessible-toilet': /(多機能|多目的|バリアフリー|車椅子.*|車いす.*)トイレ/,
  ostomate: /オストメイト/,
  'tactile-paving': /点字/,
};

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

/** The words of a cell (`;` between them) by what they name, and those nobody knows. */
export const readFeatures = (cell: string) => readWords(cell, barrierFreeFeatures, features);
export const readEquipment = (cell: string) => readWords(cell, siteEquipment, things);

function readWords<Name extends string>(cell: string, all: readonly Name[], named: Readonly<Record<Name, RegExp>>) {
  const words = plain(cell)
    .split(/[;、,/\n]/)
    .map(plain)
    .filter(Boolean);
  return {
    found: all.filter((name) => words.some((word) => named[name].test(word))),
    unread: words.filter((word) => !all.some((name) => named[name].test(word))),
  };
}
