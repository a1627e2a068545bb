import { read, type Writer } from '#db/client';
import type { Actor } from '#lib/audit/model';
import type { EntryName } from '#lib/catalogue/drafts/operations/opening';
import { officeInChargeOf, titleOf, toContent } from '#lib/catalogue/drafts/rules';
import { addDraft, listDrafts } from '#lib/catalogue/drafts/store';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';

/** The names of the entries of a kind that somebody is writing. */
export async function draftedNames(kind: EntryKind): Promise<string[]> {
  return (await listDrafts(read, { kind })).map(({ slug }) => slug);
}

/** Begins new entries as drafts inside a transaction, as far as they go; false when one of them has been begun already. */
export async function beginDrafts(writer: Writer, actor: Actor, entries: readonly EntryFile[], now: Date): Promise<boolean> {
  for (const entry of entries) {
    const { kind, slug }: EntryName = entry;
    const content = toContent(entry);
    const begun = await addDraft(writer, {
      ...{ kind, slug, content, title: titleOf(content), office: officeInChargeOf(kind, slug, content.facts) ?? '' },
      ...{ state: 'editing', edition: 1, basedOn: 0, authors: [actor.id], editedBy: actor.id, editedByName: actor.name },
      ...{ note: '', publishAt: null, withdrawAt: null, approvedBy: '', updatedAt: now },
    });
    if (!begun) return false;
  }
  return true;
}
