import { toKatakana } from '#lib/i18n/katakana';
import type { Messages } from '#lib/i18n/messages';
import type { Service } from '#lib/open-data/model';

type Source = {
  /** The service in Japanese. */
  service: Service;
  reading: string;
  english: string;
  city: { code: string; name: string };
  words: Messages['catalogue']['service'];
};

/**
 * The columns, named and ordered as 自治体標準オープンデータセット (2026-08-01) does where it has the same thing; it has
 * no sheet for procedures. Several values in a cell stand with `;` between them.
 */
const columns = {
  全国地方公共団体コード: ({ city }: Source) => city.code,
  ID: ({ service }: Source) => service.slug,
  地方公共団体名: ({ city }: Source) => city.name,
  名称: ({ service }: Source) => service.title,
  名称_カナ: ({ reading }: Source) => toKatakana(reading),
  名称_英字: ({ english }: Source) => english,
  正式名称: ({ service }: Source) => service.officialName ?? '',
  分類: ({ service }: Source) => service.category.title,
  概要: ({ service }: Source) => service.summary,
  対象者: ({ service }: Source) => service.who,
  対象者の区分: ({ service }: Source) => list(service.audiences.map(({ title }) => title)),
  期限: ({ service }: Source) => service.due.sentence ?? '',
  手数料: ({ service, words }: Source) => list(service.fees.map(({ label, yen }) => `${label}：${yen === 0 ? words.free : `${yen}円`}`)),
  必要なもの: ({ service, words }: Source) => list(service.bring.map((thing) => paper(thing, words))),
  手続きの流れ: ({ service }: Source) => list(service.steps),
  方法: ({ service, words }: Source) => list(service.ways.map(({ kind, description }) => joined(words.wayKinds[kind], description))),
  申請方法URL: ({ service }: Source) => list(service.ways.flatMap(({ url }) => url ?? [])),
  根拠法令: ({ service }: Source) => list(service.laws.map(({ law, article }) => law + article)),
  担当課: ({ service }: Source) => service.office.title,
  電話番号: ({ service }: Source) => service.office.phone,
  所在地_連結表記: ({ service }: Source) => service.office.address,
  URL: ({ service }: Source) => service.url,
  確認日: ({ service }: Source) => service.checkedOn ?? '',
  更新日: ({ service }: Source) => service.updatedOn,
} as const;

/** A service as a row: the cells by the names of their columns. */
export type DatasetRow = Readonly<Record<string, string>>;

export const datasetHeader: readonly string[] = Object.keys(columns);

export function datasetRow(source: Source): DatasetRow {
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(source)]));
}

const list = (values: readonly string[]) => values.join(';');
const joined = (kind: string, description: string | null) => (description ? `${kind}：${description}` : kind);

function paper({ anyOf, when }: Service['bring'][number], { bringOr }: Source['words']): string {
  const names = anyOf.map(({ title }) => title).join(bringOr);
  return when ? `${names}（${when}）` : names;
}
