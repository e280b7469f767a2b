/**
 * A phrase in the lexicon's small notation. Words are compared without case; one space stands for any white space,
 * and a hyphen matches a hyphen, a space or nothing ("real-time" = "real time" = "realtime").
 *
 * - `word`          that word as written
 * - `~word`         any inflection of the lemma `word` ("~help" = help, helps, helped, helping)
 * - `(a|b c)`       one of these
 * - `[word]`        optional; may hold alternatives: `[very|so]`
 * - `_`             any one word
 * - `__`            up to three words
 * - `#`             a number in figures or words
 *
 * A long list of alternatives may go on in the next line behind any "|".
 *
 * A phrase compiles to at most 200 plain variants, where alternatives of one word count as one; no phrase is a regular
 * expression.
 */
export type PhrasePattern = string;

/** A phrase and the longer phrases around it in which it means something else. */
export interface LexiconPhrase {
  readonly phrase: PhrasePattern;
  /** Phrases that contain the hit and take it back: "simple moving average" for "simple". */
  readonly except?: readonly PhrasePattern[];
  /** What to write instead, where there is something better than "say what it does". */
  readonly instead?: string;
}

/** Something that products and services of this world can do, with the words people use for it. */
export interface Concept {
  /** kebab-case: "single-sign-on". */
  readonly id: string;
  /** As people name it: "Single sign-on". */
  readonly name: string;
  /** Names and noun phrases for it: "SSO", "SAML login". Each alone is enough to recognise it. */
  readonly terms: readonly PhrasePattern[];
  /**
   * Names that in other trades mean something else, or nothing that is offered: "key exchange", "sea view". They link to an
   * entry that has the concept as `terms` do, but a sentence that has only such a name claims no capability.
   */
  readonly ambiguousTerms?: readonly PhrasePattern[];
  /** Ways to say it without naming it: "~log in once", "one password for everything". */
  readonly phrasings?: readonly PhrasePattern[];
  /** Wider concepts that a manifest entry may cover it with: ["security", "authentication"]. An entry on a wider concept covers the narrower. */
  readonly broader?: readonly string[];
  /** Too general to be a capability by itself ("reports", "support", "security"): never reported as undeclared. */
  readonly generic?: boolean;
}

/** A verb that copy uses of products. */
export interface CapabilityVerb {
  readonly lemma: string;
  /** Whether it usually states an ability that can be checked ("export"), as against a benefit ("empower"). */
  readonly concrete: boolean;
}

/** A thing with a proper name that closed lists hold: products, formats, languages, places, certificates, payment means. */
export interface NamedThing {
  readonly name: string;
  /** Other spellings and short names. */
  readonly aliases?: readonly string[];
  readonly category: NamedThingCategory;
  /** True for names that are ordinary words too ("Slack", "Box", "Teams", "Notion"): needs its capital letter and a fitting context. */
  readonly ordinaryWord?: boolean;
  /** A thing that this is a part or kind of: "Microsoft Teams" is part of "Microsoft 365". */
  readonly partOf?: readonly string[];
}

export type NamedThingCategory =
  | 'software'
  | 'file-format'
  | 'protocol'
  | 'language'
  | 'programming-language'
  | 'country'
  | 'region'
  | 'city'
  | 'currency'
  | 'payment-method'
  | 'certificate'
  | 'law'
  | 'standard'
  | 'operating-system'
  | 'device'
  | 'browser'
  | 'cloud'
  | 'carrier'
  | 'airport'
  | 'award';
