import { type QueueFilter, queueParts } from '#lib/procedures/cases/operations/queue';
import { wholeNumber } from '#lib/web/query';

/** What of the queue an address asks for. */
export function queueFilterIn(given: (name: string) => string): QueueFilter {
  return {
    part: queueParts.find((one) => one === given('part')) ?? 'open',
    procedure: given('procedure') || undefined,
    who: (['me', 'nobody'] as const).find((one) => one === given('who')),
    page: Math.max(1, wholeNumber(given('page'))),
  };
}

/** The query by which an address asks for it; `other`: what is different there. */
export function queueQuery(filter: QueueFilter, other: Partial<QueueFilter> = {}): URLSearchParams {
  const { part, procedure, who, page } = { ...filter, ...other };
  return new URLSearchParams({ part, procedure: procedure ?? '', who: who ?? '', page: String(page) });
}

/** What became of a batch, from the form that came back: how many were done, and which were not and why. */
export function batchIn(
  values: Readonly<Record<string, string>>,
): { done: number; left: { reference: string; fault: string }[] } | undefined {
  if (values['done'] === undefined) return undefined;
  const left = Object.entries(values).flatMap(([name, fault]) => (name.startsWith('left-') ? [{ reference: name.slice(5), fault }] : []));
  return { done: wholeNumber(values['done']), left };
}
