import { read, type Writer, write } from '#db/client';
import { groupTurns, type LikenessGroup } from '#lib/answers/learning/grouping';
import { likenessBy } from '#lib/answers/learning/likeness';
import { type Settlement, saidKeptDays } from '#lib/answers/model';
import { settleTurns, type UnansweredTurn, unansweredTurns } from '#lib/answers/talk/store';
import { activeGroups } from '#lib/answers/thesaurus/operations';
import { record } from '#lib/audit/operations';
import type { AtDesk } from '#lib/staff/model';

export type UnansweredGroup = LikenessGroup<UnansweredTurn>;

/** What the talk could not answer well in the days that it is kept, put together by what was asked. */
export async function unansweredGroups(now: Date): Promise<UnansweredGroup[]> {
  const since = new Date(now.getTime() - saidKeptDays * 86_400_000);
  const [turns, thesaurus] = await Promise.all([unansweredTurns(read, since), activeGroups()]);
  return groupTurns(turns, likenessBy(thesaurus), now);
}

/** The group in which a turn stands; undefined when it is settled or forgotten. */
export async function unansweredGroup(turn: string, now: Date): Promise<UnansweredGroup | undefined> {
  return (await unansweredGroups(now)).find(({ turns }) => turns.some(({ id }) => id === turn));
}

/** The turns that ask the same as this one, it among them; none for no turn. */
export async function alike(turn: string, now: Date): Promise<string[]> {
  return turn === '' ? [] : ((await unansweredGroup(turn, now))?.turns ?? []).map(({ id }) => id);
}

/** Settles the turns that ask the same as this one; gives how many. */
export async function settle(staff: AtDesk, turn: string, as: Settlement, now: Date): Promise<number> {
  const turns = await alike(turn, now);
  return write((writer) => settleIn(writer, staff, turns, as, now));
}

/** The same inside the transaction of what was done for them: before that is recorded, since the audit records come last. */
export async function settleIn(writer: Writer, staff: AtDesk, turns: readonly string[], as: Settlement, now: Date): Promise<number> {
  const count = turns.length > 0 ? await settleTurns(writer, turns, as) : 0;
  if (count > 0) await record(writer, staff, { act: 'answers.settled', subject: `turn/${turns[0]}`, after: { as, count } }, now);
  return count;
}
