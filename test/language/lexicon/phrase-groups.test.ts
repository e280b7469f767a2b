import { describe, expect, it } from 'vitest';
import type { PhraseGroup } from '../../../src/language/lexicon/phrase-group.js';
import { announcements } from '../../../src/language/lexicon/roadmap/announcements.js';
import { developmentVerbs, futurePromises } from '../../../src/language/lexicon/roadmap/future-promise.js';
import { imminent } from '../../../src/language/lexicon/roadmap/imminent.js';
import { undertakings } from '../../../src/language/lexicon/roadmap/undertaking.js';
import { visions } from '../../../src/language/lexicon/roadmap/vision.js';
import { lists } from '../../../src/language/lexicon/roadmap/waiting-lists.js';
import { effortConstructions } from '../../../src/language/lexicon/vague/constructions/effort.js';
import { effortLikenesses } from '../../../src/language/lexicon/vague/constructions/effort-likenesses.js';
import { hedgeConstructions } from '../../../src/language/lexicon/vague/constructions/hedge.js';
import { hedgeProspects } from '../../../src/language/lexicon/vague/constructions/hedge-prospects.js';
import { pufferyConstructions } from '../../../src/language/lexicon/vague/constructions/puffery.js';
import { pufferyLikenesses } from '../../../src/language/lexicon/vague/constructions/puffery-likenesses.js';
import { quantityConstructions } from '../../../src/language/lexicon/vague/constructions/quantity.js';
import { quantityComparisons } from '../../../src/language/lexicon/vague/constructions/quantity-comparisons.js';
import { scopeConstructions } from '../../../src/language/lexicon/vague/constructions/scope.js';
import { timingConstructions } from '../../../src/language/lexicon/vague/constructions/timing.js';
import { timingComparisons } from '../../../src/language/lexicon/vague/constructions/timing-comparisons.js';
import { weaselConstructions } from '../../../src/language/lexicon/vague/constructions/weasel.js';
import { weaselGroups } from '../../../src/language/lexicon/vague/constructions/weasel-groups.js';
import { efforts } from '../../../src/language/lexicon/vague/effort.js';
import { amountHedges, hedges } from '../../../src/language/lexicon/vague/hedge.js';
import { puffery } from '../../../src/language/lexicon/vague/puffery.js';
import { pufferyAdjectives } from '../../../src/language/lexicon/vague/puffery-adjectives.js';
import { quantities } from '../../../src/language/lexicon/vague/quantity.js';
import { scopes } from '../../../src/language/lexicon/vague/scope.js';
import { timings } from '../../../src/language/lexicon/vague/timing.js';
import { weasels } from '../../../src/language/lexicon/vague/weasel.js';
import { compilePhrase } from '../../../src/language/phrases.js';

const lexicons: Record<string, readonly PhraseGroup[]> = {
  puffery,
  pufferyAdjectives,
  hedges: [amountHedges, ...hedges],
  weasels,
  quantities,
  timings,
  efforts,
  scopes,
  pufferyConstructions,
  pufferyLikenesses,
  hedgeConstructions,
  hedgeProspects,
  weaselConstructions,
  weaselGroups,
  quantityConstructions,
  quantityComparisons,
  timingConstructions,
  timingComparisons,
  effortConstructions,
  effortLikenesses,
  scopeConstructions,
  comingSoon: [...imminent, ...announcements, lists],
  futurePromises,
  undertakings,
  visions,
};

describe.each(Object.entries(lexicons))('%s', (_name, groups) => {
  const entries = groups.flatMap((group) =>
    group.phrases.map((entry) => (typeof entry === 'string' ? { phrase: entry, except: [] } : entry)),
  );

  it('holds only phrases and exceptions that compile', () => {
    const malformed = entries
      .flatMap(({ phrase, except = [] }) => [phrase, ...except])
      .filter((pattern) => {
        try {
          return compilePhrase(pattern).length === 0;
        } catch {
          return true;
        }
      });
    expect(malformed).toEqual([]);
  });

  it('says no phrase twice', () => {
    const phrases = entries.map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  it('tells for every group what to write instead, in whole sentences', () => {
    expect(groups.filter(({ instead }) => !/^[A-Z].+\.$/.test(instead))).toEqual([]);
  });
});

it('compiles the verbs of development', () => {
  expect(developmentVerbs.map((verb) => compilePhrase(verb).length > 0)).toEqual(
    developmentVerbs.map(() => true),
  );
});
