import { dayOf, isDay } from '#lib/calendar/day';
import { writeCsv } from '#lib/csv/write';
import { monthlyFigures } from '#lib/facilities/desk/operations/figures';
import { figureColumns, figureRows } from '#lib/facilities/desk/table';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { staffDoor } from '#lib/web/staff';

/** A month's figures as a table for spreadsheets, in UTF-8 with a BOM. */
export const GET = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const asked = `${new URL(request.url).searchParams.get('month') ?? ''}-01`;
  const day = isDay(asked) ? asked : dayOf(now);
  const words = deskMessagesIn(locale)['facility-desk'];
  const { bytes } = writeCsv(figureColumns(words), figureRows(await monthlyFigures(staff, day, locale), words), { encoding: 'utf-8' });
  return new Response(bytes, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="facilities-${day.slice(0, 7)}.csv"`,
    },
  });
});
