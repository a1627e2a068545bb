import { connect } from 'node:net';

/** What a virus scanner says: nothing found, the name of what was found, or that it could not say. */
export type Scanned = { found: false } | { found: true; name: string } | 'unscanned';

/** Where a scanner listens. */
export type Scanner = { host: string; port: number };

/** As `SCANNER` says, `host:port`; undefined where it says none, or nothing that can be asked (which ends the start, lib/config). */
export function scannerOf({ SCANNER = '' }: { readonly [name: string]: string | undefined }): Scanner | undefined {
  const [, host, port] = /^(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(SCANNER) ?? [];
  const isPort = Number(port) > 0 && Number(port) <= 65535;
  return host && isPort ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : undefined;
}

/** Bytes of one chunk of clamd's INSTREAM; it refuses more than its StreamMaxLength in all. */
const chunkBytes = 64 * 1024;
const patience = 30_000;

/**
 * Asks a scanner that speaks clamd's protocol (`zINSTREAM`: chunks, each after its length in four bytes, a chunk of none at
 * the end) about a file. Never throws: a scanner that cannot be reached, hangs or talks nonsense has not said that a file is clean.
 */
export async function scan({ host, port }: Scanner, bytes: Uint8Array, wait = patience): Promise<Scanned> {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect({ host, port, timeout: wait });
    let said = '';
    const end = () => {
      clearTimeout(alarm);
      socket.destroy();
      resolve(said);
    };
    const alarm = setTimeout(end, wait);
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        const chunk = bytes.subarray(at, at + chunkBytes);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(chunk.length);
        socket.write(length);
        socket.write(chunk);
      }
      socket.write(Buffer.alloc(4));
    });
    socket.on('data', (data) => {
      said += data.toString('utf8');
      if (said.includes('\0') || said.length > 1000) end();
    });
    for (const over of ['error', 'timeout', 'close'] as const) socket.on(over, end);
  });
  const [, name] = /^stream: (.+) FOUND\0?$/.exec(answer) ?? [];
  if (name !== undefined) return { found: true, name };
  return /^stream: OK\0?$/.test(answer) ? { found: false } : 'unscanned';
}
