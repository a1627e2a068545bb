import { read, write } from '#db/client';
import { addGroups, findGroups } from '#lib/answers/thesaurus/store';
import { THESAURUS } from '#lib/search/thesaurus';

/** The groups by which the search understands, one a string; those a city begins with where it has none of its own. */
export async function activeGroups(): Promise<readonly string[]> {
  const groups = await findGroups(read);
  return groups.length === 0 ? THESAURUS : groups.filter(({ active }) => active).map(({ words }) => words);
}

/** Gives a city without a thesaurus the one that every city begins with, from when on its own counts. */
export async function beginThesaurus(now: Date): Promise<void> {
  await write(async (writer) => {
    if ((await findGroups(writer)).length > 0) return;
    const groups = THESAURUS.map((words, place) => ({ id: `begun-${String(place + 1).padStart(3, '0')}`, words, active: true }));
    await addGroups(writer, groups, now);
  });
}
