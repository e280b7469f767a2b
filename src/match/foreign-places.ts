import { isNumberWord } from '../language/number-words.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Manifest } from '../model/manifest.js';
import { isOnEqualTerms } from './additions.js';
import { isWhatCustomersDo } from './customers.js';
import type { ForeignPlace } from './foreign-place.js';
import type { Match } from './match.js';
import { placesAdded } from './places-added.js';
import { placesOffEntry } from './places-off-entry.js';
import { placesOffList } from './places-off-list.js';

/** Platforms and regions that a statement claims and that the manifest's whole lists lack, or that its entry is not on. */
export function foreignPlaces(match: Match, manifest: Manifest): ForeignPlace[] {
  const { platforms, regions } = match.scope;
  // "Android users get it as well" puts it on Android, "families in Bath take students" in Bath.
  const added = placesAdded(match, manifest);
  const isOfOthers = match.statement.subject === 'others' && !isOnEqualTerms(match.statement);
  if (isOfOthers && platforms.length + regions.length + added.length === 0) return [];
  const found = [
    ...added,
    ...placesOffEntry(match, manifest),
    ...placesOffList('platform', manifest.platforms, match, manifest),
    ...placesOffList('region', manifest.regions, match, manifest),
  ];
  return found.filter(
    (each) =>
      !match.things.some((thing) => thing.isNegated && thing.range.start === each.range.start) &&
      !isJudgedAsMember(match, each.range) &&
      !(each.kind === 'region' && isWhatCustomersDo(match.statement.tokens, each.range)) &&
      !(each.kind === 'region' && isSeatOfVendor(match, each.range)),
  );
}

/** "Lumen is nineteen people in Lisbon and Pittsburgh": where the vendor sits, and not where the product is offered. */
function isSeatOfVendor({ statement: { tokens, namesUs } }: Match, { start }: TextRange): boolean {
  if (isWorkplace(tokens, start)) return true;
  const verb = tokens.findIndex(({ lower }) => /^(?:is|are)$/.test(lower));
  if (!namesUs || verb < 1 || verb > LONGEST_NAME) return false;
  const before = tokens.slice(verb + 1).filter((each) => each.end <= start);
  const preposition = before.findIndex(({ lower }) => /^(?:in|of|from|near|for)$/.test(lower));
  const described = before.slice(0, Math.max(0, preposition));
  return described.some(({ lower }) => VENDORS.has(lower)) && !before.some(({ lower }) => lower === 'for');
}

/** "Nineteen engineers work in Reading and Toronto": so many of the vendor's own, at their desks. */
function isWorkplace(tokens: readonly Token[], start: number): boolean {
  const verb = tokens.findIndex(({ lower }) => AT_DESK.test(lower));
  const [number, noun] = [tokens[verb - 2], tokens[verb - 1]];
  if (verb < 2 || number === undefined || noun === undefined) return false;
  const isSoMany = number.kind === 'number' || isNumberWord(number.lower);
  return isSoMany && VENDORS.has(noun.lower) && (tokens[verb]?.end ?? 0) <= start;
}

const AT_DESK = /^(?:work|sit|live)$/;

/** In tokens: "Lumen Practice Software Inc." */
const LONGEST_NAME = 5;
const VENDORS = new Set(
  'people team company group firm family studio chain business partnership cooperative startup employees engineers developers designers colleagues'.split(
    ' ',
  ),
);

/** "Stores in Lille, Ghent and Lyon" beside a list that has the first two: the list tells more than the regions. */
function isJudgedAsMember({ members }: Match, range: TextRange): boolean {
  return members.some(
    (each) => each.entry !== null && each.range.start < range.end && range.start < each.range.end,
  );
}
