import { connect } from 'node:net';

/**
 * The cheapest client that keeps a connection open: it looks only for where an answer ends, so that
 * what is measured is the server. Sends `requests` one after another until `next` gives no more.
 */
export function runConnection(port: number, next: () => Buffer | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let missing = 0;
    let head = '';
    const send = () => {
      const request = next();
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
        if (!head.startsWith('HTTP/1.1 200') || length === undefined) return reject(new Error(head.slice(0, 200)));
        missing = Number(length) - (head.length - end - 4);
        head = '';
      }
      if (missing === 0) send();
    });
  });
}
