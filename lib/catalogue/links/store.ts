import { inArray } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { linkChecks } from '#db/schema';
import { LinkCheck } from '#lib/catalogue/links/model';

/** What is known of every address that was ever asked. */
export async function listLinkChecks(reader: Reader): Promise<LinkCheck[]> {
  return (await reader.select().from(linkChecks)).map((row) => LinkCheck.parse(row));
}

/** What is known of these addresses. */
export async function findLinkChecks(reader: Reader, urls: readonly string[]): Promise<LinkCheck[]> {
  const rows = await reader
    .select()
    .from(linkChecks)
    .where(inArray(linkChecks.url, [...urls]));
  return rows.map((row) => LinkCheck.parse(row));
}

/** Keeps the last outcome for an address. */
export async function saveLinkCheck(writer: Writer, check: LinkCheck): Promise<void> {
  await writer.insert(linkChecks).values(check).onConflictDoUpdate({ target: linkChecks.url, set: check });
}

/** Forgets addresses. */
export async function removeLinkChecks(writer: Writer, urls: readonly string[]): Promise<void> {
  await writer.delete(linkChecks).where(inArray(linkChecks.url, [...urls]));
}
