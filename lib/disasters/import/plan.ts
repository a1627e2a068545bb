import { judgeProposal } from '#lib/catalogue/exchange/judge';
import type { ImportPlan } from '#lib/catalogue/exchange/plan';
import { proposalFor, slugFor } from '#lib/disasters/import/laying';
import { type KnownSite, knownSite, matchSites, missingFrom } from '#lib/disasters/import/matching';
import type { ListedSite, Refusal, Remark } from '#lib/disasters/import/model';
import type { ReadRows } from '#lib/disasters/import/rows';
import { refuse } from '#lib/disasters/import/sites';
import { eachInTurn } from '#lib/in-turn';
import type { NamedEntry } from '#lib/lists/model';
import { type City, houseFault, importPlan, type Weighed } from '#lib/lists/planning';

/** What importing a list would do, row by row and site by site. */
export type SitesPlan = {
  /** What is laid down, as any import of the catalogue. */
  plan: ImportPlan;
  /** Rows that are taken. */
  accepted: number;
  refused: Refusal[];
  remarks: Remark[];
  added: NamedEntry[];
  changed: (NamedEntry & { fields: string[] })[];
  /** Sites that a list of this kind should name and does not; they stay as they are until somebody takes them out. */
  missing: NamedEntry[];
};

type WeighedSite = Weighed & { site: ListedSite; found: KnownSite | undefined };

/**
 * What a list changes in a city: a site is found again by what lists call it, or by its name within 50 metres. Nothing is
 * written and nothing taken away. What the list does not speak of stays, the text of other languages too.
 */
export async function planSites({ kind, sites, refused, remarks }: ReadRows, city: City): Promise<SitesPlan> {
  const [published, hidden] = [city.known.flatMap(knownSite), city.withdrawn.flatMap(knownSite)];
  const matches = matchSites(sites, [...published, ...hidden]);
  const weighed = await weigh(sites, { matches, hidden, city });
  const faulty = weighed.flatMap(({ site, faults: [fault] }) => (fault ? refuse(site, houseFault(fault)) : []));
  const all = [...refused, ...faulty].toSorted((a, b) => a.row - b.row);
  const taken = weighed.filter(({ faults }) => faults.length === 0);
  const added = taken.filter(({ found }) => !found);
  const changed = taken.filter(({ found, changed: fields, isBack }) => found && (fields.length > 0 || isBack));
  return {
    plan: importPlan({ added, changed, unchanged: taken.length - added.length - changed.length }, city.version),
    accepted: taken.reduce((rows, { site }) => rows + site.rows.length, 0),
    ...{ refused: all, remarks },
    added: added.map(named),
    changed: changed.map((one) => ({ ...named(one), fields: one.changed })),
    missing: missingFrom(kind, published, [...matches.values()], all).map(({ entry: { slug }, title }) => ({ slug, title })),
  };
}

type Around = { matches: ReadonlyMap<ListedSite, KnownSite>; hidden: readonly KnownSite[]; city: City };

/** Lays each listed site over the one the city has, and looks at it by the rules of the house. */
function weigh(sites: readonly ListedSite[], { matches, hidden, city }: Around): Promise<WeighedSite[]> {
  const taken = new Set([...city.known, ...city.withdrawn].filter(({ kind }) => kind === 'evacuation-site').map(({ slug }) => slug));
  const districts = city.known.filter(({ kind }) => kind === 'district');
  return eachInTurn(sites, (site) => {
    const found = matches.get(site);
    const slug = found?.entry.slug ?? slugFor(site, taken);
    taken.add(slug);
    const judged = judgeProposal(proposalFor(site, slug, found, districts), found?.entry);
    return { ...judged, site, found, isBack: found !== undefined && hidden.includes(found) };
  });
}

const named = ({ entry: { slug }, site: { title } }: WeighedSite): NamedEntry => ({ slug, title });
