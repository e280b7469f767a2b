import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { IndexedEntry } from './indexed-entry.js';
import type { EntryLink, LinkEvidence } from './match.js';

/** Kinds of evidence that a text itself gives, the surest first. */
const KINDS = ['name', 'concept', 'member', 'words'] as const satisfies readonly LinkEvidence[];
export type EvidenceKind = (typeof KINDS)[number];

/**
 * Collects evidence: reasons to think that some tokens speak of entries. Every sentence of every document needs one, so
 * that its memory is used again.
 */
export interface Tally {
  /**
   * Tokens [first, last) speak of an entry.
   *
   * @param confidence 0 to 1
   * @param isShown whether they stand in the text itself, and not in a header or heading
   */
  add(
    entry: IndexedEntry,
    kind: EvidenceKind,
    confidence: number,
    first: number,
    last: number,
    isShown: boolean,
  ): void;
  /** The links that the evidence makes, best first, with places in `tokens`. Forgets the evidence. */
  conclude(tokens: readonly Token[]): EntryLink[];
}

/** The best evidence of each kind for one entry, by the number of the kind; no confidence where there is none. */
interface EntryTally {
  isSpokenOf: boolean;
  /** All of it together; worked out when the evidence is in. */
  sure: number;
  readonly entry: IndexedEntry;
  readonly confidence: [number, number, number, number];
  readonly first: [number, number, number, number];
  readonly last: [number, number, number, number];
  readonly isShown: [boolean, boolean, boolean, boolean];
}

const NO_EVIDENCE = -1;
/** A name, its words and its concept are often the same words: what comes second adds half of what it says. */
const DEPENDENT = 0.5;
const MAXIMUM_LINKS = 6;
const MINIMUM_CONFIDENCE = 0.15;

export function createTally(): Tally {
  const tallies: (EntryTally | undefined)[] = [];
  const spokenOf: EntryTally[] = [];
  const best: EntryTally[] = [];
  return {
    add(entry, kind, confidence, first, last, isShown) {
      let tally = tallies[entry.ordinal];
      // Another manifest may have been asked about before.
      if (tally?.entry !== entry) {
        tally = tallyOf(entry);
        tallies[entry.ordinal] = tally;
      }
      if (!tally.isSpokenOf) {
        tally.isSpokenOf = true;
        spokenOf.push(tally);
      }
      const number = KINDS.indexOf(kind);
      if ((tally.confidence[number] as number) >= confidence) return;
      tally.confidence[number] = confidence;
      tally.first[number] = first;
      tally.last[number] = last;
      tally.isShown[number] = isShown;
    },
    conclude(tokens) {
      best.length = 0;
      for (const tally of spokenOf) {
        tally.sure = round(sureOf(tally));
        if (tally.sure >= MINIMUM_CONFIDENCE) keepBest(best, tally);
      }
      const links = best.map((tally) => linkOf(tally, tokens));
      for (const each of spokenOf) {
        each.isSpokenOf = false;
        each.confidence.fill(NO_EVIDENCE);
      }
      spokenOf.length = 0;
      return links;
    },
  };
}

function tallyOf(entry: IndexedEntry): EntryTally {
  return {
    isSpokenOf: false,
    sure: 0,
    entry,
    confidence: [NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE],
    first: [0, 0, 0, 0],
    last: [0, 0, 0, 0],
    isShown: [false, false, false, false],
  };
}

/** Inserts a tally at its place, the surest first, as long as it is among the best. */
function keepBest(best: EntryTally[], tally: EntryTally): void {
  if (best.length < MAXIMUM_LINKS) best.push(tally);
  else if (isSurer(tally, best[MAXIMUM_LINKS - 1] as EntryTally)) best[MAXIMUM_LINKS - 1] = tally;
  else return;
  for (let at = best.length - 1; at > 0 && isSurer(tally, best[at - 1] as EntryTally); at--) {
    best[at] = best[at - 1] as EntryTally;
    best[at - 1] = tally;
  }
}

function isSurer(a: EntryTally, b: EntryTally): boolean {
  return a.sure === b.sure ? a.entry.entry.id < b.entry.entry.id : a.sure > b.sure;
}

/** The evidence of one entry, the surest first; used again for each. */
const sorted = [0, 0, 0, 0];

/** Several kinds of evidence for one entry make surer than each: what is left to doubt multiplies. */
function sureOf({ confidence }: EntryTally): number {
  let count = 0;
  for (const each of confidence) {
    if (each === NO_EVIDENCE) continue;
    let at = count++;
    for (; at > 0 && (sorted[at - 1] as number) < each; at--) sorted[at] = sorted[at - 1] as number;
    sorted[at] = each;
  }
  let doubt = count === 0 ? 1 : 1 - (sorted[0] as number);
  for (let index = 1; index < count; index++) doubt *= 1 - (sorted[index] as number) * DEPENDENT;
  return 1 - doubt;
}

function linkOf(
  { entry, sure, confidence, first, last, isShown }: EntryTally,
  tokens: readonly Token[],
): EntryLink {
  let surest = 0;
  while (confidence[surest] === NO_EVIDENCE) surest++;
  return {
    entry: entry.entry,
    status: entry.status,
    evidence: KINDS[surest] as EvidenceKind,
    confidence: sure,
    range: isShown[surest] ? rangeOf(tokens, first[surest] as number, last[surest] as number) : null,
  };
}

function rangeOf(tokens: readonly Token[], first: number, last: number): TextRange {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** Sorts links, best first, and takes out those that say too little. */
export function keepBestLinks(links: EntryLink[]): void {
  // There are a dozen at most, nearly in order, and every sentence of a document has them.
  for (let next = 1; next < links.length; next++) {
    const link = links[next] as EntryLink;
    let at = next;
    for (; at > 0 && isLess(links[at - 1] as EntryLink, link); at--) links[at] = links[at - 1] as EntryLink;
    links[at] = link;
  }
  const weak = links.findIndex((each) => each.confidence < MINIMUM_CONFIDENCE);
  links.length = Math.min(MAXIMUM_LINKS, weak < 0 ? links.length : weak);
}

function isLess(a: EntryLink, b: EntryLink): boolean {
  return a.confidence === b.confidence ? a.entry.id > b.entry.id : a.confidence < b.confidence;
}

/** Confidences are written into reports: four places are the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
