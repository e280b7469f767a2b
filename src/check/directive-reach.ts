import type { Block, CellBlock, Document, IgnoreDirective } from '../model/document.js';

/** A range of source offsets in which a directive switches its rules off. */
export interface Reach {
  readonly directive: IgnoreDirective;
  readonly from: number;
  readonly to: number;
}

/** How far each of a document's comments reaches; those that only end what another began reach nowhere. */
export function reachesOf({ blocks, directives }: Document): Reach[] {
  const map = sourceMapOf(blocks);
  const ends = endsOf(directives);
  const to: Record<Exclude<IgnoreDirective['kind'], 'end'>, (directive: IgnoreDirective) => number> = {
    file: () => Infinity,
    next: (directive) => endOfNext(map, directive),
    start: (directive) => ends.get(directive)?.range.start.offset ?? Infinity,
  };
  const reaches: Reach[] = [];
  for (const directive of directives) {
    const { kind, range } = directive;
    if (kind === 'end') continue;
    reaches.push({ directive, from: kind === 'file' ? 0 : range.end.offset, to: to[kind](directive) });
  }
  return reaches;
}

/** For each comment that opens a stretch the next one that ends it; without rules that ends whatever is open. */
function endsOf(directives: readonly IgnoreDirective[]): Map<IgnoreDirective, IgnoreDirective> {
  const ends = new Map<IgnoreDirective, IgnoreDirective>();
  const nextByRules = new Map<string, IgnoreDirective>();
  for (const directive of directives.toReversed()) {
    const rules = directive.rules.toSorted().join();
    if (directive.kind === 'end') nextByRules.set(rules, directive);
    if (directive.kind !== 'start') continue;
    const [first] = [nextByRules.get(rules), nextByRules.get('')]
      .filter((each) => each !== undefined)
      .sort((a, b) => a.range.start.offset - b.range.start.offset);
    if (first !== undefined) ends.set(directive, first);
  }
  return ends;
}

/** A stretch of the source, in offsets. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where a document's text lies in its source, gathered once for all of its comments. */
interface SourceMap {
  /** By where they start, each with the block among it and those before that ends last. */
  readonly blocks: readonly { readonly block: Block; readonly extent: Extent; readonly longest: Extent }[];
  readonly tables: ReadonlyMap<number, Extent>;
  /** By table and row: "3:7". */
  readonly rows: ReadonlyMap<string, Extent>;
}

function sourceMapOf(blocks: readonly Block[]): SourceMap {
  const tables = new Map<number, Extent>();
  const rows = new Map<string, Extent>();
  const inSource = blocks
    .filter((block) => block.kind !== 'metadata' && block.kind !== 'alt-text')
    .map((block) => ({ block, extent: { start: startOf(block), end: endOf(block) } }))
    .sort((a, b) => a.extent.start - b.extent.start);
  for (const { block, extent } of inSource) {
    if (block.kind !== 'cell') continue;
    widen(tables, block.table, extent);
    widen(rows, rowOf(block), extent);
  }
  let longest: Extent | null = null;
  const withLongest = inSource.map(({ block, extent }) => {
    if (longest === null || extent.end > longest.end) longest = extent;
    return { block, extent, longest };
  });
  return { blocks: withLongest, tables, rows };
}

function widen<Key>(extents: Map<Key, Extent>, key: Key, { start, end }: Extent): void {
  const known = extents.get(key);
  extents.set(
    key,
    known ? { start: Math.min(known.start, start), end: Math.max(known.end, end) } : { start, end },
  );
}

const rowOf = ({ table, row }: CellBlock): string => `${table}:${row}`;

/**
 * Where the text after a comment ends: the rest of the block that it stands in, else the next block; before a table's
 * first cell the whole table (Markdown has no other place for a comment), before a row's first cell the row.
 */
function endOfNext({ blocks, tables, rows }: SourceMap, { range }: IgnoreDirective): number {
  const { start, end } = range;
  const before = blocks[firstFrom(blocks, start.offset) - 1];
  if (before !== undefined && before.longest.end > end.offset) return before.longest.end;
  const next = blocks[firstFrom(blocks, end.offset)];
  if (next === undefined) return end.offset;
  const { block, extent } = next;
  if (block.kind !== 'cell') return extent.end;
  const opened = [tables.get(block.table), rows.get(rowOf(block))].find(
    (each) => each?.start === extent.start,
  );
  return opened?.end ?? extent.end;
}

/** The index of the first block that starts at an offset or behind it. */
function firstFrom(blocks: SourceMap['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle] as SourceMap['blocks'][number]).extent.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf({ origin }: Block): number {
  return origin.kind === 'source' ? (origin.runs[0]?.source ?? -1) : -1;
}

function endOf({ origin }: Block): number {
  const last = origin.kind === 'source' ? origin.runs.at(-1) : undefined;
  return last ? last.source + last.sourceLength : -1;
}
