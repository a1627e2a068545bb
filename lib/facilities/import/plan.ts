import type { EntryFile } from '#lib/catalogue/entry-file';
import { judgeProposal } from '#lib/catalogue/exchange/judge';
import type { ImportPlan } from '#lib/catalogue/exchange/plan';
import { type Around, proposalFor, slugFor } from '#lib/facilities/import/laying';
import { type KnownFacility, knownFacility, matchFacilities } from '#lib/facilities/import/matching';
import type { FacilityRemark, ListedFacility, Refusal } from '#lib/facilities/import/model';
import { hoursStay } from '#lib/facilities/import/notes';
import type { ReadFacilities } from '#lib/facilities/import/rows';
import { FacilityFacts } from '#lib/facilities/model';
import { eachInTurn } from '#lib/in-turn';
import type { NamedEntry } from '#lib/lists/model';
import { plainTitle } from '#lib/lists/places';
import { type City, houseFault, importPlan, type Weighed } from '#lib/lists/planning';

/** What importing a list would do, row by row and facility by facility. */
export type FacilitiesPlan = {
  /** What is laid down, as any import of the catalogue. */
  plan: ImportPlan;
  /** Rows that are taken. */
  accepted: number;
  refused: Refusal[];
  remarks: FacilityRemark[];
  added: NamedEntry[];
  changed: (NamedEntry & { fields: string[] })[];
  /** New ones of which the list says too little to show them: begun as drafts, with what is to be added at the desk. */
  drafted: (NamedEntry & { fields: string[] })[];
  /** New ones whose draft somebody is writing already; it stays as it is. */
  waiting: NamedEntry[];
  /** Facilities that are not in the list; they stay as they are until somebody takes them out. */
  missing: NamedEntry[];
};

/** The city, the facilities that are being written, and the office that answers for those of which the list names none. */
export type FacilityCity = City & { drafted: readonly string[]; office: string | undefined };

type WeighedFacility = Weighed & { listed: ListedFacility; found: KnownFacility | undefined; lacking: string[] };

/** What a page of a facility cannot do without and a list may not know. */
const completed = ['facts.position', 'facts.phone', 'facts.hours', 'facts.office', 'facts.district', 'ja.summary', 'ja.access'];

/**
 * What a list changes in a city: a facility is found again by what lists call it, or by its name. Nothing is written and
 * nothing taken away. What the list does not speak of stays: rules of hours, photos, other languages.
 */
export async function planFacilities({ facilities, refused, remarks }: ReadFacilities, city: FacilityCity): Promise<FacilitiesPlan> {
  const [published, hidden] = [city.known.flatMap(knownFacility), city.withdrawn.flatMap(knownFacility)];
  const matches = matchFacilities(facilities, [...published, ...hidden]);
  const weighed = await weigh(facilities, matches, hidden, city);
  const faulty = weighed.flatMap(({ listed: { row, title }, faults: [fault] }) =>
    fault ? [{ row, name: title, fault: houseFault(fault) }] : [],
  );
  const whole = weighed.filter(({ faults }) => faults.length === 0);
  const { added = [], changed = [], drafts = [], waiting = [], unchanged = [] } = Object.groupBy(whole, (one) => fateOf(one, city));
  const all = [...refused, ...faulty].toSorted((a, b) => a.row - b.row);
  return {
    plan: importPlan({ added, changed, drafts, unchanged: unchanged.length }, city.version),
    accepted: whole.length - waiting.length,
    refused: all,
    remarks: [...remarks, ...whole.flatMap(hoursRemark)].toSorted((a, b) => a.row - b.row),
    added: added.map(named),
    changed: changed.map((one) => ({ ...named(one), fields: one.changed })),
    drafted: drafts.map((one) => ({ ...named(one), fields: one.lacking })),
    waiting: waiting.map(named),
    missing: missingFrom(published, [...matches.values()], all),
  };
}

function weigh(
  facilities: readonly ListedFacility[],
  matches: ReadonlyMap<ListedFacility, KnownFacility>,
  hidden: readonly KnownFacility[],
  city: FacilityCity,
): Promise<WeighedFacility[]> {
  const ofKind = (kind: EntryFile['kind']) => city.known.filter((entry) => entry.kind === kind);
  const present = [...ofKind('facility'), ...city.withdrawn.filter(({ kind }) => kind === 'facility')];
  const taken = new Set(present.map(({ slug }) => slug));
  const around: Around = { districts: ofKind('district'), offices: ofKind('office'), office: city.office, rank: nextRank(present) };
  return eachInTurn(facilities, (listed) => {
    const found = matches.get(listed);
    const slug = found?.entry.slug ?? slugFor(listed, taken);
    taken.add(slug);
    const { faults, ...judged } = judgeProposal(proposalFor(listed, slug, found, around), found?.entry);
    if (!found) around.rank += 1;
    const isLacking = ({ column, code }: (typeof faults)[number]) => !found && code === 'required' && completed.includes(column);
    const lacking = faults.filter(isLacking).map(({ column }) => column);
    const isBack = found !== undefined && hidden.includes(found);
    return { ...judged, listed, found, isBack, lacking, faults: faults.filter((fault) => !isLacking(fault)) };
  });
}

const nextRank = (facilities: readonly EntryFile[]) => 1 + Math.max(0, ...facilities.map(({ facts }) => FacilityFacts.parse(facts).rank));

function fateOf({ entry, found, lacking, changed, isBack }: WeighedFacility, { drafted }: FacilityCity) {
  if (found) return changed.length > 0 || isBack ? 'changed' : 'unchanged';
  if (drafted.includes(entry.slug)) return 'waiting';
  return lacking.length > 0 ? 'drafts' : 'added';
}

function hoursRemark({ listed, found }: WeighedFacility): FacilityRemark[] {
  if (!found || !hoursStay(listed, found)) return [];
  return [{ row: listed.row, name: listed.title, code: 'hours-stay', params: { hours: listed.hours.written } }];
}

/** The city's facilities that the list does not name; a row that was refused still names its facility. */
function missingFrom(published: readonly KnownFacility[], found: readonly KnownFacility[], refused: readonly Refusal[]): NamedEntry[] {
  const names = new Set(refused.map(({ name }) => plainTitle(name)));
  return published
    .filter((one) => !found.includes(one) && !names.has(plainTitle(one.text.title)))
    .map(({ entry: { slug }, text: { title } }) => ({ slug, title }));
}

const named = ({ entry: { slug }, listed: { title } }: WeighedFacility): NamedEntry => ({ slug, title });
