import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDirectory } from '#db/engine';

let known: string | undefined;

/** A setting is somebody's own phrase; a file is 32 random bytes as text, and anything shorter was cut off. */
const shortest = { setting: 16, file: 32 } as const;

/**
 * The city's own secret, from which every key is derived: `SECRET`, or a file in `DATA_DIR` that is
 * made at the first start (mode 0600). Whoever loses it loses sessions and second factors, not content.
 * Throws a sentence when it is too short: a lost secret is never made up for in silence.
 */
export function citySecret(): string {
  known ??= fromSetting(process.env['SECRET']) ?? fromFile(join(dataDirectory(), 'secret'));
  return known;
}

/** Empty is none: an environment file may leave a line open. */
function fromSetting(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  if (setting.length >= shortest.setting) return setting;
  throw new Error(`SECRET は${shortest.setting}文字以上にしてください / SECRET must be ${shortest.setting} characters or more`);
}

function fromFile(file: string): string {
  if (!existsSync(file)) writeWhole(file, `${randomBytes(32).toString('base64url')}\n`);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= shortest.file) return secret;
  throw new Error(
    `${file} が壊れています（短すぎます）。控え（バックアップ）の secret を戻してください。 / ${file} is damaged, it is too short: put the one of a backup back`,
  );
}

/** Under its name nobody ever finds half of it; of two processes that begin at once the first one's counts. */
function writeWhole(file: string, secret: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(unfinished, secret, { mode: 0o600, flush: true });
    linkSync(unfinished, file);
  } catch (fault) {
    if (!existsSync(file)) throw fault;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** One for each purpose, of which there are few; each request of somebody without an account asks for one. */
const keys = new Map<string, string>();

/** A key for one purpose, as text: knowing it tells nothing about the others (RFC 5869). */
export function keyFor(purpose: string): string {
  const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', citySecret(), '', purpose, 32)).toString('base64url');
  keys.set(purpose, key);
  return key;
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
