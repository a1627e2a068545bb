import { readFacilities } from '#lib/facilities/import/rows';

/** The columns of the edition of 2026 that a test needs. */
export const header =
  '全国地方公共団体コード,ID,名称,名称_カナ,所在地_連結表記,緯度,経度,電話番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,アクセス方法,駐車場情報,備考';

const named = header.split(',');

/** A row of a hall of which everything is said, with these cells otherwise. */
export function hall(otherwise: Readonly<Record<string, string>> = {}): string {
  const cells: Readonly<Record<string, string>> = {
    ...{ 全国地方公共団体コード: '012238', ID: 'P1', 名称: '花咲会館', 名称_カナ: 'ハナサキカイカン', 所在地_連結表記: '根室市花咲町1' },
    ...{ 緯度: '43.33', 経度: '145.583', 電話番号: '0153-00-0001', 団体名: '総務課', 利用可能曜日: '火水木金土日' },
    ...{ 開始時間: '9:00', 終了時間: '21:00', 説明: '集会に使えます。', アクセス方法: '駅から5分', 駐車場情報: '10台' },
    ...otherwise,
  };
  return named.map((name) => cells[name] ?? '').join(',');
}

/** What is read of a list that can be read at all. */
export function readList(bytes: Uint8Array) {
  const read = readFacilities(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}
