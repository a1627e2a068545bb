import type { ListRow } from '#lib/lists/model';

/** A column's name as all files mean it: widths, blanks, and the many dashes that stand for ー. */
export const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[―‐–—]/g, 'ー')
    .replace(/、/g, '・');

/** The columns of a kind of list, by all the names that files give them; of several the first that says something counts. */
export class Columns<Name extends string> {
  readonly #names: ReadonlyMap<string, readonly string[]>;

  constructor(names: Readonly<Record<Name, readonly string[]>>) {
    this.#names = new Map(Object.entries<readonly string[]>(names).map(([column, aliases]) => [column, aliases.map(plainName)]));
  }

  /** The names a column may have, plain. */
  aliasesOf(column: Name): readonly string[] {
    return this.#names.get(column) ?? [];
  }

  /** Whether a column, by its plain name, is one of these. */
  knows(column: string): boolean {
    return [...this.#names.values()].some((aliases) => aliases.includes(column));
  }

  /** The column as this row fills it: its name in the file, and what it says; '' where the row says nothing. */
  of(row: ListRow, column: Name): { column: string; said: string } {
    const found = this.aliasesOf(column).find((alias) => row.cell(alias) !== '') ?? '';
    return { column: found, said: row.cell(found) };
  }

  /** What a row says in a column. */
  said(row: ListRow, column: Name): string {
    return this.of(row, column).said;
  }
}

/** Where lists say which place they mean and where it is, by the names of all editions of the standard. */
export const placeColumns = {
  code: ['全国地方公共団体コード', '都道府県コード又は市区町村コード', '市区町村コード'],
  id: ['ID'],
  number: ['NO'],
  kana: ['名称_カナ', '施設名_カナ', '名称(カナ)'],
  address: ['所在地_連結表記', '住所', '所在地'],
  prefecture: ['所在地_都道府県', '都道府県名'],
  city: ['所在地_市区町村', '市区町村名'],
  town: ['所在地_町字'],
  lot: ['所在地_番地以下'],
  building: ['建物名等(方書)', '方書'],
  latitude: ['緯度'],
  longitude: ['経度'],
} as const;

/** The address of a row, from its parts where it is not written as one, with the building; '' where there is none. */
export function addressOf(row: ListRow, columns: Columns<keyof typeof placeColumns>): string {
  const said = (column: keyof typeof placeColumns) => columns.said(row, column);
  const parts = (['prefecture', 'city', 'town', 'lot'] as const).map(said).join('');
  const whole = said('address') || (said('town') && parts);
  return whole && said('building') ? `${whole} ${said('building')}` : whole;
}
