import type { EntryFile } from '#lib/catalogue/entry-file';
import { writeCell } from '#lib/catalogue/exchange/cells';
import { columnsOf, valuesOf } from '#lib/catalogue/exchange/columns';
import type { ImportFault } from '#lib/catalogue/exchange/model';
import { readSampleEntries } from '#lib/city/sample';
import { writeCsv } from '#lib/csv/write';
import { completeLocales } from '#lib/i18n/locales';

/** A fault that was put into a file: where it must be told, and as what. */
export type Planted = Pick<ImportFault, 'line' | 'column' | 'code'>;

type Plant = { code: ImportFault['code']; column: string; cell?: string; cells?: Record<string, string>; more?: string[] };

const ways = (way: object) =>
  JSON.stringify([
    { id: 'phone', kind: 'phone', hours: { kind: 'office' } },
    { id: 'counter', kind: 'counter', ...way },
  ]);
const laws = (url: string) => JSON.stringify([{ law: '地方自治法', article: '第2条', url }]);
const due = (rule: object) => JSON.stringify([rule]);

/** One of each kind of fault that a table of services can have in a row. */
export const plants: readonly Plant[] = [
  { code: 'slug-missing', column: 'slug', cell: '' },
  { code: 'slug-malformed', column: 'slug', cell: 'Moving_In' },
  { code: 'slug-twice', column: 'slug', cell: 'service-0' },
  { code: 'too-many-cells', column: '', more: ['', '余り'] },
  { code: 'required', column: 'facts.office', cell: '' },
  { code: 'too-long', column: 'ja.title', cell: 'あ'.repeat(301) },
  { code: 'not-a-number', column: 'facts.rank', cell: 'いちばん' },
  { code: 'not-whole', column: 'facts.rank', cell: '1.5' },
  { code: 'too-low', column: 'facts.rank', cell: '0' },
  { code: 'too-high', column: 'facts.due', cell: due({ kind: 'within', of: 'move', days: 5000, countsFirstDay: false }) },
  { code: 'not-a-day', column: 'checkedOn', cell: '3月末' },
  { code: 'no-such-day', column: 'reviewOn', cell: '2027/2/30' },
  { code: 'not-a-time', column: 'facts.ways', cell: ways({ hours: { kind: 'daily', open: '8時', close: '17:00' } }) },
  { code: 'not-a-day-of-year', column: 'facts.due', cell: due({ kind: 'yearly', from: '3/15', by: '03-31' }) },
  { code: 'not-an-address', column: 'facts.laws', cell: laws('laws.example') },
  { code: 'unsafe-address', column: 'facts.laws', cell: laws('javascript:alert(1)') },
  { code: 'not-yes-no', column: 'facts.bring', cell: JSON.stringify([{ id: 'one', items: ['identity-document'], conditional: 'たぶん' }]) },
  { code: 'unknown-choice', column: 'facts.takes', cell: JSON.stringify({ unit: 'hours', from: 1, to: 2 }) },
  { code: 'not-a-maker', column: 'en.madeBy', cell: 'robot' },
  { code: 'malformed-name', column: 'facts.category', cell: 'くらし' },
  { code: 'no-such-entry', column: 'facts.office', cell: 'moon' },
  { code: 'empty-line', column: 'ja.steps', cell: '来ます。\n\n話します。' },
  { code: 'too-many', column: 'ja.words', cell: Array.from({ length: 61 }, (_, place) => `言葉${place}`).join('\n') },
  { code: 'value-twice', column: 'facts.related', cell: 'moving-in\nmoving-in' },
  { code: 'id-twice', column: 'facts.fees', cell: '[{"id":"free","yen":0},{"id":"free","yen":300}]' },
  { code: 'no-colon', column: 'ja.fees', cell: '相談' },
  { code: 'key-twice', column: 'ja.ways', cell: 'phone: 電話\nphone: 電話' },
  { code: 'no-such-key', column: 'ja.ways', cell: 'fax: 送る' },
  { code: 'key-missing', column: 'en.fees', cell: '' },
  { code: 'bad-json', column: 'facts.fees', cell: '[{"id":"free","yen":0},' },
  { code: 'forbidden-key', column: 'facts.source', cell: '{"kind":"general-knowledge","__proto__":{"admin":true}}' },
  { code: 'too-deep', column: 'facts.takes', cell: '['.repeat(60) + ']'.repeat(60) },
  { code: 'unknown-field', column: 'facts.ways', cell: ways({ hours: { kind: 'office' }, ulr: 'https://city.example' }) },
  { code: 'wrong-shape', column: 'facts.takes', cell: '5' },
  { code: 'control-characters', column: 'ja.summary', cell: '相談\u0007できます。' },
  { code: 'lost-characters', column: 'en.summary', cell: 'Caf〓 for everybody' },
  { code: 'checks.language-missing', column: 'ja-easy.title', cells: saying('ja-easy', '') },
  { code: 'checks.machine-unread', column: 'en.madeBy', cell: '機械' },
  { code: 'checks.dead-link', column: 'ja.notes', cell: '[料金の表](/services/no-such)' },
  { code: 'checks.link-words', column: 'ja.notes', cell: '[こちら](/services/moving-in)' },
  { code: 'checks.image-without-text', column: 'ja.notes', cell: '![](https://city.example/a.png)' },
  { code: 'checks.raw-html', column: 'ja.notes', cell: '話せます。<br>' },
  { code: 'checks.quantity-added', column: 'en.notes', cell: 'It costs 300 yen.' },
  { code: 'checks.quantity-missing', column: 'en.notes', cells: { 'ja.notes': '300円です。' } },
  { code: 'checks.half-width-kana', column: 'ja.notes', cell: 'ﾀﾌﾞﾚｯﾄで話します。' },
  { code: 'checks.private-use', column: 'ja.notes', cell: '\ue000さんと話します。' },
];

/** Columns beyond the right ones, and what is wrong with them. */
const strange: readonly (Omit<Planted, 'line'> & { name: string })[] = [
  { name: 'ja.titel', column: 'ja.titel', code: 'misspelt-column' },
  { name: '備考', column: '備考', code: 'unknown-column' },
  { name: 'ja.title', column: 'ja.title', code: 'duplicated-column' },
  { name: '', column: '', code: 'unnamed-column' },
  { name: 'fr.title', column: 'fr.title', code: 'unknown-locale' },
];

const base = readSampleEntries().find(({ kind, slug }) => kind === 'service' && slug === 'foreign-resident-advice');
const columns = columnsOf('service').filter(({ place }) => !('locale' in place) || completeLocales.some((one) => one === place.locale));

/** A table of `rows` services in three languages: one fault of each kind, far apart, all other rows without any. */
export function faultyFile(rows: number): { bytes: Uint8Array; planted: Planted[] } {
  const header = ['slug', ...columns.map(({ name }) => name), ...strange.map(({ name }) => name)];
  const step = Math.floor((rows - 1) / plants.length);
  const plantIn = (row: number) => (row > 0 && row % step === 0 ? plants[row / step - 1] : undefined);
  const all = Array.from({ length: rows }, (_, row) => rowOf(row, plantIn(row)));
  const planted = plants.map(({ code, column }, place) => ({ line: (place + 1) * step + 2, column, code }));
  return {
    bytes: writeCsv(header, all, { encoding: 'utf-8' }).bytes,
    planted: [...strange.map(({ column, code }) => ({ line: 1, column, code })), ...planted],
  };
}

function rowOf(row: number, plant: Plant | undefined): string[] {
  if (!base) throw new Error('no such service in the sample');
  const written = { ...sound(base), slug: `service-${row}`, 'ja.title': `外国人住民の相談窓口 その${row}`, ...plant?.cells };
  const cells = { ...written, ...(plant?.cell !== undefined && { [plant.column]: plant.cell }) };
  const said = new Map(Object.entries(cells));
  return [
    ...['slug', ...columns.map(({ name }) => name)].map((name) => said.get(name) ?? ''),
    ...strange.map(() => ''),
    ...(plant?.more ?? []),
  ];
}

function sound(entry: EntryFile): Record<string, string> {
  const values = valuesOf(entry);
  return Object.fromEntries(
    columns.map(({ name, field, mayBeMissing }) => [name, writeCell({ control: field, mayBeMissing }, values.get(name))]),
  );
}

function saying(locale: string, cell: string): Record<string, string> {
  const own = columnsOf('service').filter(({ name }) => name.startsWith(`${locale}.`));
  return Object.fromEntries(own.map(({ name }) => [name, cell]));
}
