import { read, write } from '#db/client';
import { type Act, type Actor, theCity } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import { isRoomHeld } from '#lib/catalogue/checks/operations';
import { toContent, toEntry } from '#lib/catalogue/drafts/rules';
import { changeDraft, type Draft, dueDrafts, removeDraft } from '#lib/catalogue/drafts/store';
import { dueWithdrawals, findEntryFile } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { layDown, type ReadyEntry, readKanji } from '#lib/catalogue/operations/importing';
import { withdrawDue } from '#lib/catalogue/store';
import { changedFields } from '#lib/catalogue/versions/difference';
import { newestPublished } from '#lib/catalogue/versions/store';
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

/**
 * Publishes a draft that is still as it was when it was got ready, over what was published when it was handed in;
 * false when somebody was faster with either, or has reserved a room as it was before.
 */
export async function publish(
  { draft, entry, before, after }: Ready,
  actor: Actor,
  { act, urgent, note }: { act: Act; urgent: boolean; note: string },
  now: Date,
): Promise<boolean> {
  return write(async (writer) => {
    if ((await newestPublished(writer, draft)) > draft.basedOn || (await isRoomHeld(writer, [entry], dayOf(now)))) return false;
    if (!(await removeDraft(writer, draft))) return false;
    await layDown(writer, [entry], { act: 'published', actor: actor.id, actorName: actor.name, note, urgent, at: now });
    await record(writer, actor, { act, subject: `${draft.kind}/${draft.slug}`, before, after }, now);
    return true;
  });
}

/**
 * What the clock does: publishes approved drafts whose time has come and withdraws entries whose time has
 * ended. Several processes may do it at once: each is done by the one that is first. One that fails is told and
 * does not keep the others. Tells how many were done.
 */
export async function keepTime(now: Date): Promise<number> {
  const due = [
    ...(await dueDrafts(read, now)).map((draft) => () => publishInTime(draft, now)),
    ...(await dueWithdrawals(read, now)).map((name) => () => withdrawInTime(name, now)),
  ];
  let done = 0;
  for (const act of due) {
    const outcome = await act().catch((fault: unknown) => console.error('clock:', fault));
    if (outcome) done += 1;
  }
  return done;
}

/** An approved draft over which something newer was published, or whose room is held as it was, goes back to the approver, who must look again. */
async function publishInTime(draft: Draft, now: Date): Promise<boolean> {
  const how = { act: 'catalogue.published', urgent: false, note: '' } as const;
  const ready = await readyToPublish(draft);
  if (await publish(ready, theCity, how, now)) return true;
  const values = { state: 'in-review', publishAt: null, edition: draft.edition + 1 } as const;
  await write(async (writer) => {
    const isOld = (await newestPublished(writer, draft)) > draft.basedOn || (await isRoomHeld(writer, [ready.entry], dayOf(now)));
    if (!isOld || !(await changeDraft(writer, draft, values))) return;
    const subject = `${draft.kind}/${draft.slug}`;
    await record(
      writer,
      theCity,
      { act: 'catalogue.taken-back', subject, before: { state: draft.state }, after: { state: values.state } },
      now,
    );
  });
  return false;
}

async function withdrawInTime({ kind, slug }: { kind: EntryKind; slug: string }, now: Date): Promise<boolean> {
  return write(async (writer) => {
    if (!(await withdrawDue(writer, kind, slug, now))) return false;
    await raiseContentVersion(writer);
    await record(writer, theCity, { act: 'catalogue.withdrawn', subject: `${kind}/${slug}` }, now);
    return true;
  });
}
