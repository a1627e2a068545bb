/** Many short lists as views of one array: less memory than an array each; a list is changed by putting another in its place. */
export function packLists(lists: readonly (readonly number[])[]): Int32Array[] {
  const items = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let start = 0;
  return lists.map((list) => {
    items.set(list, start);
    start += list.length;
    return items.subarray(start - list.length, start);
  });
}

/** A list with more behind it. */
export function joined(list: Int32Array | undefined, more: readonly number[]): Int32Array {
  const all = new Int32Array((list?.length ?? 0) + more.length);
  if (list) all.set(list);
  all.set(more, list?.length ?? 0);
  return all;
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
