import { isPresentClaim } from '../claims/is-claim.js';
import { integratingWords } from '../language/lexicon/beyond/members.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Manifest } from '../model/manifest.js';
import { isAnnounced } from './announced.js';
import { familiesListed } from './kinds.js';
import type { Match } from './match.js';
import { mentions, thingsBesideEntries } from './named-in-manifest.js';
import type { Undeclared } from './undeclared.js';

const integrating = lexiconPhrases('undeclared/integrating', () =>
  integratingWords.map((phrase) => ({ phrase, payload: true as const })),
);

/**
 * Software that a statement connects with, where the manifest has no list of software and does not name it: "We plug into
 * Moodle". Where there is such a list, the name is a member that it lacks.
 */
export function undeclaredIntegrations(match: Match, manifest: Manifest, asOf: string): Undeclared[] {
  const { statement, things } = match;
  const { tokens, subject } = statement;
  const named = things.filter(({ thing, isNegated }) => thing.category === 'software' && !isNegated);
  if (named.length === 0 || subject === 'others' || statement.voice !== 'copy') return [];
  if (!isPresentClaim(statement) || isAnnounced(match, asOf)) return [];
  if (manifest.entries.some((entry) => familiesListed(entry).has('software'))) return [];
  return named.flatMap((mention) => {
    const { thing, range } = mention;
    const isKnown =
      thingsBesideEntries(manifest).has(thing.name) ||
      manifest.entries.some((entry) => mentions(entry, mention));
    const first = tokens.findIndex((each) => each.start >= range.start);
    if (isKnown || !integrating.find(tokens).some(({ last }) => last === first)) return [];
    return [{ name: thing.name, range, confidence: 0.75, nearest: null }];
  });
}
