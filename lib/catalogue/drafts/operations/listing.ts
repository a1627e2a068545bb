import { read } from '#db/client';
import { type Day, dayOf } from '#lib/calendar/day';
import { officeInChargeOf } from '#lib/catalogue/drafts/rules';
import { type DraftSummary, listDrafts } from '#lib/catalogue/drafts/store';
import { type EntrySummary, listEntries } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { keptWhile } from '#lib/publication/kept';
import { currentCatalogueVersion } from '#lib/publication/operations';
import { type Holder, may } from '#lib/staff/rights';

/** How an entry stands: as residents see it, or as the draft upon it stands. */
export const standings = ['published', 'withdrawn', 'editing', 'in-review', 'returned', 'approved'] as const;
export type Standing = (typeof standings)[number];

/** A row of the list at the desk. */
export type Listed = {
  kind: EntryKind;
  slug: string;
  title: string;
  office: string | undefined;
  /** Whether residents see it now. */
  published: boolean;
  draft: DraftSummary | undefined;
  standing: Standing;
  reviewOn: Day | null;
  updatedAt: Date;
};

export type ListSearch = { kind: EntryKind; q?: string; office?: string; standing?: Standing | undefined; dueOnly?: boolean };

/** The entries of a kind with the drafts upon them, by title; what is looked for is looked for in title and name. */
export async function listForDesk(search: ListSearch, now: Date): Promise<Listed[]> {
  const { kind, q = '', office, standing, dueOnly = false } = search;
  const names = new Intl.Collator('ja');
  const wanted = q.normalize('NFKC').trim().toLowerCase();
  const today = dayOf(now);
  return (await allListed(kind))
    .filter((one) => !wanted || `${one.title} ${one.slug}`.normalize('NFKC').toLowerCase().includes(wanted))
    .filter((one) => !office || one.office === office)
    .filter((one) => !standing || one.standing === standing)
    .filter((one) => !dueOnly || (one.reviewOn !== null && one.reviewOn <= today))
    .sort((a, b) => names.compare(a.title, b.title));
}

/** What has been published, read once per content version: every change of it raises the version. */
const allSummaries = keptWhile(currentCatalogueVersion, () => listEntries(read));

async function summaries(kind?: EntryKind): Promise<EntrySummary[]> {
  const all = await allSummaries();
  return kind ? all.filter((one) => one.kind === kind) : all;
}

/** Every entry of a kind, or of all kinds, published or only drafted. */
export async function allListed(kind?: EntryKind): Promise<Listed[]> {
  const [entries, drafts] = await Promise.all([summaries(kind), listDrafts(read, kind ? { kind } : {})]);
  const byName = new Map(drafts.map((draft) => [`${draft.kind}/${draft.slug}`, draft]));
  const listed = entries.map((entry): Listed => {
    const name = `${entry.kind}/${entry.slug}`;
    const draft = byName.get(name);
    byName.delete(name);
    const { kind: of, slug, reviewOn, updatedAt, state } = entry;
    const office = officeInChargeOf(of, slug, entry.facts);
    const published = state === 'published';
    return {
      ...{ kind: of, slug, title: draft?.title || entry.title, office, published, draft, reviewOn, updatedAt },
      standing: draft?.state ?? state,
    };
  });
  const onlyDrafted = [...byName.values()].map((draft): Listed => {
    const { kind: of, slug, title, office, updatedAt, state } = draft;
    return {
      ...{ kind: of, slug, title, office: office || undefined, published: false, draft },
      standing: state,
      reviewOn: null,
      updatedAt,
    };
  });
  return [...listed, ...onlyDrafted];
}

/** Whether this person may write in an entry of the list. */
export function mayWrite(staff: Holder, { office }: Pick<Listed, 'office'>): boolean {
  return may(staff, 'catalogue.edit', office);
}
