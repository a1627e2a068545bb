import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ReservationRows, writerAlone } from './reservation-rows.ts';

/**
 * A program that takes reservations and does nothing else: `node:http` reads the form, better-sqlite3 writes the rows of
 * one reservation in one transaction, the answer is a redirect. Told its empty city and the rows by whoever forks it.
 */
process.once('message', ({ file, transactions }: { file: string; transactions: ReservationRows[] }) => {
  const alone = writerAlone(file);
  const left = transactions.values();
  const server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await text(request));
    const { value } = left.next();
    if (!value || !fields.get('purpose')) return response.writeHead(500, { 'Content-Length': 0 }).end();
    alone.write(value);
    response.writeHead(303, { Location: `/ja/reservations/${value[0]?.row['holder']}?note=made`, 'Content-Length': 0 }).end();
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : 0);
  });
});
