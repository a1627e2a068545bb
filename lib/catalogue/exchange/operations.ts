import { read, type Writer, write } from '#db/client';
import type { Actor } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { dayOf } from '#lib/calendar/day';
import { isRoomHeld } from '#lib/catalogue/checks/operations';
import { beginDrafts } from '#lib/catalogue/drafts/operations/beginning';
import type { EntryName } from '#lib/catalogue/drafts/operations/opening';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { ExportWish, ImportFault } from '#lib/catalogue/exchange/model';
import { type ImportPlan, planImport } from '#lib/catalogue/exchange/plan';
import { writeCatalogueCsv, writeCatalogueJson } from '#lib/catalogue/exchange/write';
import { findFiles } from '#lib/catalogue/files/store';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';
import { layDown, type ReadyEntry, readKanji } from '#lib/catalogue/operations/importing';
import { standingFrom } from '#lib/facilities/reservations/operations/standing';
import { locales } from '#lib/i18n/locales';
import { contentVersion } from '#lib/publication/store';
import { ok, type Result, refused } from '#lib/result';

/**
 * Everything that is published, as files hold it, in the order of kinds and names, and what was taken out of sight;
 * `version` of the content it is.
 */
export async function presentEntries(): Promise<{ known: EntryFile[]; withdrawn: EntryFile[]; version: number }> {
  // The version first: what is published meanwhile makes a plan old, never wrong.
  const version = await contentVersion(read);
  const order = (list: readonly string[], word: string) => list.indexOf(word);
  const known = (await findFiles(read))
    .toSorted((a, b) => order(entryKinds, a.kind) - order(entryKinds, b.kind) || (a.slug < b.slug ? -1 : 1))
    .map((file) => ({ ...file, texts: file.texts.toSorted((a, b) => order(locales, a.locale) - order(locales, b.locale)) }));
  return { known, withdrawn: await findFiles(read, entryKinds, 'withdrawn'), version };
}

/** What importing a file would do to the city as it is now. */
export async function planUpload(bytes: Uint8Array, kind: EntryKind | undefined, now: Date): Promise<Result<ImportPlan, ImportFault>> {
  const [present, standing] = [await presentEntries(), await standingFrom(dayOf(now))];
  return planImport(bytes, { kind, now, ...present, standing });
}

/** Thrown to take back what an import has written. */
class Outdated extends Error {}

/**
 * Imports what was planned and publishes it: all of it, with its audit record, in one transaction, or nothing. Tells
 * how many entries were taken, drafts among them. Refused: a plan with faults, and one made on content that has changed since (`outdated`).
 */
export async function importCatalogue(actor: Actor, plan: ImportPlan, now: Date): Promise<Result<number, 'faulty' | 'outdated'>> {
  if (plan.faultCount > 0) return refused('faulty');
  const { entries: shown, drafts = [] } = plan;
  if (shown.length + drafts.length === 0) return ok(0);
  const entries = await readKanji(shown);
  try {
    await write((writer) => takeIn(writer, actor, plan, entries, now));
    return ok(entries.length + drafts.length);
  } catch (fault) {
    if (fault instanceof Outdated) return refused('outdated');
    throw fault;
  }
}

async function takeIn(writer: Writer, actor: Actor, plan: ImportPlan, entries: readonly ReadyEntry[], now: Date): Promise<void> {
  // Of two imports made on the same content, the second one waits for the first and then sees its number.
  const raised = await layDown(writer, entries, {
    act: 'imported',
    actor: actor.id,
    actorName: actor.name,
    note: '',
    urgent: false,
    at: now,
  });
  if (plan.version !== undefined && raised !== plan.version + 1) throw new Outdated();
  if (await isRoomHeld(writer, entries, dayOf(now))) throw new Outdated();
  const { adds, changes, drafts = [] } = plan;
  // Who began one of them meanwhile goes on with his own.
  if (!(await beginDrafts(writer, actor, drafts, now))) throw new Outdated();
  const names = (of: readonly EntryName[]) => of.map(({ kind, slug }) => `${kind}/${slug}`);
  const kinds = [...new Set([...entries, ...drafts].map(({ kind }) => kind))];
  const after = { added: names(adds), changed: names(changes), ...(drafts.length > 0 && { drafts: names(drafts) }) };
  await record(writer, actor, { act: 'catalogue.imported', subject: subjectOf(kinds), after }, now);
}

const subjectOf = ([kind, ...others]: readonly string[]) => `catalogue/${kind && others.length === 0 ? kind : 'all'}`;

/** A file to hand out; `lost`: letters that its encoding does not have. */
export type ExportedFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; lost: string[] };

/** Writes what is published into a file, and records who took it. */
export async function exportCatalogue(actor: Actor, wish: ExportWish, now: Date): Promise<ExportedFile> {
  const { known } = await presentEntries();
  const entries = known.filter(({ kind }) => wish.kind === undefined || kind === wish.kind);
  await write((writer) => {
    const after = { ...wish, entries: entries.length };
    return record(writer, actor, { act: 'catalogue.exported', subject: subjectOf(wish.kind ? [wish.kind] : []), after }, now);
  });
  const name = `${wish.kind ?? 'catalogue'}-${dayOf(now)}.${wish.format}`;
  if (wish.format === 'json') {
    return { name, type: 'application/json; charset=utf-8', bytes: new TextEncoder().encode(writeCatalogueJson(entries)), lost: [] };
  }
  const charset = wish.encoding === 'cp932' ? 'windows-31j' : 'utf-8';
  return { name, type: `text/csv; charset=${charset}; header=present`, ...writeCatalogueCsv(entries, wish.kind, wish.encoding) };
}
