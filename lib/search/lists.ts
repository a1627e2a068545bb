/** Many short lists of numbers in two arrays: list i is `items[starts[i] … starts[i + 1] - 1]`. */
export type Lists = { starts: Int32Array; items: Int32Array };

export function packLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  let total = 0;
  for (const [i, list] of lists.entries()) {
    total += list.length;
    starts[i + 1] = total;
  }
  const items = new Int32Array(total);
  for (const [i, list] of lists.entries()) items.set(list, starts[i]);
  return { starts, items };
}

/** A view of list i, not a copy; empty where there is none. */
export function listAt(lists: Lists, i: number): Int32Array {
  return lists.items.subarray(lists.starts[i] ?? 0, lists.starts[i + 1] ?? 0);
}

/** Where a number stands in an ascending list, or -1. */
export function indexIn(ascending: Int32Array, wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted ? low : -1;
}
