import { z } from 'zod';
import { read, write } from '#db/client';
import { addNote, type EntryNote, finishNote, openNotes } from '#lib/answers/notes/store';
import { alike, settleIn } from '#lib/answers/operations/settling';
import { record } from '#lib/audit/operations';
import { type EntryName, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { entryKinds, Slug } from '#lib/catalogue/model';
import { newKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

const NoteText = z.string().trim().min(1, 'note-empty').max(500, 'note-too-long');

/** An entry as forms name it, `service/moving-in`. */
export function readEntry(named: string): EntryName | undefined {
  const [kind, slug] = named.split('/');
  const known = entryKinds.find((one) => one === kind);
  return known && Slug.safeParse(slug).success && slug ? { kind: known, slug } : undefined;
}

/**
 * Notes something for whoever edits an entry next.
 * @param turn a turn for whose likes this was done; they are settled by it.
 */
export async function noteAbout(
  staff: AtDesk,
  { entry, note, turn }: { entry: string; note: string; turn: string },
  now: Date,
): Promise<Result<true, 'note-empty' | 'note-too-long' | 'entry-missing'>> {
  const checked = NoteText.safeParse(note);
  if (!checked.success) return refused(checked.error.issues[0]?.message === 'note-empty' ? 'note-empty' : 'note-too-long');
  const name = readEntry(entry);
  if (!name || !(await openOnDesk(staff, name))) return refused('entry-missing');
  const turns = await alike(turn, now);
  await write(async (writer) => {
    await addNote(writer, { ...name, id: newKey(), note: checked.data, notedBy: staff.name, notedAt: now, doneAt: null });
    await settleIn(writer, staff, turns, 'note', now);
    await record(writer, staff, { act: 'answers.noted', subject: `${name.kind}/${name.slug}`, after: { note: checked.data } }, now);
  });
  return ok(true);
}

/** The open notes about an entry. */
export async function notesAbout({ kind, slug }: EntryName): Promise<EntryNote[]> {
  return (await openNotes(read)).filter((note) => note.kind === kind && note.slug === slug);
}

/** The open notes about entries that this person may edit, each with the entry's name. */
export async function notesFor(staff: AtDesk): Promise<(EntryNote & { title: string })[]> {
  const notes = await openNotes(read);
  const named = await Promise.all(notes.map(async (note) => ({ note, onDesk: await openNamed(staff, note) })));
  return named.flatMap(({ note, onDesk }) => (onDesk?.mayEdit ? [{ ...note, title: onDesk.title }] : []));
}

/** Says that a note was dealt with, by whoever may edit its entry; gives the entry, `service/moving-in`. */
export async function finish(staff: AtDesk, id: string, now: Date): Promise<string | undefined> {
  const note = (await openNotes(read)).find((one) => one.id === id);
  const onDesk = note && (await openNamed(staff, note));
  if (!note || !onDesk?.mayEdit) return undefined;
  const subject = `${note.kind}/${note.slug}`;
  await write(async (writer) => {
    if (await finishNote(writer, id, now))
      await record(writer, staff, { act: 'answers.note-done', subject, before: { note: note.note } }, now);
  });
  return subject;
}

async function openNamed(staff: AtDesk, { kind, slug }: EntryNote) {
  const name = readEntry(`${kind}/${slug}`);
  return name && openOnDesk(staff, name);
}
