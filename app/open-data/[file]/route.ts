import { writeCsv } from '#lib/csv/write';
import { datasetHeader } from '#lib/open-data/dataset';
import { serviceDataset } from '#lib/open-data/operations';
import { CsvQuery, NoQuery, readQuery } from '#lib/open-data/query';
import { ok, refused } from '#lib/result';
import { answerOpenly, asJson } from '#lib/web/public-answer';
import { siteOrigin } from '#lib/web/site';

export const dynamic = 'force-dynamic';

const charsets = { 'utf-8': 'utf-8', cp932: 'windows-31j' } as const;

/** `/open-data/services.csv` and `/open-data/services.json`: all published services as a table. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return answerOpenly(request, async (parameters) => {
    const { file } = await params;
    if (file === 'services.csv') return asCsv(parameters);
    if (file !== 'services.json') return refused({ code: 'not-found', parameter: 'file' });
    const query = readQuery(NoQuery, parameters);
    return query.ok ? ok(asJson(await serviceDataset(siteOrigin()))) : query;
  });
}

async function asCsv(parameters: URLSearchParams) {
  const query = readQuery(CsvQuery, parameters);
  if (!query.ok) return query;
  const { encoding } = query.value;
  const rows = await serviceDataset(siteOrigin());
  const { bytes, lost } = writeCsv(
    datasetHeader,
    rows.map((row) => datasetHeader.map((name) => row[name] ?? '')),
    { encoding },
  );
  // What CP932 cannot hold is 〓 in the file; whoever takes it is told which characters these were.
  const headers = lost.length > 0 ? { 'Lost-Characters': encodeURIComponent(lost.join('')) } : {};
  return ok({ type: `text/csv; charset=${charsets[encoding]}; header=present`, body: bytes, headers });
}
