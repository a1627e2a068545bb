import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { pushKeys } from '#db/schema';

const theRow = 1;
export type PushKeys = { publicKey: string; privateKey: string };

export async function findPushKeys(reader: Reader): Promise<PushKeys | undefined> {
  const [keys] = await reader.select().from(pushKeys).where(eq(pushKeys.id, theRow));
  return keys;
}

/** Keeps the first keys that are made; later ones are not wanted. */
export async function addPushKeys(writer: Writer, keys: PushKeys, madeAt: Date): Promise<void> {
  await writer
    .insert(pushKeys)
    .values({ id: theRow, ...keys, madeAt })
    .onConflictDoNothing();
}
