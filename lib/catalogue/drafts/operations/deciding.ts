import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { type EntryName, findingsOnDesk, type OnDesk, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { publish, readyToPublish } from '#lib/catalogue/drafts/operations/publishing';
import { subjectOf } from '#lib/catalogue/drafts/operations/writing';
import { type DraftAct, isPossible, mayApprove } from '#lib/catalogue/drafts/rules';
import { changeDraft, type Draft } from '#lib/catalogue/drafts/store';
import { changeEntry } from '#lib/catalogue/store';
import type { Version } from '#lib/catalogue/versions/model';
import { addVersions, findVersion, markReviewed, newestPublished } from '#lib/catalogue/versions/store';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

export type DecisionFault = 'not-found' | 'locked' | 'own-draft' | 'blocked' | 'outdated' | 'reason-missing' | 'time-wrong';

/** What is decided about: the draft as the person saw it. */
export type Seen = EntryName & { edition: number };

/** When it is to be published and to go out of sight; undefined is at once, and never. */
export type Times = { publishAt?: Date | undefined; withdrawAt?: Date | undefined };

/** Asks for approval. Refused while something blocks; the findings say what. */
export async function handIn(staff: AtDesk, seen: Seen, note: string, now: Date): Promise<Result<true, DecisionFault>> {
  const found = await draftFor(staff, seen, 'hand-in', 'mayEdit');
  if (!found.ok) return found;
  if (await isBlocked(found.value, now)) return refused('blocked');
  // Whoever hands in has seen what differs from what is published now.
  const basedOn = await newestPublished(read, seen);
  return decide(staff, found.value.draft, { state: 'in-review', note, basedOn }, 'catalogue.handed-in', now);
}

/** Takes a draft out of review, or an approved one back before its time, to go on writing. */
export async function takeBack(staff: AtDesk, seen: Seen, now: Date): Promise<Result<true, DecisionFault>> {
  const found = await draftFor(staff, seen, 'take-back', 'mayEdit');
  if (!found.ok) return found;
  return decide(
    staff,
    found.value.draft,
    { state: 'editing', publishAt: null, withdrawAt: null, approvedBy: '' },
    'catalogue.taken-back',
    now,
  );
}

/** 差戻し: sends a draft back to whoever wrote it, and says why. */
export async function returnDraft(staff: AtDesk, seen: Seen, reason: string, now: Date): Promise<Result<true, DecisionFault>> {
  const found = await draftFor(staff, seen, 'return', 'mayApprove');
  if (!found.ok) return found;
  if (reason.trim() === '') return refused('reason-missing');
  return decide(staff, found.value.draft, { state: 'returned', note: reason.trim() }, 'catalogue.returned', now);
}

/** Approves another's draft: it is published at once, or at its time. */
export async function approve(
  staff: AtDesk,
  seen: Seen,
  times: Times,
  now: Date,
): Promise<Result<'published' | 'scheduled', DecisionFault>> {
  const found = await draftFor(staff, seen, 'approve', 'mayApprove');
  if (!found.ok) return found;
  const { draft } = found.value;
  if (!mayApprove(staff.id, draft)) return refused('own-draft');
  if (await isBlocked(found.value, now)) return refused('blocked');
  if ((await newestPublished(read, seen)) > draft.basedOn) return refused('outdated');
  const { publishAt, withdrawAt } = times;
  if (withdrawAt && withdrawAt <= (publishAt ?? now)) return refused('time-wrong');
  const timed = { ...draft, withdrawAt: withdrawAt ?? null };
  if (publishAt && publishAt > now) {
    const values = { state: 'approved' as const, publishAt, withdrawAt: timed.withdrawAt, approvedBy: staff.id };
    const decided = await decide(staff, draft, values, 'catalogue.approved', now);
    return decided.ok ? ok('scheduled') : decided;
  }
  const published = await publish(await readyToPublish(timed), staff, { act: 'catalogue.published', urgent: false, note: '' }, now);
  return published ? ok('published') : refused('locked');
}

/** Publishes one's own draft alone, because it cannot wait; the reason is kept, and another must look at it afterwards. */
export async function publishUrgently(staff: AtDesk, seen: Seen, reason: string, now: Date): Promise<Result<'published', DecisionFault>> {
  const found = await draftFor(staff, seen, 'hand-in', 'mayApprove');
  if (!found.ok) return found;
  if (reason.trim() === '') return refused('reason-missing');
  if (await isBlocked(found.value, now)) return refused('blocked');
  const how = { act: 'catalogue.published-urgently', urgent: true, note: reason.trim() } as const;
  const { draft, published } = found.value;
  const basedOn = await newestPublished(read, seen);
  const ready = await readyToPublish({ ...draft, basedOn, withdrawAt: published?.withdrawAt ?? null });
  return (await publish(ready, staff, how, now)) ? ok('published') : refused('locked');
}

/** Looks at what a colleague published alone. */
export async function reviewUrgent(staff: AtDesk, name: EntryName, number: number, now: Date): Promise<Result<true, DecisionFault>> {
  const [onDesk, version] = await Promise.all([openOnDesk(staff, name), findVersion(read, name, number)]);
  if (!onDesk?.mayApprove || !version?.urgent) return refused('not-found');
  if (version.actor === staff.id) return refused('own-draft');
  await write(async (writer) => {
    if (await markReviewed(writer, name, number, staff.id))
      await record(writer, staff, { act: 'catalogue.urgent-reviewed', subject: subjectOf(name), after: { version: number } }, now);
  });
  return ok(true);
}

/** Takes an entry out of residents' sight; it stays in the history and can be published again. */
export async function withdrawEntry(staff: AtDesk, name: EntryName, now: Date): Promise<Result<true, DecisionFault>> {
  const onDesk = await openOnDesk(staff, name);
  if (!onDesk?.mayApprove || !onDesk.published) return refused('not-found');
  await write(async (writer) => {
    await raiseContentVersion(writer);
    await changeEntry(writer, name.kind, name.slug, { state: 'withdrawn', withdrawAt: null });
    await record(writer, staff, { act: 'catalogue.withdrawn', subject: subjectOf(name) }, now);
  });
  return ok(true);
}

type Found = OnDesk & { draft: Draft };

/** The draft as it was seen, if this person may do this with it now. */
async function draftFor(staff: AtDesk, seen: Seen, act: DraftAct, right: 'mayEdit' | 'mayApprove'): Promise<Result<Found, DecisionFault>> {
  const onDesk = await openOnDesk(staff, seen);
  if (!onDesk?.[right] || !onDesk.draft) return refused('not-found');
  const { draft } = onDesk;
  // The editor saves by itself: one's own last words may have arrived after the page from which one hands in.
  const asSeen = draft.edition === seen.edition || (act === 'hand-in' && draft.editedBy === staff.id);
  return asSeen && isPossible(act, draft.state) ? ok({ ...onDesk, draft }) : refused('locked');
}

async function isBlocked(onDesk: OnDesk, now: Date): Promise<boolean> {
  return (await findingsOnDesk(onDesk, now)).some(({ severity }) => severity === 'block');
}

type Decided = Partial<Pick<Draft, 'state' | 'note' | 'basedOn' | 'publishAt' | 'withdrawAt' | 'approvedBy'>>;
type DecisionAct = 'catalogue.handed-in' | 'catalogue.taken-back' | 'catalogue.returned' | 'catalogue.approved';

/** Changes a draft's state and records it. The edition rises, so that who still looks at the old state decides nothing. */
async function decide(staff: AtDesk, draft: Draft, values: Decided, act: DecisionAct, now: Date): Promise<Result<true, DecisionFault>> {
  const done = await write(async (writer) => {
    const changed = await changeDraft(writer, draft, { ...values, edition: draft.edition + 1 });
    const { state, note } = { ...draft, ...values };
    if (changed && act === 'catalogue.handed-in') await addVersions(writer, [handedIn(draft, staff, note, now)]);
    if (changed)
      await record(writer, staff, { act, subject: subjectOf(draft), before: { state: draft.state }, after: { state, note } }, now);
    return changed;
  });
  return done ? ok(true) : refused('locked');
}

/** What was handed in stays in the history, whatever becomes of it. */
function handedIn({ kind, slug, title, content }: Draft, staff: AtDesk, note: string, at: Date): Omit<Version, 'number'> {
  const rest = { act: 'handed-in', revision: 0, urgent: false, reviewedBy: '' } as const;
  return { kind, slug, title, content, note, actor: staff.id, actorName: staff.name, at, ...rest };
}
