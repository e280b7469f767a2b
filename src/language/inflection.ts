import { irregularForms } from './lexicon/irregular-forms.js';

const VOWELS = new Set('aeiou');

/** Irregular forms by lemma, the other way round of the table. */
const formsOfLemma = new Map<string, string[]>();
for (const [form, lemma] of irregularForms) {
  const forms = formsOfLemma.get(lemma);
  if (forms) forms.push(form);
  else formsOfLemma.set(lemma, [form]);
}

/** All inflections of an English verb or noun, itself first: "apply" gives apply, applies, applied, applying. */
export function inflectionsOf(lemma: string): readonly string[] {
  const forms = new Set([lemma, ...(formsOfLemma.get(lemma) ?? [])]);
  const stem = lemma.slice(0, -1);
  const last = lemma.at(-1) ?? '';
  const beforeLast = lemma.at(-2) ?? '';
  if (last === 'y' && !VOWELS.has(beforeLast)) {
    for (const ending of ['ies', 'ied']) forms.add(stem + ending);
    forms.add(`${lemma}ing`);
  } else if (lemma.endsWith('ie')) {
    forms
      .add(`${lemma}s`)
      .add(`${lemma}d`)
      .add(`${lemma.slice(0, -2)}ying`);
  } else if (last === 'e') {
    forms.add(`${lemma}s`).add(`${lemma}d`);
    forms.add(beforeLast === 'e' ? `${lemma}ing` : `${stem}ing`);
  } else {
    forms.add(/(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`);
    const root = doublesConsonant(lemma) ? lemma + last : lemma;
    forms.add(`${root}ed`).add(`${root}ing`);
    // "cancelled" and "canceled", "benefited" and "benefitted" are both written.
    if (root === lemma && /[aeiou][lt]$/.test(lemma))
      forms.add(`${lemma}${last}ed`).add(`${lemma}${last}ing`);
    if (root !== lemma && lemma.length > 4) forms.add(`${lemma}ed`).add(`${lemma}ing`);
  }
  return [...forms];
}

/** One-syllable verbs that end in consonant, vowel, consonant double the last: "plan", "planned". */
function doublesConsonant(lemma: string): boolean {
  const [third = '', second = '', last = ''] = lemma.slice(-3);
  if (VOWELS.has(last) || 'wxy'.includes(last) || !VOWELS.has(second)) return false;
  if (VOWELS.has(third)) return lemma.length === 4 && third === 'u' && lemma[0] === 'q';
  return [...lemma].filter((each) => VOWELS.has(each)).length === 1;
}

const stems = new Map<string, string>();

/**
 * The part that a word's inflections share, for comparing words with words; not always a word itself ("synchroniz").
 * British and American endings meet: "synchronise" and "synchronize" have one stem.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = computeStem(word);
  // Bounded, because words come from documents.
  if (stems.size < 50_000) stems.set(word, stem);
  return stem;
}

const irregularLemma = new Map(irregularForms);

function computeStem(word: string): string {
  const lemma = irregularLemma.get(word);
  let stem = lemma ?? word;
  if (stem.length <= 3) return stem;
  stem = withoutPluralEnding(stem);
  if (stem.length > 5 && stem.endsWith('ing') && hasVowel(stem.slice(0, -3)))
    stem = undouble(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed') && !stem.endsWith('eed') && hasVowel(stem.slice(0, -2))) {
    stem = undouble(stem.slice(0, -2));
  }
  // "Keys" and "flying" meet "key" and "fly", which are too short to lose anything.
  if (stem.length <= 3 && stem !== MEASURE) return stem;
  stem = stem.replace(/is(?=$|e$|ation$|er$)/, 'iz');
  if (NO_DOERS.has(stem)) return stem;
  for (const ending of SUFFIXES) {
    if (stem.length - ending.length >= 4 && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  // "Cancellation" and "travelled" double what "cancel" and "travel" have once.
  if (stem.length > 5 && stem.endsWith('ll')) stem = stem.slice(0, -1);
  if (KEEP_LAST.has(stem)) return stem;
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 2 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** "Days" are mostly how long something takes, and a "day" is when it is. */
const MEASURE = 'day';

/** "A customer" has nothing custom, "a charter" no chart: the ending makes no doer of what is before it. */
const NO_DOERS = new Set(
  'customer charter former corner quarter tender master restor explor ignor ador'.split(' '),
);
/** What would be another word without its last letter: there is nothing of a car in care. */
const KEEP_LAST = new Set('care fare plane tape paste bare stare cape pine'.split(' '));

/** Endings that make another part of speech of the same word; the longest first. */
const SUFFIXES = [
  'izations',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'ically',
  'able',
  'ible',
  'ally',
  'ness',
  'ful',
  'ly',
  'er',
  'or',
];

/** Also off a verb, "applies": stems are of no part of speech. The singular of a noun is in quantities/count-nouns. */
function withoutPluralEnding(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function undouble(stem: string): string {
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && last !== undefined && !'lsz'.includes(last)
    ? stem.slice(0, -1)
    : stem;
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}
