import type { SearchedKind } from '#lib/catalogue/model';

/** An entry as search names it, with the services it leads to. */
export type Kin = { kind: SearchedKind; slug: string; leadsTo: readonly string[] };

/** Whether two entries are about the same thing: a question and the procedure it leads to. Finding both is no ambiguity. */
export function areKin(one: Kin, other: Kin): boolean {
  return leadsTo(one, other) || leadsTo(other, one);
}

const leadsTo = ({ leadsTo }: Kin, { kind, slug }: Kin) => kind === 'service' && leadsTo.includes(slug);
