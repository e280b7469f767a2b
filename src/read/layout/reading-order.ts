import { type Box, horizontalOverlap, median, union } from './box.js';

/** Points by which the boxes of neighboring lines may overlap: fonts reserve more height than their letters use. */
const OVERLAP = 2;

/**
 * Sorts what stands on a page into the order in which a person reads it: bands from top to bottom; where neighboring bands
 * fall into the same columns, these from left to right, each down to its end. (A recursive cut of the page along its
 * white space, as in Nagy's and Ha's X-Y cut, with columns kept together.) `drawnAt` tells the order in which the items were
 * drawn, where that is known; it decides only what the places leave open.
 */
export function readingOrder<Item>(
  items: readonly Item[],
  boxOf: (item: Item) => Box,
  drawnAt: (item: Item) => number = () => 0,
): Item[] {
  return sort(items, { boxOf, drawnAt }, 0);
}

/** How to look at an item. */
interface View<Item> {
  readonly boxOf: (item: Item) => Box;
  readonly drawnAt: (item: Item) => number;
}

function sort<Item>(items: readonly Item[], view: View<Item>, depth: number): Item[] {
  const { boxOf } = view;
  if (items.length < 2) return [...items];
  if (depth > 12) return topToBottom(items, boxOf);
  const bands = cut(items, (item) => [boxOf(item).top, boxOf(item).bottom], -OVERLAP);
  if (bands.length === 1) {
    const columns = cutColumns(items, boxOf);
    if (columns.length === 1) return topToBottom(items, boxOf);
    return columns.flatMap((column) => sort(column, view, depth + 1));
  }
  return zones(bands, view).flatMap((zone) => {
    const columns = cutColumns(zone, boxOf);
    if (columns.length > 1) return columns.flatMap((column) => sort(column, view, depth + 1));
    return zone.length === items.length ? topToBottom(zone, boxOf) : sort(zone, view, depth + 1);
  });
}

/** Whether items in this order go down the page and jump up only to what is beside, as columns do. */
export function isPlausibleOrder(boxes: readonly Box[]): boolean {
  let jumps = 0;
  for (const [index, box] of boxes.entries()) {
    const previous = boxes[index - 1];
    if (!previous) continue;
    const above = box.bottom <= previous.top + 1;
    const beside =
      horizontalOverlap(box, previous) < 0.3 * Math.min(box.right - box.left, previous.right - previous.left);
    if (above && (!beside || box.left < previous.left)) jumps += 1;
  }
  return jumps === 0;
}

/** Bands that share columns are one zone; every other band is a zone of its own. */
function zones<Item>(bands: readonly (readonly Item[])[], view: View<Item>): Item[][] {
  const { boxOf } = view;
  const zones: Item[][] = [];
  let columns = 0;
  for (const band of bands) {
    const zone = zones.at(-1);
    if (zone && columns > 1) {
      const joined = cutColumns([...zone, ...band], boxOf);
      if (joined.length === columns && belongs(zone, band, joined, view)) {
        zone.push(...band);
        continue;
      }
    }
    zones.push([...band]);
    columns = cutColumns(band, boxOf).length;
  }
  return zones;
}

/**
 * A band that stands in the first column only may be the text after the columns: it belongs to them only if it follows
 * as closely as the things in the columns follow each other and was not drawn after all of them.
 */
function belongs<Item>(
  zone: readonly Item[],
  band: readonly Item[],
  columns: readonly (readonly Item[])[],
  { boxOf, drawnAt }: View<Item>,
): boolean {
  const first = new Set(columns[0]);
  if (!band.every((item) => first.has(item))) return true;
  const lastDrawn = Math.max(...zone.map(drawnAt));
  const isDrawnBetween = band.every((item) => drawnAt(item) < lastDrawn);
  if (!isDrawnBetween && band.every((item) => drawnAt(item) > lastDrawn)) return false;
  const before = new Set(zone);
  const gaps = columns.flatMap((column) => {
    const boxes = topToBottom(column, boxOf)
      .filter((item) => before.has(item))
      .map(boxOf);
    return boxes.slice(1).map((box, index) => box.top - boxes[index]!.bottom);
  });
  const gap = union(band.map(boxOf)).top - union(zone.map(boxOf)).bottom;
  if (gaps.length === 0) return isDrawnBetween;
  return gap <= 1.3 * Math.max(median(gaps), 0) + OVERLAP;
}

function cutColumns<Item>(items: readonly Item[], boxOf: (item: Item) => Box): Item[][] {
  const heights = items.map((item) => boxOf(item).bottom - boxOf(item).top);
  const gap = Math.min(8, 0.5 * median(heights));
  return cut(items, (item) => [boxOf(item).left, boxOf(item).right], gap);
}

/** Groups of items between which there is a gap along one axis. */
function cut<Item>(
  items: readonly Item[],
  extent: (item: Item) => readonly [number, number],
  gap: number,
): Item[][] {
  const sorted = [...items].sort((one, other) => extent(one)[0] - extent(other)[0]);
  const groups: Item[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    const [from, to] = extent(item);
    const group = groups.at(-1);
    if (group && from < end + gap) group.push(item);
    else groups.push([item]);
    end = Math.max(end, to);
  }
  return groups;
}

function topToBottom<Item>(items: readonly Item[], boxOf: (item: Item) => Box): Item[] {
  return [...items].sort(
    (one, other) => boxOf(one).top - boxOf(other).top || boxOf(one).left - boxOf(other).left,
  );
}
