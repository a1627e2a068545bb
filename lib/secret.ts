import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '#db/engine';

let known: string | undefined;

/**
 * The city's own secret, from which every key is derived: `SECRET`, or a file in `DATA_DIR` that is
 * made at the first start (mode 0600). Whoever loses it loses sessions and second factors, not content.
 */
export function citySecret(): string {
  known ??= process.env['SECRET'] || readOrMake(join(dataDirectory(), 'secret'));
  return known;
}

function readOrMake(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dataDirectory(), { recursive: true });
    // Two processes may begin at once: the first one's secret counts.
    writeNew(file, randomBytes(32).toString('base64url'));
  }
  return readFileSync(file, 'utf8').trim();
}

function writeNew(file: string, secret: string): void {
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    if (!existsSync(file)) throw fault;
  }
}

/** A key for one purpose, as text: knowing it tells nothing about the others (RFC 5869). */
export function keyFor(purpose: string): string {
  return Buffer.from(hkdfSync('sha256', citySecret(), '', purpose, 32)).toString('base64url');
}

/** A seal over a text, which only this city can make. */
export function seal(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('base64url');
}

/** Whether a seal is this city's own over that text. */
export function isSealed(purpose: string, text: string, sealed: string): boolean {
  const [own, other] = [Buffer.from(seal(purpose, text)), Buffer.from(sealed)];
  return own.length === other.length && timingSafeEqual(own, other);
}
