// Run by a test as a process of its own: node e2e/ask-reduction.ts REFERENCE QUOTATION. Asks for a reduction as an application does.
import { write } from '#db/client';
import { askReduction } from '#lib/facilities/payments/operations/asking';
import { AskedReduction } from '#lib/facilities/reservations/model';
import { holdReservation } from '#lib/facilities/reservations/store';

const [reference = '', quotation = ''] = process.argv.slice(2);
const asked = AskedReduction.parse({ reductions: ['test'], reason: '手帳があります', quotation: JSON.parse(quotation) });
await write(async (writer) => {
  const reservation = await holdReservation(writer, reference);
  if (!reservation) throw new Error(`${reference} is not there`);
  await askReduction(writer, reservation, asked, new Date());
});
