import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import type { Finding } from '#lib/catalogue/checks/model';
import { findingsOf } from '#lib/catalogue/checks/operations';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { officeInChargeOf, titleOf, toContent, toEntry } from '#lib/catalogue/drafts/rules';
import { type Draft, findDraft } from '#lib/catalogue/drafts/store';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { findEntryFile } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { type Holder, may } from '#lib/staff/rights';

export type EntryName = { kind: EntryKind; slug: string };

/** An entry as it lies on the desk: what is published, what is being written, and what this person may do with it. */
export type OnDesk = EntryName & {
  published: (EntryFile & { withdrawAt: Date | null }) | undefined;
  draft: Draft | undefined;
  /** What the form begins with: the draft, else what is published. */
  content: DraftContent;
  title: string;
  /** The office that answers for it: as published, else as drafted. */
  office: string | undefined;
  mayEdit: boolean;
  mayApprove: boolean;
};

/** Lays an entry on the desk; undefined when there is none of this name. */
export async function openOnDesk(staff: Holder, name: EntryName): Promise<OnDesk | undefined> {
  const [published, draft] = await Promise.all([findEntryFile(read, name.kind, name.slug), findDraft(read, name)]);
  const content = draft?.content ?? (published && toContent(published));
  if (!content) return undefined;
  const office = published ? officeInChargeOf(name.kind, name.slug, toContent(published).facts) : draft?.office || undefined;
  return {
    ...name,
    ...{ published, draft, content, office },
    title: titleOf(content) || name.slug,
    mayEdit: may(staff, 'catalogue.edit', office),
    mayApprove: may(staff, 'catalogue.approve', office),
  };
}

/** What is found wrong with it as it is being written. */
export async function findingsOnDesk({ kind, slug, content, published }: OnDesk, now: Date): Promise<Finding[]> {
  return findingsOf(toEntry(kind, slug, content, published), dayOf(now));
}
