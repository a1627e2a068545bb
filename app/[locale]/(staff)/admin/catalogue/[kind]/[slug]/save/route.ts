import { DraftSave, type SaveAnswer } from '#lib/catalogue/drafts/model';
import { findingsOnDesk, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { saveDraft } from '#lib/catalogue/drafts/operations/writing';
import { entryIn } from '#lib/web/entry-door';
import { sayFindings } from '#lib/web/findings';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Keeps what is being written: the editor sends it as one types. */
export const POST = staffDoor('catalogue.edit', async ({ staff, request, params, locale, now }) => {
  const name = entryIn(params);
  const given = DraftSave.safeParse(await request.json().catch(() => undefined));
  if (!name) return nothingHere();
  if (!given.success) return Response.json({ fault: 'invalid' }, { status: 400 });
  const saved = await saveDraft(staff, name, given.data, now);
  if (!saved.ok) {
    if (saved.fault === 'not-found') return nothingHere();
    return Response.json({ outcome: 'locked' } satisfies SaveAnswer, { status: saved.fault === 'locked' ? 423 : 413 });
  }
  if (saved.value.outcome === 'conflict') {
    const { edition, content, editedByName: by, updatedAt } = saved.value.draft;
    return Response.json({ outcome: 'conflict', edition, content, by, savedAt: updatedAt.toISOString() } satisfies SaveAnswer, {
      status: 409,
    });
  }
  const onDesk = await openOnDesk(staff, name);
  const findings = onDesk ? sayFindings(await findingsOnDesk(onDesk, now), locale) : [];
  return Response.json({ outcome: 'saved', edition: saved.value.edition, savedAt: now.toISOString(), findings } satisfies SaveAnswer);
});
