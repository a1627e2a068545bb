import type { Published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { FacilityFacts, FacilityText } from '#lib/facilities/model';
import { listedHours } from '#lib/facilities/telling/listed-hours';
import { facilityWords } from '#lib/i18n/facility-words';
import { toKatakana } from '#lib/i18n/katakana';
import { originalLocale } from '#lib/i18n/locales';
import type { DatasetRow } from '#lib/open-data/dataset';

type Source = {
  slug: string;
  facts: FacilityFacts;
  text: FacilityText;
  english: string;
  city: { code: string; name: string };
  origin: string;
};

/** A facility as a row, and where it is. */
export type PlacedRow = { row: DatasetRow; position: FacilityFacts['position'] };

const words = () => facilityWords(originalLocale);
const list = (values: readonly string[]) => values.join(';');

/** The columns of 公共施設一覧 in the order of 自治体標準オープンデータセット; the block of places as its sheets share it. Cells of which the city has nothing stay empty. */
const columns = {
  全国地方公共団体コード: ({ city }: Source) => city.code,
  ID: ({ slug }: Source) => slug,
  地方公共団体名: ({ city }: Source) => city.name,
  名称: ({ text }: Source) => text.title,
  名称_カナ: ({ text }: Source) => toKatakana(text.reading ?? ''),
  名称_英字: ({ english }: Source) => english,
  所在地_全国地方公共団体コード: ({ city }: Source) => city.code,
  所在地_連結表記: ({ text }: Source) => text.address,
  緯度: ({ facts }: Source) => String(facts.position.latitude),
  経度: ({ facts }: Source) => String(facts.position.longitude),
  電話番号: ({ facts }: Source) => facts.phone,
  利用可能曜日: ({ facts, text }: Source) => listedHours(facts, text).days,
  開始時間: ({ facts, text }: Source) => listedHours(facts, text).from,
  終了時間: ({ facts, text }: Source) => listedHours(facts, text).to,
  利用可能日時特記事項: ({ facts, text }: Source) => listedHours(facts, text).remarks,
  説明: ({ text }: Source) => text.summary,
  バリアフリー情報: ({ facts }: Source) => list(facts.barrierFree.map((feature) => words().t(`facilities.features.${feature}`))),
  アクセス方法: ({ text }: Source) => text.access,
  駐車場情報: ({ facts }: Source) => (facts.parking === undefined ? '' : words().t('facilities.parking', { count: facts.parking })),
  URL: ({ slug, origin }: Source) => `${origin}/${originalLocale}/facilities/${slug}`,
} as const;

export const facilityHeader: readonly string[] = Object.keys(columns);

/** All facilities as rows of an open data set, by their names in addresses, each with the place where it is. `origin`: the city's own address. */
export function facilityRows({ facilities }: Published, city: Source['city'], origin: string): PlacedRow[] {
  return facilities
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((entry) => {
      const [{ slug, facts, text }, english] = [tell(entry, originalLocale), tell(entry, 'en')];
      const source = { slug, facts, text, english: english.languages['title'] === 'en' ? english.text.title : '', city, origin };
      return { row: Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(source)])), position: facts.position };
    });
}

/** The rows as GeoJSON (RFC 7946): points with the cells as their properties. */
export function asGeoJson(rows: readonly PlacedRow[]) {
  return {
    type: 'FeatureCollection',
    features: rows.map(({ row, position: { latitude, longitude } }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: row,
    })),
  };
}
