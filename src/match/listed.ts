import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention } from './match.js';

/** Fewer items tell nothing of what a list is of. */
const SHORTEST_LIST = 3;
const MOST_WORDS = 4;
/** Items known to be members of one entry, without which a list is of something else. */
const KNOWN_MEMBERS = 2;

/**
 * Names in a list of bullets or logos that is one of an entry's members: under "HR systems" with Workday, BambooHR and
 * UKG Pro, where the manifest has the first two, the third is claimed to be one as well. By statement.
 */
export function listedStrangers(
  statements: readonly LinkedStatement[],
  index: ManifestIndex,
): ReadonlyMap<LinkedStatement, MemberMention> {
  const strangers = new Map<LinkedStatement, MemberMention>();
  for (const list of listsOf(statements)) {
    const entry = entryOf(list, index);
    if (entry === null) continue;
    for (const item of list) {
      const { statement } = item;
      if (membersIn(item, index).length > 0 || !isUnknownName(item, index)) continue;
      const range = rangeOfName(statement);
      strangers.set(item, {
        name: statement.block.text.slice(range.start, range.end),
        range,
        entry,
        standing: 'unlisted',
        confidence: 0.75,
      });
    }
  }
  return strangers;
}

/** Runs of short items of one section, each a block of its own. */
function listsOf(statements: readonly LinkedStatement[]): LinkedStatement[][] {
  const lists: LinkedStatement[][] = [];
  let current: LinkedStatement[] = [];
  for (const each of statements) {
    const before = current.at(-1)?.statement;
    if (before !== undefined && (!isItem(each) || !isSameList(before.block, each.statement.block))) {
      lists.push(current);
      current = [];
    }
    if (isItem(each)) current.push(each);
  }
  lists.push(current);
  return lists.filter((each) => each.length >= SHORTEST_LIST);
}

type Block = LinkedStatement['statement']['block'];

function isSameList(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.section.length === b.section.length && a.section.at(-1) === b.section.at(-1);
}

function isItem({ statement }: LinkedStatement): boolean {
  const { block, range } = statement;
  const isWhole = range.end - range.start >= block.text.trim().length;
  const isOfList = block.kind === 'list-item' || block.kind === 'alt-text';
  return isOfList && isWhole && nameTokens(statement).length <= MOST_WORDS;
}

/** The words of an item up to its colon: "Jira" of "Jira: pass bugs to engineering". */
function nameTokens({ tokens, block }: Statement): readonly Token[] {
  const colon = block.kind === 'list-item' ? tokens.findIndex(({ lower }) => lower === ':') : -1;
  return colon > 0 ? tokens.slice(0, colon) : tokens;
}

function rangeOfName(statement: Statement): TextRange {
  const tokens = nameTokens(statement);
  const last = tokens.at(-1);
  return tokens === statement.tokens || last === undefined
    ? statement.range
    : { start: statement.range.start, end: last.end };
}

/** The entry of which at least two items and half of the list are members. */
function entryOf(list: readonly LinkedStatement[], index: ManifestIndex): Entry | null {
  const counts = new Map<Entry, number>();
  for (const item of list) {
    for (const entry of new Set(membersIn(item, index))) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= KNOWN_MEMBERS && best[1] * 2 >= list.length ? best[0] : null;
}

/** Entries of whose closed lists the whole item is a member, or all of its parts: "United States and Canada". */
function membersIn({ statement }: LinkedStatement, index: ManifestIndex): Entry[] {
  const tokens = nameTokens(statement);
  const hits = index.names.find(tokens).filter((each) => each.payload.role === 'member');
  const entries = new Set(hits.map((each) => each.payload.entry.entry));
  return [...entries].filter((entry) =>
    tokens.every(
      ({ lower }, at) =>
        JOINING.has(lower) ||
        hits.some((each) => each.payload.entry.entry === entry && each.first <= at && each.last > at),
    ),
  );
}

const JOINING = new Set(['and', '&', ',', '/']);

/** Written as a name, and not one that the manifest has anywhere. */
function isUnknownName({ statement, things }: LinkedStatement, index: ManifestIndex): boolean {
  const { negations } = statement;
  const tokens = nameTokens(statement);
  const range = rangeOfName(statement);
  const isName =
    things.some((each) => each.range.start >= range.start && each.range.end <= range.end) ||
    tokens.every((each) => each.capitals !== 'none');
  return (
    isName &&
    tokens.every((each) => each.kind !== 'punctuation') &&
    negations.length === 0 &&
    [index.names, index.plans, index.platforms, index.regions].every(
      (each) => each.find(tokens).length === 0,
    ) &&
    !index.isPartOfName(tokens, range)
  );
}
