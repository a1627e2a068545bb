import { randomBytes } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { keyFor } from '#lib/secret';

const key = () => keyFor('draw-seed');

/** A seed of 32 random bytes, in hex, and how it is kept until the draw: whoever reads the database or a backup learns nothing of it. */
export async function newSeed(): Promise<{ seed: string; sealed: string }> {
  const seed = randomBytes(32).toString('hex');
  return { seed, sealed: await symmetricEncrypt({ key: key(), data: seed }) };
}

/** The seed that was kept so; undefined when the city's secret is another by now, and nobody can draw with it any more. */
export async function openSeed(sealed: string): Promise<string | undefined> {
  return sealed === '' ? undefined : symmetricDecrypt({ key: key(), data: sealed }).catch(() => undefined);
}
