import type { StatedDocument } from '../claims/statement.js';
import { compareBounds } from './compare-bounds.js';
import { linkStatements } from './link-statements.js';
import { listedStrangers } from './listed.js';
import type { ManifestIndex } from './manifest-index.js';
import type { Match } from './match.js';
import { findMembers, isKnown } from './members.js';
import { recitedStrangers } from './recited-lists.js';

export { createManifestIndex, type ManifestIndex } from './manifest-index.js';

/** What each statement of a document speaks of, and where its amounts and lists stand against the manifest's. */
export function matchDocument(document: StatedDocument, index: ManifestIndex): Match[] {
  const statements = linkStatements(document, index);
  const listed = listedStrangers(statements, index);
  const recited = recitedStrangers(statements, index, (mention, match) => isKnown(mention, match, index));
  const matches: Match[] = [];
  for (const linked of statements) {
    const { statement, links, concepts, things, addsTo, scope } = linked;
    const before = matches.at(-1);
    const beside = before?.statement.block === statement.block ? before : null;
    const comparisons = compareBounds(linked, beside, index.asOf);
    const members = findMembers(linked, index, [
      ...[listed.get(linked) ?? []].flat(),
      ...(recited.get(linked) ?? []),
    ]);
    matches.push({ statement, links, concepts, things, addsTo, scope, comparisons, members });
  }
  return matches;
}
