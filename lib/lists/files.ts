import { z } from 'zod';
import { readJson } from '#lib/catalogue/exchange/json';
import { largestFile, mostEntries } from '#lib/catalogue/exchange/model';
import { decodeText, startsWith } from '#lib/csv/decode';
import { readRaggedCsv } from '#lib/csv/read';
import { plainName } from '#lib/lists/columns';
import type { Fault, List, ListRow } from '#lib/lists/model';
import { ok, type Result, refused } from '#lib/result';

/** Reads a published list of places, CSV (UTF-8, CP932, UTF-16) or GeoJSON, row by row. Refused: what is no such file at all. */
export function readListFile(bytes: Uint8Array): Result<List, Fault> {
  if (bytes.length > largestFile * 1024 * 1024) return refused({ code: 'too-large', params: { megabytes: largestFile } });
  const said = fromUtf16(bytes);
  return /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(said.subarray(0, 200))) ? readGeoJson(said) : readCsvList(said);
}

/** What spreadsheets call Unicode, as UTF-8; everything else as it is. */
function fromUtf16(bytes: Uint8Array): Uint8Array {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
}

function readCsvList(bytes: Uint8Array): Result<List, Fault> {
  const read = readRaggedCsv(bytes, mostEntries);
  if (!read.ok) {
    const { code, ...params } = read.fault;
    return refused({ code, params });
  }
  const columns = read.value.header.map(plainName);
  if (columns.length === 1 && /[\t;]/.test(read.value.header[0] ?? '')) return refused({ code: 'other-separator' });
  const rows = read.value.rows.filter(({ cells }) => cells.length > 0);
  return ok({
    columns,
    rows: rows.map(({ cells, line }) =>
      asRow(
        line,
        columns.map((name, place): [string, string] => [name, cells[place] ?? '']),
      ),
    ),
  });
}

const Feature = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) }).nullable(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
const FeatureCollection = z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature) });

/** A GeoJSON of points (RFC 7946), such as 国土地理院 gives: the properties are the columns, longitude comes first. */
function readGeoJson(bytes: Uint8Array): Result<List, Fault> {
  const { text, damagedLine } = decodeText(bytes);
  if (damagedLine !== undefined) return refused({ code: 'undecodable', params: { line: damagedLine } });
  const json = readJson(text);
  if (!json.ok) {
    const { code, params = {} } = json.fault;
    return refused({ code: code === 'bad-json' ? 'not-json' : code, params });
  }
  const read = FeatureCollection.safeParse(json.value);
  if (!read.success) return refused({ code: 'not-a-list' });
  const rows = read.data.features.map(({ geometry, properties }, place) => {
    const [longitude = '', latitude = ''] = geometry?.coordinates ?? [];
    const said = Object.entries(properties).map(([name, value]): [string, string] => [plainName(name), String(value ?? '')]);
    return asRow(place + 1, [...said, ['緯度', String(latitude)], ['経度', String(longitude)]]);
  });
  return ok({ columns: [...new Set(read.data.features.flatMap(({ properties }) => Object.keys(properties).map(plainName)))], rows });
}

/** A column that stands there twice says what it says first; a cell is one line. */
function asRow(row: number, cells: readonly [string, string][]): ListRow {
  const said = new Map(cells.toReversed());
  return {
    row,
    cell: (column) =>
      said
        .get(column)
        ?.trim()
        .replace(/\s*[\r\n]+\s*/g, ' ') ?? '',
  };
}
