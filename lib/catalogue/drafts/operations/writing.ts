import { read, type Writer, write } from '#db/client';
import type { Actor } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { type EntryName, type OnDesk, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { isPossible, officeInChargeOf, titleOf } from '#lib/catalogue/drafts/rules';
import { addDraft, changeDraft, type Draft, findDraft, removeDraft } from '#lib/catalogue/drafts/store';
import { findEntryFile } from '#lib/catalogue/files/store';
import { type EntryKind, Slug } from '#lib/catalogue/model';
import { findVersion, newestPublished } from '#lib/catalogue/versions/store';
import { citySettings } from '#lib/city/settings/operations';
import { startingHours } from '#lib/city/settings/rules';
import type { Locale } from '#lib/i18n/locales';
import { newReference } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

export type DraftFault = 'not-found' | 'locked' | 'slug-wrong' | 'slug-taken' | 'title-missing' | 'too-long';

export type Saved = { outcome: 'saved'; edition: number } | { outcome: 'conflict'; draft: Draft };

/** Longest content of one entry, as JSON: eight languages of the longest page, twice over. */
const longestContent = 500_000;

/** Saved again within this time by the same person, a draft leaves no further audit record. */
const sameSitting = 10 * 60_000;

/**
 * Keeps what is being written. Whoever saves names the edition he began from: when somebody else has saved
 * since, nothing is written and he is shown the other's words. The first saving begins the draft.
 */
export async function saveDraft(
  staff: AtDesk,
  name: EntryName,
  { edition, content }: { edition: number; content: DraftContent },
  now: Date,
): Promise<Result<Saved, DraftFault>> {
  if (JSON.stringify(content).length > longestContent) return refused('too-long');
  const onDesk = await openOnDesk(staff, name);
  if (!onDesk?.mayEdit || !mayMoveTo(staff, onDesk, content)) return refused('not-found');
  const { draft } = onDesk;
  if (draft && !isPossible('save', draft.state)) return refused('locked');
  if ((draft?.edition ?? 0) !== edition) return draft ? ok({ outcome: 'conflict', draft }) : refused('not-found');
  const written = { ...drafted(name, content, staff, now), edition: edition + 1, authors: together(draft?.authors, staff.id) };
  const kept = await write(async (writer) => {
    const done = draft ? await changeDraft(writer, draft, written) : await begin(writer, name, content, staff, now);
    const newSitting = draft?.editedBy !== staff.id || now.getTime() - draft.updatedAt.getTime() > sameSitting;
    if (done && newSitting) await record(writer, staff, { act: 'catalogue.draft-saved', subject: subjectOf(name) }, now);
    return done;
  });
  if (kept) return ok({ outcome: 'saved', edition: edition + 1 });
  const other = await findDraft(read, name);
  return other ? ok({ outcome: 'conflict', draft: other }) : refused('not-found');
}

/** Begins a new entry with a name and a Japanese title, in an office of one's own. */
export async function beginEntry(
  staff: AtDesk,
  { kind, slug, title, office }: EntryName & { title: string; office: string },
  now: Date,
): Promise<Result<EntryName, DraftFault>> {
  const facts = await startingFacts(kind, office);
  if (!may(staff, 'catalogue.edit', officeInChargeOf(kind, slug, facts))) return refused('not-found');
  if (title.trim() === '') return refused('title-missing');
  const content: DraftContent = {
    checkedOn: null,
    reviewOn: null,
    facts,
    texts: { ja: { madeBy: 'person', upToDate: false, text: { title: title.trim() } } },
  };
  return beginWith(staff, { kind, slug }, content, now);
}

/** What an answer begins with when it is begun from a question of a resident. */
export type Asked = { question: string; answer: string; locale: Locale; office: string };

/**
 * Begins a new answer from a question: the question is its title and its first other wording. A question in another
 * language stands in the Japanese title too until somebody translates it: there every list looks for a name.
 */
export async function beginAnswer(staff: AtDesk, asked: Asked, now: Date): Promise<Result<EntryName, DraftFault>> {
  if (!may(staff, 'catalogue.edit', asked.office || undefined)) return refused('not-found');
  const title = oneLine(asked.question);
  if (title === '') return refused('title-missing');
  const text = { title, words: [title.slice(0, 80)], ...(asked.answer && { answer: asked.answer }) };
  const said = { madeBy: 'person' as const, upToDate: false };
  const content: DraftContent = {
    checkedOn: null,
    reviewOn: null,
    facts: { ...(asked.office && { office: asked.office }), services: [], laws: [] },
    texts: { ja: { ...said, text: asked.locale === 'ja' ? text : { title, words: [] } }, [asked.locale]: { ...said, text } },
  };
  return beginWith(staff, { kind: 'answer', slug: `asked-${newReference().toLowerCase()}` }, content, now);
}

/** As long as a title may be (`Line`). */
const oneLine = (question: string) => question.replace(/\s+/g, ' ').trim().slice(0, 300);

/** What a new entry knows from the start: a service its office, an office the city hall's usual hours. */
async function startingFacts(kind: EntryKind, office: string): Promise<Record<string, unknown>> {
  if (kind === 'service' || kind === 'facility' || kind === 'room') return { office };
  return kind === 'office' ? { hours: startingHours(await citySettings()) } : {};
}

/** Begins a new entry with all that another one says. */
export async function copyAsNew(staff: AtDesk, from: EntryName, slug: string, now: Date): Promise<Result<EntryName, DraftFault>> {
  const onDesk = await openOnDesk(staff, from);
  if (!onDesk?.mayEdit || !mayMoveTo(staff, { ...onDesk, slug, office: undefined }, onDesk.content)) return refused('not-found');
  return beginWith(staff, { kind: from.kind, slug }, onDesk.content, now);
}

async function beginWith(staff: AtDesk, name: EntryName, content: DraftContent, now: Date): Promise<Result<EntryName, DraftFault>> {
  if (!Slug.safeParse(name.slug).success) return refused('slug-wrong');
  const begun = await write(async (writer) => {
    if (await findEntryFile(writer, name.kind, name.slug)) return false;
    if (!(await begin(writer, name, content, staff, now))) return false;
    await record(writer, staff, { act: 'catalogue.draft-opened', subject: subjectOf(name) }, now);
    return true;
  });
  return begun ? ok(name) : refused('slug-taken');
}

/** Takes a version of the history up again as the draft, in place of the draft as it was seen; it is published like any other. */
export async function restoreVersion(
  staff: AtDesk,
  { edition, ...name }: EntryName & { edition: number },
  number: number,
  now: Date,
): Promise<Result<true, DraftFault>> {
  const version = await findVersion(read, name, number);
  if (!version) return refused('not-found');
  const saved = await saveDraft(staff, name, { edition, content: version.content }, now);
  if (!saved.ok) return saved;
  return saved.value.outcome === 'saved' ? ok(true) : refused('locked');
}

/** Throws a draft away; what is published stays as it is. */
export async function discardDraft(staff: AtDesk, name: EntryName, edition: number, now: Date): Promise<Result<true, DraftFault>> {
  const onDesk = await openOnDesk(staff, name);
  if (!onDesk?.mayEdit || !onDesk.draft) return refused('not-found');
  if (!isPossible('discard', onDesk.draft.state)) return refused('locked');
  const { content } = onDesk.draft;
  const gone = await write(async (writer) => {
    const removed = await removeDraft(writer, { ...name, edition });
    // What was written is in the record: a discarded draft can still be read there.
    if (removed) await record(writer, staff, { act: 'catalogue.draft-discarded', subject: subjectOf(name), before: content }, now);
    return removed;
  });
  return gone ? ok(true) : refused('locked');
}

/** Nobody gives an entry to an office that is not his own: he could neither mend nor discard it then. */
function mayMoveTo(staff: AtDesk, { kind, slug, office }: Pick<OnDesk, 'kind' | 'slug' | 'office'>, content: DraftContent): boolean {
  const next = officeInChargeOf(kind, slug, content.facts);
  return next === office || may(staff, 'catalogue.edit', next);
}

/** How audit records and addresses name an entry. */
export const subjectOf = ({ kind, slug }: EntryName) => `${kind}/${slug}`;

async function begin(writer: Writer, name: EntryName, content: DraftContent, staff: AtDesk, now: Date): Promise<boolean> {
  const rest = { note: '', publishAt: null, withdrawAt: null, approvedBy: '' };
  const basedOn = await newestPublished(writer, name);
  return addDraft(writer, { ...name, ...drafted(name, content, staff, now), edition: 1, basedOn, authors: [staff.id], ...rest });
}

function drafted({ kind, slug }: EntryName, content: DraftContent, { id, name }: Actor, now: Date) {
  const office = officeInChargeOf(kind, slug, content.facts) ?? '';
  return { state: 'editing' as const, content, title: titleOf(content), office, editedBy: id, editedByName: name, updatedAt: now };
}

const together = (authors: readonly string[] = [], id: string) => [...new Set([...authors, id])];
