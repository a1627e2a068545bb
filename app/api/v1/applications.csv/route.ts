import { csvCharsets, writeCsv } from '#lib/csv/write';
import { readQuery } from '#lib/open-data/query';
import { fetchTable } from '#lib/procedures/handover/operations/tabling';
import { TableQuery } from '#lib/procedures/handover/query';
import { ok } from '#lib/result';
import { handoverDoor } from '#lib/web/handover-door';

export const dynamic = 'force-dynamic';

/** `/api/v1/applications.csv`: what an office's core system is still to have of one procedure, as a table. */
export const GET = handoverDoor(async ({ system, search, now }) => {
  const query = readQuery(TableQuery, search);
  if (!query.ok) return query;
  const { procedure, encoding, limit, cursor: after } = query.value;
  const table = await fetchTable(system, { procedure, limit, after }, now);
  if (!table.ok) return table;
  const { header, rows, next } = table.value;
  const { bytes, lost } = writeCsv(header, rows, { encoding });
  const headers = {
    'Content-Disposition': `attachment; filename="${procedure}.csv"`,
    ...(next && { 'Next-Cursor': next }),
    ...(lost.length > 0 && { 'Lost-Characters': encodeURIComponent(lost.join('')) }),
  };
  return ok({ type: `text/csv; charset=${csvCharsets[encoding]}; header=present`, body: bytes, headers });
});
