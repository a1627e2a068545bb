import type { EntryFile } from '#lib/catalogue/entry-file';
import type { Judged } from '#lib/catalogue/exchange/judge';
import { type FaultCode, faultCodes, type ImportFault } from '#lib/catalogue/exchange/model';
import type { ImportPlan } from '#lib/catalogue/exchange/plan';

/** The city that a list is laid over. */
export type City = { known: readonly EntryFile[]; withdrawn: readonly EntryFile[]; version: number };

/** An entry as a list would have it; `isBack`: it was withdrawn, and would be seen again. */
export type Weighed = Judged & { isBack: boolean };

type Sorted = { added: readonly Weighed[]; changed: readonly Weighed[]; drafts?: readonly Weighed[]; unchanged: number };

/** What a list does to the catalogue, as any import does it. */
export function importPlan({ added, changed, drafts = [], unchanged }: Sorted, version: number): ImportPlan {
  const nameOf = ({ entry: { kind, slug } }: Weighed) => ({ kind, slug });
  return {
    ...{ format: 'csv', faults: [], faultCount: 0, version },
    adds: added.map(nameOf),
    changes: changed.map((one) => ({ ...nameOf(one), fields: one.changed, visibleAgain: one.isBack })),
    unchanged,
    entries: [...added, ...changed].map(({ entry }) => entry),
    drafts: drafts.map(({ entry }) => entry),
  };
}

/** A fault that the house found, as one of the list. */
export function houseFault(fault: ImportFault): Omit<ImportFault, 'code'> & { code: FaultCode } {
  return { ...fault, code: faultCodes.find((known) => known === fault.code) ?? 'wrong-shape' };
}
