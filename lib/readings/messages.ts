import { annotate, type Corrections } from '#lib/readings/annotate';
import type { Annotated } from '#lib/readings/annotation';

/** Arguments and tags of a message: what is put there brings its own readings. */
const parts = /(\{[^{}]*\}|<[^<>]*>)/;

/** A message of the interface, or a group of them, with the readings of its kanji. */
export function annotateMessages(node: unknown, corrections: Corrections): unknown {
  if (typeof node === 'string') return annotateMessage(node, corrections);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, annotateMessages(inner, corrections)]));
}

function annotateMessage(message: string, corrections: Corrections): Annotated {
  return message
    .split(parts)
    .map((part) => (parts.test(part) ? part : annotate(part, corrections)))
    .join('');
}
