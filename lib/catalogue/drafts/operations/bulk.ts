import { read, type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { isDay } from '#lib/calendar/day';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { subjectOf } from '#lib/catalogue/drafts/operations/writing';
import { isPossible, officeInChargeOf, titleOf, toContent } from '#lib/catalogue/drafts/rules';
import { changeDraft, type Draft, findDraft } from '#lib/catalogue/drafts/store';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { findEntryFile, listEntries } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { changeEntry } from '#lib/catalogue/store';
import { addVersions, newestPublished } from '#lib/catalogue/versions/store';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What is changed in all of them; what is left out stays. Only services have an office of their own. */
export type BulkChange = { office?: string | undefined; reviewOn?: string | undefined };
export type BulkFault = 'nothing-chosen' | 'day-wrong' | 'not-found' | 'locked';

/** Ends the transaction of a change of which one part cannot be done: all or none. */
class Refusal extends Error {
  readonly fault: BulkFault;
  constructor(fault: BulkFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Changes the office or the next review of published entries together, and of the drafts upon them, all or none.
 * Refused where one of them is not this person's (or would not be), or has a draft that is being decided about.
 */
export async function changeInBulk(
  staff: AtDesk,
  kind: EntryKind,
  slugs: readonly string[],
  { office, reviewOn }: BulkChange,
  now: Date,
): Promise<Result<number, BulkFault>> {
  const change = { office: kind === 'service' && office ? office : undefined, reviewOn: reviewOn || undefined };
  if (change.office && !may(staff, 'catalogue.change-in-bulk', change.office)) return refused('not-found');
  if (change.office && !(await listEntries(read, 'office')).some(({ slug }) => slug === change.office)) return refused('not-found');
  try {
    return await write(async (writer) => {
      await raiseContentVersion(writer);
      const changing = [];
      for (const slug of slugs) changing.push(await openToChange(writer, staff, { kind, slug }));
      if (changing.length === 0 || (!change.office && !change.reviewOn)) throw new Refusal('nothing-chosen');
      if (change.reviewOn && !isDay(change.reviewOn)) throw new Refusal('day-wrong');
      for (const one of changing) await changeOne(writer, staff, one, change, now);
      return ok(changing.length);
    });
  } catch (fault) {
    if (fault instanceof Refusal) return refused(fault.fault);
    throw fault;
  }
}

type Name = { kind: EntryKind; slug: string };

type Opened = Name & { published: EntryFile; draft: Draft | undefined; before: DraftContent; own: string | undefined };

/** A published entry that this person may change now; whose it is, is asked before anything else. */
async function openToChange(writer: Writer, staff: AtDesk, name: Name): Promise<Opened> {
  const published = await findEntryFile(writer, name.kind, name.slug);
  const draft = await findDraft(writer, name);
  if (!published) throw new Refusal('not-found');
  const before = toContent(published);
  const own = officeInChargeOf(name.kind, name.slug, before.facts);
  if (!may(staff, 'catalogue.change-in-bulk', own)) throw new Refusal('not-found');
  if (draft && !isPossible('save', draft.state)) throw new Refusal('locked');
  return { ...name, published, draft, before, own };
}

async function changeOne(writer: Writer, staff: AtDesk, opened: Opened, { office, reviewOn }: BulkChange, now: Date): Promise<void> {
  const { kind, slug, published, draft, before, own } = opened;
  const name = { kind, slug };
  const changed = (content: DraftContent): DraftContent => ({
    ...content,
    reviewOn: reviewOn ?? content.reviewOn,
    facts: office ? { ...content.facts, office } : content.facts,
  });
  const content = changed(before);
  await changeEntry(writer, name.kind, name.slug, { facts: content.facts, reviewOn: content.reviewOn, updatedAt: now });
  const by = { actor: staff.id, actorName: staff.name, at: now, note: '', urgent: false, reviewedBy: '' };
  await addVersions(writer, [{ ...name, act: 'published', revision: published.revision, title: titleOf(content), content, ...by }]);
  if (draft) {
    const basedOn = await newestPublished(writer, name);
    const authors = [...new Set([...draft.authors, staff.id])];
    const values = { content: changed(draft.content), edition: draft.edition + 1, office: office ?? draft.office, basedOn, authors };
    if (!(await changeDraft(writer, draft, values))) throw new Refusal('locked');
  }
  const told = { before: { office: own, reviewOn: before.reviewOn }, after: { office, reviewOn } };
  await record(writer, staff, { act: 'catalogue.changed-in-bulk', subject: subjectOf(name), ...told }, now);
}
