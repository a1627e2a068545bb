import { read, type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { isDay } from '#lib/calendar/day';
import { type OnDesk, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { subjectOf } from '#lib/catalogue/drafts/operations/writing';
import { titleOf } from '#lib/catalogue/drafts/rules';
import { changeDraft } from '#lib/catalogue/drafts/store';
import { listEntries } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { changeEntry } from '#lib/catalogue/store';
import { addVersions } from '#lib/catalogue/versions/store';
import { raiseContentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What is changed in all of them; what is left out stays. */
export type BulkChange = { office?: string | undefined; reviewOn?: string | undefined };
export type BulkFault = 'nothing-chosen' | 'day-wrong' | 'not-found';

/**
 * Changes the office or the next review of published entries together, and of the drafts upon them, all or
 * none. Only entries that this person may change so; one that he may not makes it nothing.
 */
export async function changeInBulk(
  staff: AtDesk,
  kind: EntryKind,
  slugs: readonly string[],
  change: BulkChange,
  now: Date,
): Promise<Result<number, BulkFault>> {
  const { office, reviewOn } = change;
  const opened = await Promise.all(slugs.map((slug) => openOnDesk(staff, { kind, slug })));
  const entries = opened
    .filter((one) => one !== undefined && may(staff, 'catalogue.change-in-bulk', one.office))
    .filter((one) => one !== undefined);
  if (entries.length !== slugs.length) return refused('not-found');
  if (slugs.length === 0 || (!office && !reviewOn)) return refused('nothing-chosen');
  if (reviewOn && !isDay(reviewOn)) return refused('day-wrong');
  if (office && !(await listEntries(read, 'office')).some(({ slug }) => slug === office)) return refused('not-found');
  await write(async (writer) => {
    for (const entry of entries) await changeOne(writer, staff, entry, change, now);
    await raiseContentVersion(writer);
  });
  return ok(entries.length);
}

async function changeOne(writer: Writer, staff: AtDesk, entry: OnDesk, { office, reviewOn }: BulkChange, now: Date): Promise<void> {
  const { kind, slug, published, draft } = entry;
  const changed = <Content extends { facts: unknown; reviewOn: string | null }>(content: Content) => ({
    ...content,
    reviewOn: reviewOn || content.reviewOn,
    facts: { ...Object.fromEntries(Object.entries(content.facts ?? {})), ...(office && kind === 'service' ? { office } : {}) },
  });
  if (published) {
    const { facts, reviewOn: day } = changed(published);
    await changeEntry(writer, kind, slug, { facts, reviewOn: day, updatedAt: now });
  }
  if (draft) {
    const content = changed(draft.content);
    await changeDraft(writer, draft, { content, edition: draft.edition + 1, office: office && kind === 'service' ? office : draft.office });
  }
  const content = changed(entry.content);
  const by = { actor: staff.id, actorName: staff.name, at: now, note: '', urgent: false, reviewedBy: '' };
  if (published && !draft)
    await addVersions(writer, [{ kind, slug, act: 'published', revision: published.revision, title: titleOf(content), content, ...by }]);
  const before = { office: entry.office, reviewOn: entry.content.reviewOn };
  await record(writer, staff, { act: 'catalogue.changed-in-bulk', subject: subjectOf(entry), before, after: { office, reviewOn } }, now);
}
