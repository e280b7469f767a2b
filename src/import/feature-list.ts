import { sectionKindOf } from '../claims/sections.js';
import type { Block, Document, HeadingBlock, ListItemBlock } from '../model/document.js';
import { type DraftEntry, type DraftStatus, plainEntry } from './draft.js';
import { listOf } from './list-of-entry.js';
import { withoutEnd } from './names.js';
import { nameWithStatus, statusOf } from './status-words.js';

/** The bullets of a document as entries, steps in order left out; where it has none, its headings with the paragraph below. */
export function entriesOfFeatureList({ blocks }: Document): readonly DraftEntry[] {
  const main = blocks.filter(({ region, hidden }) => region === 'main' && !hidden);
  const items = main.filter((block): block is ListItemBlock => block.kind === 'list-item' && !block.ordered);
  return items.length > 0 ? entriesOfItems(items) : entriesOfHeadings(main);
}

/** What the bullets below such a bullet are: members of one capability, not capabilities of their own. */
const HOLDS_MEMBERS =
  /\b(?:integrations?|formats?|languages?|browsers?|currencies|providers?|connectors?|file types?|supports?|works with)\b\W*$/i;

function entriesOfItems(items: readonly ListItemBlock[]): readonly DraftEntry[] {
  const entries: DraftEntry[] = [];
  let holder: { readonly depth: number; readonly at: number } | null = null;
  for (const item of items) {
    if (holder !== null && item.depth <= holder.depth) holder = null;
    const owner = holder === null ? undefined : entries[holder.at];
    if (holder !== null && owner !== undefined) {
      entries[holder.at] = { ...owner, includes: [...owner.includes, item.text], notes: [CLOSED_LIST] };
      continue;
    }
    if (HOLDS_MEMBERS.test(item.text)) holder = { depth: item.depth, at: entries.length };
    const status = item.checked === null ? null : item.checked ? 'available' : 'planned';
    entries.push(entryOfText(item.text, item.section, status));
  }
  return entries;
}

const CLOSED_LIST =
  'Is this the whole list of what it covers? Copy that names anything else will be reported.';

function entriesOfHeadings(blocks: readonly Block[]): readonly DraftEntry[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading' || block.level === 1 || next?.kind !== 'paragraph') return [];
    return { ...entryOfHeading(block), summary: next.text };
  });
}

function entryOfHeading({ text, section }: HeadingBlock): DraftEntry {
  return entryOfText(text, section, null);
}

/** Between a name and what is said of it. */
const SEPARATOR = /:\s|\s[–—-]\s/;
/** A bullet that has more words and no separator is a sentence, not a name. */
const MOST_WORDS = 8;

/** A longer bullet is an essay. */
const LONGEST_ITEM = 1000;

function entryOfText(written: string, section: readonly string[], checked: DraftStatus | null): DraftEntry {
  const text = written.slice(0, LONGEST_ITEM);
  const cut = SEPARATOR.exec(text);
  const words = text.split(' ');
  const isSentence = cut === null && words.length > MOST_WORDS;
  const head =
    cut === null ? (isSentence ? words.slice(0, MOST_WORDS).join(' ') : text) : text.slice(0, cut.index);
  const summary = cut === null ? (isSentence ? text : null) : text.slice(cut.index + cut[0].length);
  const { name, status } = nameWithStatus(withoutEnd(head, '.:;,'));
  const entry: DraftEntry = {
    ...plainEntry(name),
    group: section.at(-1) ?? null,
    summary: summary === '' ? null : summary,
    status: status ?? statusOfSection(section) ?? checked ?? 'available',
    notes: isSentence ? ['Give it a short name.'] : [],
  };
  return { ...entry, list: listOf(entry) };
}

/** "Roadmap", "Beta", "Not supported" above a list say it of every item. */
function statusOfSection(section: readonly string[]): DraftStatus | null {
  for (const heading of section.toReversed()) {
    const status = statusOf(heading.replace(/ features?$/i, ''));
    if (status !== null) return status;
  }
  const kind = sectionKindOf(section, () => false);
  if (kind === 'roadmap') return 'planned';
  return kind === 'limitations' ? 'unsupported' : null;
}
