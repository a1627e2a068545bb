import { read, type Writer, write } from '#db/client';
import { compareTrials, type Regression } from '#lib/answers/learning/regression';
import { removeNotes } from '#lib/answers/notes/store';
import type { Group } from '#lib/answers/thesaurus/rules';
import { type StoredTrial, Trial } from '#lib/answers/trials/model';
import { addTrials, findTrials, removeTrial, removeTrials } from '#lib/answers/trials/store';
import { record } from '#lib/audit/operations';
import { findWith } from '#lib/catalogue/operations/searching';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

export async function listTrials(): Promise<StoredTrial[]> {
  return findTrials(read);
}

/** Lays trial questions into a city that has none. */
export async function beginTrials(trials: readonly Trial[], now: Date): Promise<void> {
  await write(async (writer) => {
    if ((await findTrials(writer)).length > 0) return;
    await addTrials(
      writer,
      trials.map((trial) => ({ ...trial, id: newKey() })),
      now,
    );
  });
}

/** Adds a question with the entry that answers it. */
export async function addTrial(staff: AtDesk, wished: unknown, now: Date): Promise<Result<true, 'trial-wrong' | 'trial-exists'>> {
  const { data: trial } = Trial.safeParse(wished);
  if (!trial) return refused('trial-wrong');
  const id = newKey();
  const added = await write(async (writer) => {
    const count = await addTrials(writer, [{ ...trial, id }], now);
    const after = { question: trial.question, entry: `${trial.kind}/${trial.slug}` };
    if (count > 0) await record(writer, staff, { act: 'answers.trial-added', subject: `trial/${id}`, after }, now);
    return count;
  });
  return added > 0 ? ok(true) : refused('trial-exists');
}

/** Removes a trial question; one that is gone already is passed over. */
export async function takeTrial(staff: AtDesk, id: string, now: Date): Promise<void> {
  await write(async (writer) => {
    const gone = await removeTrial(writer, id);
    if (!gone) return;
    const before = { question: gone.question, entry: `${gone.kind}/${gone.slug}` };
    await record(writer, staff, { act: 'answers.trial-removed', subject: `trial/${id}`, before }, now);
  });
}

/** Forgets the trial questions and the notes: the entries that they were about are gone. */
export async function forgetSampleLearning(writer: Writer): Promise<void> {
  await removeTrials(writer);
  await removeNotes(writer);
}

/** What another thesaurus would change in the answers to the trial questions. */
export async function tryThesaurus(groups: readonly Group[]): Promise<Regression> {
  const trials = await findTrials(read);
  const words = groups.filter(({ active }) => active).map((group) => group.words);
  const [before, after] = await Promise.all(
    [undefined, words].map((thesaurus) =>
      findWith(thesaurus, (find) => Promise.all(trials.map(({ question, locale }) => find(question, locale)))),
    ),
  );
  return compareTrials(trials.map((trial, place) => ({ trial, before: before?.[place] ?? [], after: after?.[place] ?? [] })));
}
