/** How many items stand in front of the first that is not before something, found by halving: the items are in order. */
export function countBefore<Item>(
  items: { readonly length: number; readonly [index: number]: Item },
  isBefore: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
