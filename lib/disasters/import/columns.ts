import { type Hazard, hazards } from '#lib/disasters/model';

/**
 * The columns of the lists by the names they have in the 自治体標準オープンデータセット of 2026, the 推奨データセット
 * before it, 国土地理院's data, and cities' own lists; the first one that says something counts.
 */
const names = {
  code: ['全国地方公共団体コード', '都道府県コード又は市区町村コード', '市区町村コード'],
  commonId: ['共通ID'],
  id: ['ID'],
  number: ['NO'],
  name: ['名称', '施設・場所名', '施設名', '施設名称', '避難所名', '避難場所名', '指定暑熱避難施設の名称'],
  kana: ['名称_カナ', '施設名_カナ', '名称(カナ)'],
  address: ['所在地_連結表記', '住所', '所在地'],
  prefecture: ['所在地_都道府県', '都道府県名'],
  city: ['所在地_市区町村', '市区町村名'],
  town: ['所在地_町字'],
  lot: ['所在地_番地以下'],
  building: ['建物名等(方書)', '方書'],
  latitude: ['緯度'],
  longitude: ['経度'],
  elevation: ['標高', '海抜'],
  capacity: ['想定収容人数', '収容人数', '収容可能人数'],
  shelter: ['指定避難所との重複', '指定避難所'],
  welfare: ['福祉避難所', '指定福祉避難所'],
  barrierFree: ['バリアフリー情報', 'バリアフリー'],
  pets: ['ペット同行避難', 'ペット同行', 'ペット受入', 'ペット'],
  equipment: ['設備', '設備・備蓄', '備蓄'],
  admitted: ['受入対象者'],
  kind: ['区分', '種別', '施設種別'],
  remark: ['区分', '種別', '施設種別', '備考'],
  note: ['備考'],
} as const;
export type ColumnName = keyof typeof names;

/** A column's name as all files mean it: widths, blanks, and the many dashes that stand for ー. */
export const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[―‐–—]/g, 'ー')
    .replace(/、/g, '・');

const known = new Map(Object.entries(names).map(([column, aliases]) => [column, aliases.map(plainName)]));

/** The names a column may have, plain. */
export const aliasesOf = (column: ColumnName): readonly string[] => known.get(column) ?? [];

const hazardNames: Readonly<Record<Hazard, RegExp>> = {
  flood: /^洪水$/,
  landslide: /^(崖崩れ|がけ崩れ|土石流|土砂災害)/,
  'storm-surge': /^高潮$/,
  earthquake: /^地震$/,
  tsunami: /^津波$/,
  'large-fire': /^大規模な火[事災]$/,
  'inland-flood': /^内水(氾濫|はん濫)$/,
  volcano: /^火山(現象)?$/,
};

/** The disaster that a column is about, if it is about one; also `災害種別_地震(火災)`, as some cities write. */
export function hazardOf(column: string): Hazard | undefined {
  const name = plainName(column)
    .replace(/^災害種別_?/, '')
    .replace(/\(.*\)$/, '');
  return hazards.find((hazard) => hazardNames[hazard].test(name));
}
