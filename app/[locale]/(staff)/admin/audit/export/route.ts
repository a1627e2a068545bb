import { exportRecords } from '#lib/audit/operations';
import { readAuditSearch } from '#lib/audit/search-form';
import { auditColumns, auditRow } from '#lib/audit/table';
import { dayOf } from '#lib/calendar/day';
import { writeCsvInParts } from '#lib/csv/write';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { staffDoor } from '#lib/web/staff';

/** All records that fit the search, as a table for spreadsheets; sent as they are read, however many there are. */
export const GET = staffDoor('audit.read', async ({ staff, request, locale, now }) => {
  const words = deskMessagesIn(locale);
  const { search } = readAuditSearch(Object.fromEntries(new URL(request.url).searchParams));
  const parts = await exportRecords(staff, search, now);
  const rows = (async function* () {
    for await (const part of parts) yield part.map((record) => auditRow(record, words));
  })();
  const file = writeCsvInParts(auditColumns(words), rows);
  const body = new ReadableStream<Uint8Array>({
    pull: async (reader) => {
      const { done, value } = await file.next();
      if (done) reader.close();
      else reader.enqueue(value);
    },
    cancel: async () => void (await file.return(undefined)),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="audit-${dayOf(now)}.csv"`,
    },
  });
});
