import { read, write } from '#db/client';
import { type Act, type Actor, theCity } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { toContent, toEntry } from '#lib/catalogue/drafts/rules';
import { type Draft, dueDrafts, removeDraft } from '#lib/catalogue/drafts/store';
import { dueWithdrawals, findEntryFile } from '#lib/catalogue/files/store';
import { layDown, type ReadyEntry, readKanji } from '#lib/catalogue/operations/importing';
import { changeEntry } from '#lib/catalogue/store';
import { changedFields } from '#lib/catalogue/versions/difference';
import { raiseContentVersion } from '#lib/publication/store';

/** A draft turned into the entry it will be, its kanji read, and what that changes. */
export type Ready = { draft: Draft; entry: ReadyEntry; before: unknown; after: unknown };

/** Gets a draft ready, outside of the transaction that publishes it. */
export async function readyToPublish(draft: Draft): Promise<Ready> {
  const published = await findEntryFile(read, draft.kind, draft.slug);
  const file = toEntry(draft.kind, draft.slug, draft.content, published);
  const [entry] = await readKanji([file]);
  if (!entry) throw new Error('One entry in, one entry out.');
  const changes = changedFields(published && toContent(published), draft.content);
  const sides = (side: 'before' | 'after') => Object.fromEntries(changes.map((change) => [change.path.join('.'), change[side]]));
  return { draft, entry: { ...entry, withdrawAt: draft.withdrawAt }, before: sides('before'), after: sides('after') };
}

/** Publishes a draft that is still as it was when it was got ready; false when somebody was faster. */
export async function publish(
  { draft, entry, before, after }: Ready,
  actor: Actor,
  { act, urgent, note }: { act: Act; urgent: boolean; note: string },
  now: Date,
): Promise<boolean> {
  return write(async (writer) => {
    if (!(await removeDraft(writer, draft))) return false;
    await layDown(writer, [entry], { act: 'published', actor: actor.id, actorName: actor.name, note, urgent, at: now });
    await record(writer, actor, { act, subject: `${draft.kind}/${draft.slug}`, before, after }, now);
    return true;
  });
}

/**
 * What the clock does: publishes approved drafts whose time has come and withdraws entries whose time has
 * ended. Several processes may do it at once: each draft is published by the one that removes it. Tells how many.
 */
export async function keepTime(now: Date): Promise<number> {
  let done = 0;
  for (const draft of await dueDrafts(read, now)) {
    const how = { act: 'catalogue.published', urgent: false, note: '' } as const;
    if (await publish(await readyToPublish(draft), theCity, how, now)) done += 1;
  }
  for (const { kind, slug } of await dueWithdrawals(read, now)) {
    await write(async (writer) => {
      await changeEntry(writer, kind, slug, { state: 'withdrawn', withdrawAt: null });
      await raiseContentVersion(writer);
      await record(writer, theCity, { act: 'catalogue.withdrawn', subject: `${kind}/${slug}` }, now);
    });
    done += 1;
  }
  return done;
}
