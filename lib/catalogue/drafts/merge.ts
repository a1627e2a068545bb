import type { DraftContent } from '#lib/catalogue/drafts/model';
import { isRecord, type Path, recordOf, same, valueAt, withValue } from '#lib/catalogue/drafts/values';

/** A field that two people wrote differently; `undefined`: one of them took it away. */
export type Conflict = { path: (string | number)[]; mine: unknown; theirs: unknown };

/**
 * Puts together what two people made of the same content (`base`), field by field, a list as a whole. What only
 * one of them changed is taken. Where both did, `merged` keeps mine and the field is among the conflicts: it is
 * for a person to decide, and nothing may be saved before.
 */
export function mergeContents(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): { merged: DraftContent; conflicts: Conflict[] } {
  const changed = changedByThem(base, mine, theirs, []);
  const conflicts = changed.filter(({ path }) => !same(valueAt(mine, path), valueAt(base, path)));
  const taken = changed.filter((change) => !conflicts.includes(change));
  return { merged: taken.reduce((merged, { path, theirs: value }) => withValue(merged, path, value), mine), conflicts };
}

/** Every field in which they differ from the base and from me, as deep as fields have names. */
function changedByThem(base: unknown, mine: unknown, theirs: unknown, path: Path): Conflict[] {
  if (same(theirs, base) || same(theirs, mine)) return [];
  if (!isRecord(mine) || !isRecord(theirs)) return [{ path: [...path], mine, theirs }];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names].flatMap((name) => changedByThem(recordOf(base)[name], mine[name], theirs[name], [...path, name]));
}
