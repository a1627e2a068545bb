import { connect } from 'node:net';

/** An answer as it counts: its head, and the milliseconds until all of it was there. */
export type RawAnswer = { head: string; milliseconds: number };

const isWhole = ({ head }: RawAnswer) => head.startsWith('HTTP/1.1 200');

/**
 * The cheapest client that keeps a connection open: it looks only for where an answer ends, so that
 * what is measured is the server. Sends `requests` one after another until `next` gives no more; ends where an answer is not good.
 */
export function runConnection(
  port: number,
  next: () => Buffer | undefined,
  isGood: (answer: RawAnswer) => boolean = isWhole,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let missing = -1;
    let head = '';
    let began = 0;
    const send = () => {
      const request = next();
      began = performance.now();
      if (request) socket.write(request);
      else socket.end(resolve);
    };
    socket.on('connect', send).on('error', reject);
    socket.on('data', (chunk) => {
      if (missing > 0) missing -= chunk.length;
      else {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = /content-length: (\d+)/i.exec(head)?.[1];
        if (length === undefined) return reject(new Error(head.slice(0, 600)));
        missing = Number(length) - (head.length - end - 4);
        head = head.slice(0, end);
      }
      if (missing > 0) return;
      const answer = { head, milliseconds: performance.now() - began };
      head = '';
      if (!isGood(answer)) return reject(new Error(answer.head.slice(0, 600)));
      send();
    });
  });
}
