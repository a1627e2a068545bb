import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { plus } from '#db/columns/index';
import { turnCounts, turns } from '#db/schema';
import { type Counted, Reply, type Settlement, type Turn } from '#lib/answers/model';
import type { Day } from '#lib/calendar/day';
import type { Locale } from '#lib/i18n/locales';

export type NewTurn = Turn & { id: string; talk: string; locale: Locale; askedAt: Date; expiresAt: Date };

/** Claims the turn's place in its talk; false when it is taken. */
export async function addTurn(writer: Writer, turn: NewTurn): Promise<boolean> {
  const added = await writer
    .insert(turns)
    .values({ ...turn, outcome: turn.reply.form })
    .onConflictDoNothing()
    .returning({ id: turns.id });
  return added.length > 0;
}

/** The turns of a talk since a moment, in their order. */
export async function turnsOf(reader: Reader, talk: string, since: Date): Promise<Turn[]> {
  const rows = await reader
    .select()
    .from(turns)
    .where(and(eq(turns.talk, talk), gt(turns.askedAt, since)))
    .orderBy(asc(turns.number));
  return rows.flatMap(readTurn);
}

/** One turn of a talk. */
export async function turnAt(reader: Reader, talk: string, number: number): Promise<Turn | undefined> {
  const [row] = await reader.select().from(turns).where(placeOf(talk, number));
  return row && readTurn(row)[0];
}

/**
 * The turn that a left question says again, the newest before it: a reply's own form is filled with what was said. None
 * when the resident changed the words, or when the turn was forgotten.
 */
export async function turnOfQuestion(
  reader: Reader,
  { question, locale, askedAt }: { question: string; locale: string; askedAt: Date },
): Promise<Turn | undefined> {
  const [row] = await reader
    .select()
    .from(turns)
    .where(and(eq(turns.said, question), eq(turns.locale, locale), lte(turns.askedAt, askedAt)))
    .orderBy(desc(turns.askedAt))
    .limit(1);
  return row && readTurn(row)[0];
}

const placeOf = (talk: string, number: number) => and(eq(turns.talk, talk), eq(turns.number, number));

/** A turn as it was kept; none where a later version of the city hall does not know such a reply any more. */
function readTurn({ number, said, reply, helpful }: typeof turns.$inferSelect): Turn[] {
  const known = Reply.safeParse(reply);
  return known.success ? [{ number, said, reply: known.data, helpful }] : [];
}

/**
 * Notes whether a reply helped; tells what was noted before (null: nothing), or undefined where that is so already or
 * there is no such turn. Of two at once one changes it.
 */
export async function judgeTurn(writer: Writer, talk: string, number: number, helpful: boolean) {
  for (const before of [null, !helpful]) {
    const was = before === null ? isNull(turns.helpful) : eq(turns.helpful, before);
    const [changed] = await writer
      .update(turns)
      .set({ helpful })
      .where(and(placeOf(talk, number), was))
      .returning({ locale: turns.locale });
    if (changed) return { before, locale: changed.locale };
  }
  return undefined;
}

/** A turn without a good answer, as the learning desk looks at it. */
export type UnansweredTurn = Turn & { id: string; locale: string; askedAt: Date };

/** Turns since a moment that found no sure answer or did not help, and of which nobody has made anything; newest first. */
export async function unansweredTurns(reader: Reader, since: Date): Promise<UnansweredTurn[]> {
  const rows = await reader
    .select()
    .from(turns)
    .where(
      and(gt(turns.askedAt, since), isNull(turns.settled), or(inArray(turns.outcome, ['unknown', 'choices']), eq(turns.helpful, false))),
    )
    .orderBy(desc(turns.askedAt))
    .limit(2000);
  return rows.flatMap((row) => readTurn(row).map((turn) => ({ ...turn, id: row.id, locale: row.locale, askedAt: row.askedAt })));
}

/** Notes what was made of turns; gives how many nobody had settled before. */
export async function settleTurns(writer: Writer, ids: readonly string[], settled: Settlement): Promise<number> {
  const done = await writer
    .update(turns)
    .set({ settled })
    .where(and(inArray(turns.id, [...ids]), isNull(turns.settled)))
    .returning({ id: turns.id });
  return done.length;
}

/** The numbers since a day. */
export async function countsSince(reader: Reader, day: Day): Promise<(typeof turnCounts.$inferSelect)[]> {
  return reader.select().from(turnCounts).where(gte(turnCounts.day, day));
}

export async function deleteExpiredTurns(writer: Writer, now: Date): Promise<void> {
  await writer.delete(turns).where(lt(turns.expiresAt, now));
}

/** Raises a number of the day by `by`, which may be negative. */
export async function countTurn(writer: Writer, counted: { day: Day; locale: string; outcome: Counted }, by = 1): Promise<void> {
  await writer
    .insert(turnCounts)
    .values({ ...counted, count: by })
    .onConflictDoUpdate({
      target: [turnCounts.day, turnCounts.locale, turnCounts.outcome],
      set: { count: plus(turnCounts.count, by) },
    });
}
