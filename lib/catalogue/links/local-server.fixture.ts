import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { onTestFinished } from 'vitest';
import { ownCertificate } from '#lib/catalogue/links/own-certificate.fixture';

/** A server of this machine for one test: where it listens, and how often anybody came to its door, with or without a question. */
export type Local = { port: string; visits: () => number };

/** A header with its UTF-8 as it is, as some servers send it. */
export const asBytes = (header: string) => Buffer.from(header).toString('latin1');

/** Opens a web server on every address of this machine. */
export function openServer(answer: RequestListener): Promise<Local> {
  return open(createServer(answer));
}

/** The same behind TLS, with a certificate that says `page.example`. */
export function openSecureServer(answer: RequestListener): Promise<Local> {
  return open(createSecureServer(ownCertificate, answer));
}

async function open(server: Server): Promise<Local> {
  let visits = 0;
  server.on('connection', () => {
    visits += 1;
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('It listens nowhere.');
  return { port: String(address.port), visits: () => visits };
}
