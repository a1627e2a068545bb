import { dayOf } from '#lib/calendar/day';
import { type CheckContext, checkEntry } from '#lib/catalogue/checks/check';
import { contextOf } from '#lib/catalogue/checks/context';
import type { Finding } from '#lib/catalogue/checks/model';
import type { Standing } from '#lib/catalogue/checks/rooms';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { readCsvFile } from '#lib/catalogue/exchange/csv-file';
import { readJsonFile } from '#lib/catalogue/exchange/json-file';
import { type Judged, judgeProposal } from '#lib/catalogue/exchange/judge';
import { type ImportFault, largestFile, mostFaults } from '#lib/catalogue/exchange/model';
import { faultAt, fileFault, type Proposal, type Proposals } from '#lib/catalogue/exchange/proposal';
import { type EntryKind, Slug } from '#lib/catalogue/model';
import { startsWith } from '#lib/csv/decode';
import { eachInTurn } from '#lib/in-turn';
import { ok, type Result, refused } from '#lib/result';

/** What an import would do. */
export type ImportPlan = {
  format: 'csv' | 'json';
  adds: { kind: EntryKind; slug: string }[];
  /** `visibleAgain`: it was withdrawn, and residents will see it again, even if no field of it changes. */
  changes: { kind: EntryKind; slug: string; fields: string[]; visibleAgain: boolean }[];
  unchanged: number;
  /** The first faults by row; `faultCount` has them all. With any of them nothing may be imported. */
  faults: ImportFault[];
  faultCount: number;
  /** The added and changed entries as they will be; none while there are faults. */
  entries: EntryFile[];
  /** New entries that nobody has told enough about to show them: they are begun as drafts. */
  drafts?: EntryFile[];
  /** The content of the city on which the plan was made. */
  version: number | undefined;
};

type Around = {
  /** The kind of the entries of a table, and of a single entry that does not say it. */
  kind?: EntryKind | undefined;
  now: Date;
  known: readonly EntryFile[];
  withdrawn?: readonly EntryFile[];
  standing?: Standing;
  version?: number | undefined;
};

/**
 * Reads a file of entries (CSV of one kind, or JSON) and tells what importing it would do to a city that has the
 * `known` entries and has taken the `withdrawn` ones out of sight. Nothing is written. Refused: a file that cannot be
 * read at all; every other fault is in the plan.
 */
export async function planImport(
  bytes: Uint8Array,
  { kind, now, known, withdrawn = [], standing, version }: Around,
): Promise<Result<ImportPlan, ImportFault>> {
  const read = readProposals(bytes, kind);
  if (!read.ok) return read;
  const { named, faults } = byName(read.value.proposals);
  const present = new Map([...known, ...withdrawn].map((entry) => [nameOf(entry), entry]));
  const outOfSight = new Set(withdrawn.map(nameOf));
  const judged = await eachInTurn(named, (proposal) => ({ proposal, ...judgeProposal(proposal, present.get(nameOf(proposal))) }));
  const proposed = new Map(judged.map(({ entry }) => [nameOf(entry), entry]));
  const context = contextOf([...known.filter((entry) => !proposed.has(nameOf(entry))), ...proposed.values()], dayOf(now), standing);
  const isNew = ({ entry }: { entry: EntryFile }) => !present.has(nameOf(entry));
  const isBack = ({ entry }: { entry: EntryFile }) => outOfSight.has(nameOf(entry));
  const isChanged = (one: Judged) => !isNew(one) && (one.changed.length > 0 || isBack(one));
  const touched = judged.filter((one) => isNew(one) || isChanged(one) || one.faults.length > 0);
  const checked = await eachInTurn(touched, (one) => blocking(one, context));
  const all = [...read.value.faults, ...faults, ...judged.flatMap((one) => one.faults), ...checked.flat()].toSorted(
    (a, b) => a.line - b.line,
  );
  return ok({
    format: read.value.format,
    adds: touched.filter(isNew).map(({ entry: { kind: of, slug } }) => ({ kind: of, slug })),
    changes: touched.filter(isChanged).map((one) => {
      const { kind: of, slug } = one.entry;
      return { kind: of, slug, fields: one.changed, visibleAgain: isBack(one) };
    }),
    unchanged: judged.filter((one) => !isNew(one) && !isChanged(one)).length,
    faults: all.slice(0, mostFaults),
    faultCount: all.length,
    entries: all.length > 0 ? [] : touched.map(({ entry }) => entry),
    version,
  });
}

function readProposals(bytes: Uint8Array, kind: EntryKind | undefined): Result<Proposals, ImportFault> {
  if (bytes.length > largestFile * 1024 * 1024) return refused(fileFault('too-large', { megabytes: largestFile }));
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return refused(fileFault('utf-16'));
  if (/^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)))) return readJsonFile(bytes, kind);
  return kind ? readCsvFile(bytes, kind) : refused(fileFault('kind-missing'));
}

const nameOf = ({ kind, slug }: { kind: EntryKind; slug: string }) => `${kind}/${slug}`;

/** The proposals that name an entry, each entry once; the others as faults. */
function byName(proposals: readonly Proposal[]): { named: Proposal[]; faults: ImportFault[] } {
  const named = new Map<string, Proposal>();
  const faults: ImportFault[] = [];
  for (const proposal of proposals) {
    const { line, slug } = proposal;
    const first = named.get(nameOf(proposal));
    if (slug === '') faults.push(faultAt(line, 'slug', { code: 'slug-missing' }));
    else if (!Slug.safeParse(slug).success)
      faults.push(faultAt(line, 'slug', { code: 'slug-malformed', params: { slug: slug.slice(0, 100) } }));
    else if (first) faults.push(faultAt(line, 'slug', { code: 'slug-twice', params: { slug, first: first.line } }));
    else named.set(nameOf(proposal), proposal);
  }
  return { named: [...named.values()], faults };
}

/** What forbids to publish an entry (lib/catalogue/checks), where no fault of form has been told already. */
function blocking(
  { entry, proposal, faults }: { entry: EntryFile; proposal: Proposal; faults: readonly ImportFault[] },
  context: CheckContext,
) {
  const told = new Set(faults.map(({ column }) => column));
  return checkEntry(entry, context)
    .filter(({ code, severity }) => severity === 'block' && code !== 'invalid')
    .map((finding) => findingFault(finding, proposal.line))
    .filter(({ column }) => !told.has(column));
}

function findingFault({ code, place, excerpt, params }: Finding, line: number): ImportFault {
  const [first, ...rest] = place.path.map(String);
  const [column, path] = first === 'facts' ? [`facts.${rest[0]}`, rest.slice(1)] : [`${place.locale}.${first ?? wholeText(code)}`, rest];
  const at = { path: path.join('.'), params: { ...params } };
  if (code === 'dead-reference') return faultAt(line, column, { code: 'no-such-entry', ...at, params: { ...params, slug: excerpt } });
  return { line, column, ...at, params: { ...params, excerpt }, code: `checks.${code}` };
}

/** The column in which something is mended that concerns a language as a whole. */
const wholeText = (code: Finding['code']) => (code === 'machine-unread' ? 'madeBy' : 'title');
