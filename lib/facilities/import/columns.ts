import { Columns, placeColumns } from '#lib/lists/columns';
import type { List } from '#lib/lists/model';

/** The columns of 公共施設一覧 by the names they have in the 自治体標準オープンデータセット and the 推奨データセット before it. */
export const facilityColumns = new Columns({
  ...placeColumns,
  name: ['名称', '施設名', '施設名称'],
  english: ['名称_英字', '名称_英語'],
  commonName: ['名称_通称'],
  phone: ['電話番号', '連絡先電話番号'],
  manager: ['団体名', '管理者', '担当課'],
  days: ['利用可能曜日', '開館曜日'],
  from: ['開始時間', '利用開始時間', '開館時間'],
  to: ['終了時間', '利用終了時間', '閉館時間'],
  remarks: ['利用可能日時特記事項', '利用可能時間特記事項'],
  summary: ['説明', '概要'],
  barrierFree: ['バリアフリー情報', 'バリアフリー'],
  access: ['アクセス方法'],
  parking: ['駐車場情報'],
  note: ['備考'],
});

/** Columns that say nothing of the facility itself: who publishes the list, and the parts of an address that is there whole. */
const aboutTheList = /^(地方公共団体名|所在地_全国地方公共団体コード|町字ID)$/;

/** Columns by which other lists of the standard are told from this one, though they have its columns too. */
const ofOtherLists =
  /^(設置位置|小児対応設備の有無|種別|認可等年月日|収容定員|文化財分類|料金[(_].*|SSID|医療機関の種類|診療曜日|災害種別_.*|多機能トイレ数|救護所.*)$/;

/** Whether a list is one of facilities, as its columns tell: names and addresses, and when they can be used. */
export function isFacilityList({ columns }: List): boolean {
  const has = (...wanted: Parameters<typeof facilityColumns.aliasesOf>[0][]) =>
    wanted.some((column) => facilityColumns.aliasesOf(column).some((alias) => columns.includes(alias)));
  return has('name') && has('address', 'town') && has('days', 'from', 'remarks') && !columns.some((column) => ofOtherLists.test(column));
}

/** The columns that say something which is not taken. */
export function columnsLeft({ columns, rows }: List): string[] {
  const left = columns.filter((column) => !facilityColumns.knows(column) && !aboutTheList.test(column));
  return [...new Set(left)].filter((column) => rows.some(({ cell }) => cell(column) !== ''));
}
