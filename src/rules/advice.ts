import type { Match } from '../match/match.js';
import type { Entry } from '../model/manifest.js';
import type { RuleHit } from './define-rule.js';
import type { PhraseHit } from './phrase-search.js';

/** A link as sure as this tells what to write; below it the entry may be the wrong one. */
const SURE = 0.6;

/** The entry that a statement surely speaks of. */
export function entryOf(match: Match): Entry | null {
  const [best] = match.links;
  return best !== undefined && best.confidence >= SURE ? best.entry : null;
}

/** The manifest's own wording for an entry, or null where it has none. */
export function wordingOf(entry: Entry | null): string | null {
  return entry === null ? null : (entry.say ?? entry.claim ?? entry.summary);
}

/** A hit as the rule reports it: the advice of its phrase, followed by what the manifest says of the matter. */
export function reportPhrase<Id extends string>(message: Id, hit: PhraseHit, match: Match): RuleHit<Id> {
  const entry = entryOf(match);
  const wording = wordingOf(entry);
  return {
    message,
    quote: hit.quote,
    entry,
    suggestion: wording === null ? hit.instead : `${hit.instead} The manifest has: "${wording}"`,
    confidence: hit.group.needs === 'alone' ? 0.9 : 0.75,
  };
}
