import { read, write } from '#db/client';
import { type EntryRef, mostTurns, type QuestionFault, QuestionText, saidKeptDays, type Turn, talkOpenHours } from '#lib/answers/model';
import { replyTo } from '#lib/answers/operations/replying';
import { maskPersonal } from '#lib/answers/rules';
import { addTurn, countTurn, deleteExpiredTurns, judgeTurn, turnAt, turnsOf } from '#lib/answers/talk/store';
import { dayOf } from '#lib/calendar/day';
import type { Locale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';

/** Where a talk is held: its key and the reader's language. */
export type Talk = { talk: string; voice: Voice };

/**
 * Says a sentence in a talk, as its turn `number`, and gives the number of the turn that was made of it. The same
 * form sent twice is one turn. Kept is only what was said without what names a person, and only for its time; the
 * words as typed are read and forgotten.
 */
export async function say(
  { talk, voice }: Talk,
  { number, said }: { number: number; said: string },
  now: Date,
): Promise<Result<number, QuestionFault | 'talk-too-long'>> {
  const checked = QuestionText.safeParse(said);
  if (!checked.success) return refused(checked.error.issues[0]?.message === 'question-empty' ? 'question-empty' : 'question-too-long');
  if (number > mostTurns) return refused('talk-too-long');
  const before = (await openTalk(talk, now)).map((turn) => turn.reply).toReversed();
  const reply = await replyTo(checked.data, { voice, now, before });
  return ok(await keep(talk, localeOf(voice), { number, said: maskPersonal(checked.data), reply, helpful: null }, now));
}

/** Takes one of the entries offered, under the name by which it was offered. */
export async function choose(
  { talk, voice }: Talk,
  { number, about, named }: { number: number; about: EntryRef; named: string },
  now: Date,
): Promise<number> {
  const asked = (await openTalk(talk, now)).at(-1)?.reply;
  const facet = asked && 'facet' in asked ? asked.facet : undefined;
  return keep(talk, localeOf(voice), { number, said: named, reply: { form: 'answer', about, facet, others: [] }, helpful: null }, now);
}

/**
 * Keeps a turn at its place in the talk, and gives its number. A place taken by the same words is a second tap; by
 * others, two pages speak in one talk, and the turn takes the next place.
 */
async function keep(talk: string, locale: Locale, turn: Turn, now: Date): Promise<number> {
  const expiresAt = new Date(now.getTime() + saidKeptDays * 86_400_000);
  return write(async (writer) => {
    const added = await addTurn(writer, { ...turn, id: newKey(), talk, locale, askedAt: now, expiresAt });
    if (added) await countTurn(writer, { day: dayOf(now), locale, outcome: turn.reply.form });
    if (added || (await turnAt(writer, talk, turn.number))?.said === turn.said) return turn.number;
    let next = turn.number;
    do next++;
    while (!(await addTurn(writer, { ...turn, number: next, id: newKey(), talk, locale, askedAt: now, expiresAt })));
    await countTurn(writer, { day: dayOf(now), locale, outcome: turn.reply.form });
    return next;
  });
}

/** The turns of a talk; none when its hours have passed or the key is nobody's. */
export async function openTalk(talk: string, now: Date): Promise<Turn[]> {
  return talk === '' ? [] : turnsOf(read, talk, new Date(now.getTime() - talkOpenHours * 3_600_000));
}

/** Notes whether a reply helped. The last word counts; a turn that is not there is passed over. */
export async function judge(talk: string, number: number, helpful: boolean, now: Date): Promise<void> {
  await write(async (writer) => {
    const changed = await judgeTurn(writer, talk, number, helpful);
    if (!changed) return;
    // The two numbers always in the same order, so that no two wait for each other.
    for (const word of [true, false]) {
      const by = word === helpful ? 1 : changed.before === word ? -1 : 0;
      const counted = { day: dayOf(now), locale: changed.locale, outcome: word ? 'helpful' : 'unhelpful' } as const;
      if (by !== 0) await countTurn(writer, counted, by);
    }
  });
}

/** Forgets what was said longer ago than it may be kept. */
export async function forgetTalks(now: Date): Promise<void> {
  await write((writer) => deleteExpiredTurns(writer, now));
}
