import type { Asked } from '#lib/facilities/applying/asked';

/** The longest reason that is kept, in characters. */
export const longestReason = 400;

/** Most kinds of reduction in one application. */
const most = 10;

/** 減免の申請 as a form says it: the kinds that are ticked, and why; nothing where none is, whatever the reason is. */
export function reductionIn(ticked: readonly string[], reason = ''): Pick<Asked, 'reduction'> {
  return ticked.length > 0 ? { reduction: { reductions: ticked.slice(0, most), reason: reason.trim() } } : {};
}

export type ReductionFault = 'reason-missing' | 'reason-long';

/** What is wrong with the reason, which whoever decides has to read; undefined where nothing is, or no reduction is applied for. */
export function reductionFault({ reduction }: Pick<Asked, 'reduction'>): ReductionFault | undefined {
  if (reduction?.reason === '') return 'reason-missing';
  return [...(reduction?.reason ?? '')].length > longestReason ? 'reason-long' : undefined;
}
