import { csvCharsets, writeCsv } from '#lib/csv/write';
import { type DatasetRow, datasetHeader } from '#lib/open-data/dataset';
import { asGeoJson, facilityHeader } from '#lib/open-data/facilities';
import { facilityDataset, serviceDataset } from '#lib/open-data/operations';
import { CsvQuery, NoQuery, readQuery } from '#lib/open-data/query';
import { ok, refused } from '#lib/result';
import { answerOpenly, asJson } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

type Table = { header: readonly string[]; rows: readonly DatasetRow[] };

/** The tables that there are, by the name of the file. */
const tables: Readonly<Record<string, () => Promise<Table>>> = {
  services: async () => ({ header: datasetHeader, rows: await serviceDataset(siteOrigin()) }),
  facilities: async () => ({ header: facilityHeader, rows: (await facilityDataset(siteOrigin())).map(({ row }) => row) }),
};

/** `/open-data/services.csv` and `.json`, `/open-data/facilities.csv`, `.json` and `.geojson`: all that is published of a kind, as a table. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return answerOpenly(request, async (parameters) => {
    const { file } = await params;
    const [, name = '', form] = /^([a-z]+)\.(csv|json|geojson)$/.exec(file) ?? [];
    const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!table || (form === 'geojson' && name !== 'facilities')) return refused({ code: 'not-found', parameter: 'file' });
    if (form === 'csv') return asCsv(await table(), parameters);
    const query = readQuery(NoQuery, parameters);
    if (!query.ok) return query;
    if (form === 'json') return ok(asJson((await table()).rows));
    return ok({ ...asJson(asGeoJson(await facilityDataset(siteOrigin()))), type: 'application/geo+json' });
  });
}

async function asCsv({ header, rows }: Table, parameters: URLSearchParams) {
  const query = readQuery(CsvQuery, parameters);
  if (!query.ok) return query;
  const { encoding } = query.value;
  const { bytes, lost } = writeCsv(
    header,
    rows.map((row) => header.map((name) => row[name] ?? '')),
    { encoding },
  );
  // What CP932 cannot hold is 〓 in the file; whoever takes it is told which characters these were.
  const headers = lost.length > 0 ? { 'Lost-Characters': encodeURIComponent(lost.join('')) } : {};
  return ok({ type: `text/csv; charset=${csvCharsets[encoding]}; header=present`, body: bytes, headers });
}
