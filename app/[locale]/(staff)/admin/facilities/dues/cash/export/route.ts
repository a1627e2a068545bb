import { dayOf, isDay } from '#lib/calendar/day';
import { writeCsv } from '#lib/csv/write';
import { houseNow } from '#lib/facilities/operations/house';
import { cashColumns, cashRow } from '#lib/facilities/payments/cash-table';
import { exportCash } from '#lib/facilities/payments/operations/cash';
import { facilityNames, placeNames } from '#lib/facilities/payments/operations/papers';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { staffDoor } from '#lib/web/staff';

/** 日計表 as a table for spreadsheets; that it was taken out is recorded. */
export const GET = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const asked = new URL(request.url).searchParams.get('day') ?? '';
  const day = isDay(asked) ? asked : dayOf(now);
  const [{ lines }, facilityOf, placeOf] = await Promise.all([
    exportCash(staff, day, houseNow(now)),
    facilityNames(locale),
    placeNames(locale),
  ]);
  const words = { locale, desk: deskMessagesIn(locale), facilityOf, roomOf: (slug: string) => placeOf(slug).room };
  const rows = lines.map((line) => cashRow(line, words));
  const { bytes } = writeCsv(cashColumns(words), rows, { encoding: 'utf-8' });
  return new Response(bytes, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="cash-${day}.csv"`,
    },
  });
});
