import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { thesaurusGroups } from '#db/schema';
import type { Group } from '#lib/answers/thesaurus/rules';

/** All groups, those switched off too, in a fixed order. */
export async function findGroups(reader: Reader): Promise<Group[]> {
  const { id, words, active } = thesaurusGroups;
  return reader.select({ id, words, active }).from(thesaurusGroups).orderBy(asc(id));
}

export async function addGroups(writer: Writer, groups: readonly Group[], now: Date): Promise<void> {
  if (groups.length === 0) return;
  await writer
    .insert(thesaurusGroups)
    .values(groups.map((group) => ({ ...group, changedAt: now })))
    .onConflictDoNothing();
}

/** Saves a group, new or over the old; gives what it was before. */
export async function saveGroup(writer: Writer, { id, words, active }: Group, now: Date): Promise<Group | undefined> {
  const [before] = await writer.select().from(thesaurusGroups).where(eq(thesaurusGroups.id, id));
  const set = { words, active, changedAt: now };
  await writer
    .insert(thesaurusGroups)
    .values({ id, ...set })
    .onConflictDoUpdate({ target: thesaurusGroups.id, set });
  return before;
}
