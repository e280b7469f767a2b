import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Manifest } from '../model/manifest.js';
import type { ForeignPlace } from './foreign-place.js';
import type { Match } from './match.js';
import { placesOffEntry } from './places-off-entry.js';
import { placesOffList } from './places-off-list.js';

/** Platforms and regions that a statement claims and that the manifest's whole lists lack, or that its entry is not on. */
export function foreignPlaces(match: Match, manifest: Manifest): ForeignPlace[] {
  const { platforms, regions } = match.scope;
  // "Android users get it as well" puts it on Android, "families in Bath take students" in Bath.
  if (match.statement.subject === 'others' && platforms.length + regions.length === 0) return [];
  const found = [
    ...placesOffEntry(match, manifest),
    ...placesOffList('platform', manifest.platforms, match, manifest),
    ...placesOffList('region', manifest.regions, match, manifest),
  ];
  return found.filter(
    (each) =>
      !match.things.some((thing) => thing.isNegated && thing.range.start === each.range.start) &&
      !isJudgedAsMember(match, each.range) &&
      !(each.kind === 'region' && isWhereCustomersAre(match.statement.tokens, each.range)),
  );
}

const CUSTOMERS = new Set(
  'companies businesses teams people firms organizations organisations merchants shops customers clients those anyone everyone'.split(
    ' ',
  ),
);
/** How far before a place, in tokens, the customers stand who do something there. */
const CLAUSE = 8;

/** "For companies that sell in Europe": what customers do there, and not where the product is. */
function isWhereCustomersAre(tokens: readonly Token[], range: TextRange): boolean {
  const at = tokens.findIndex((each) => each.start >= range.start);
  return tokens.slice(Math.max(0, at - CLAUSE), at).some((each, offset, around) => {
    const next = around[offset + 1]?.lower;
    return CUSTOMERS.has(each.lower) && (next === 'that' || next === 'who' || next === 'which');
  });
}

/** "Stores in Lille, Ghent and Lyon" beside a list that has the first two: the list tells more than the regions. */
function isJudgedAsMember({ members }: Match, range: TextRange): boolean {
  return members.some(
    (each) => each.entry !== null && each.range.start < range.end && range.start < each.range.end,
  );
}
