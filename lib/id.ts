import { createHash, randomBytes, randomUUID } from 'node:crypto';

// No 0 O 1 I L, no U V: told apart on paper and over the phone (Crockford's alphabet, less V).
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** A reference a person can read over the phone, `7KQ3-M9TD`: 8 of 29 letters, 39 bits. */
export function newReference(random: (size: number) => Uint8Array = randomBytes): string {
  const letters: string[] = [];
  while (letters.length < 8) {
    // 232 = 8 × 29: bytes above would make some letters likelier.
    for (const byte of random(16)) if (byte < 232 && letters.length < 8) letters.push(alphabet.charAt(byte % 29));
  }
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** A key nobody can guess. */
export function newKey(): string {
  return randomUUID();
}

/** The name under which such a key is kept: whoever reads the database, or a backup of it, cannot use it. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
