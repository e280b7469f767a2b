import { allConcepts } from '../language/lexicon/concepts/index.js';
import type { Concept, NamedThing } from '../language/lexicon/lexicon.js';
import { allNamedThings } from '../language/lexicon/named-things/index.js';
import { type LexiconPhrases, lexiconPhrases } from '../language/lexicon-phrases.js';

export interface ConceptPhrase {
  readonly concept: Concept;
  /** A name of it, as against a way to say it without naming it. */
  readonly isTerm: boolean;
  /** A name that means something else in other trades. */
  readonly isAmbiguous: boolean;
}

export interface LexiconIndex {
  readonly conceptPhrases: LexiconPhrases<ConceptPhrase>;
  readonly things: LexiconPhrases<NamedThing>;
  readonly conceptById: ReadonlyMap<string, Concept>;
  /** All concepts that a concept is a kind of, itself included. */
  widerThan(id: string): ReadonlySet<string>;
}

interface SpokenConcept {
  readonly concept: Concept;
  readonly named: ConceptPhrase;
  readonly namedAmbiguously: ConceptPhrase;
  readonly said: ConceptPhrase;
}

let spoken: readonly SpokenConcept[] | undefined;

function spokenConcepts(): readonly SpokenConcept[] {
  spoken ??= allConcepts.map((concept) => ({
    concept,
    named: { concept, isTerm: true, isAmbiguous: false },
    namedAmbiguously: { concept, isTerm: true, isAmbiguous: true },
    said: { concept, isTerm: false, isAmbiguous: false },
  }));
  return spoken;
}

const conceptPhrases = lexiconPhrases<ConceptPhrase>(
  'concepts',
  () =>
    spokenConcepts().flatMap(({ concept, named, namedAmbiguously, said }) => [
      ...concept.terms.map((phrase) => ({ phrase, payload: named })),
      ...(concept.ambiguousTerms ?? []).map((phrase) => ({ phrase, payload: namedAmbiguously })),
      ...(concept.phrasings ?? []).map((phrase) => ({ phrase, payload: said })),
    ]),
  () => spokenConcepts().flatMap(({ named, namedAmbiguously, said }) => [named, namedAmbiguously, said]),
);
const things = lexiconPhrases(
  'named-things',
  () =>
    allNamedThings.flatMap((thing) =>
      [thing.name, ...(thing.aliases ?? [])].map((name) => ({ phrase: escapeName(name), payload: thing })),
    ),
  () => allNamedThings,
);

let built: LexiconIndex | undefined;

/** The bundled lexicon, the same for every manifest. */
export function lexiconIndex(): LexiconIndex {
  built ??= build();
  return built;
}

function build(): LexiconIndex {
  const conceptById = new Map(allConcepts.map((each) => [each.id, each]));
  const wider = new Map<string, ReadonlySet<string>>();
  const widerThan = (id: string): ReadonlySet<string> => {
    const known = wider.get(id);
    if (known) return known;
    const all = new Set([id]);
    // Set first, so that a cycle in the data ends.
    wider.set(id, all);
    for (const parent of conceptById.get(id)?.broader ?? [])
      for (const each of widerThan(parent)) all.add(each);
    return all;
  };
  return { conceptPhrases, things, conceptById, widerThan };
}

/** A name is plain words: the notation's signs in it are none. */
export function escapeName(name: string): string {
  return name.replace(/[()[\]|~#_]/g, ' ').trim();
}
