import { read, write } from '#db/client';
import { alike, settleIn } from '#lib/answers/operations/settling';
import { type Group, readGroup, type ThesaurusFault } from '#lib/answers/thesaurus/rules';
import { findGroups, saveGroup } from '#lib/answers/thesaurus/store';
import { record } from '#lib/audit/operations';
import { searchStands } from '#lib/catalogue/operations/searching';
import { newKey } from '#lib/id';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import { fold } from '#lib/search/clean';
import type { AtDesk } from '#lib/staff/model';

/** What is wished of a group; without an id it is a new one. */
export type WishedGroup = { id?: string | undefined; words: string; active: boolean };

/** The groups that hold a word, all without one. */
export async function listGroups(word = ''): Promise<Group[]> {
  const wanted = fold(word.normalize('NFKC').trim());
  return (await findGroups(read)).filter(({ words }) => fold(words).includes(wanted));
}

export async function findGroup(id: string): Promise<Group | undefined> {
  return (await findGroups(read)).find((group) => group.id === id);
}

/** The groups as they would be with this one changed or added. */
export async function withGroup({ id = '', words, active }: WishedGroup): Promise<Result<Group[], ThesaurusFault>> {
  const groups = await findGroups(read);
  const checked = readGroup(words, groups, id);
  if (!checked.ok) return checked;
  const changed = { id, words: checked.value, active };
  return ok(id ? groups.map((group) => (group.id === id ? changed : group)) : [...groups, changed]);
}

/**
 * Saves a group; when this returns, the search uses it.
 * @param turn a turn for whose likes this was done; they are settled by it.
 */
export async function changeThesaurus(
  staff: AtDesk,
  wished: WishedGroup,
  turn: string,
  now: Date,
): Promise<Result<string, ThesaurusFault | 'not-found'>> {
  const groups = await findGroups(read);
  if (wished.id && !groups.some(({ id }) => id === wished.id)) return refused('not-found');
  const checked = readGroup(wished.words, groups, wished.id);
  if (!checked.ok) return checked;
  const group = { id: wished.id || newKey(), words: checked.value, active: wished.active };
  const turns = await alike(turn, now);
  await write(async (writer) => {
    await raiseContentVersion(writer);
    const before = await saveGroup(writer, group, now);
    await settleIn(writer, staff, turns, 'synonym', now);
    const after = { words: group.words, active: group.active };
    const sides = { before: before && { words: before.words, active: before.active }, after };
    await record(writer, staff, { act: 'answers.thesaurus-changed', subject: `thesaurus/${group.id}`, ...sides }, now);
  });
  await searchStands();
  return ok(group.id);
}
