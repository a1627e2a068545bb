import { type Hazard, hazards } from '#lib/disasters/model';
import { Columns, placeColumns, plainName } from '#lib/lists/columns';

/**
 * The columns of the lists by the names they have in the 自治体標準オープンデータセット of 2026, the 推奨データセット
 * before it, 国土地理院's data, and cities' own lists; the first one that says something counts.
 */
export const siteColumns = new Columns({
  ...placeColumns,
  commonId: ['共通ID'],
  name: ['名称', '施設・場所名', '施設名', '施設名称', '避難所名', '避難場所名', '指定暑熱避難施設の名称'],
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
});

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
