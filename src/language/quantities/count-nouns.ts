/** Plurals that are no plural by their ending, and their singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['staff', 'staff'],
  ['series', 'series'],
  ['sms', 'sms'],
  ['apis', 'api'],
  ['kpis', 'kpi'],
  ['taxis', 'taxi'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['lives', 'life'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['caches', 'cache'],
  ['niches', 'niche'],
  ['shoes', 'shoe'],
  ['quizzes', 'quiz'],
]);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['req', 'request'],
  ['reqs', 'request'],
  ['msg', 'message'],
  ['msgs', 'message'],
]);

/** End in s and are singular, or stand before the noun that is counted: "400 sales teams". */
const NOT_PLURAL = new Set(
  (
    'sales business operations analytics customs news logistics sports goods savings access process address ' +
    'status class express wireless is was has does this its us plus always less across as thus versus vs yes perhaps ' +
    'besides sometimes whereas towards afterwards various previous continuous simultaneous business-class canvas ' +
    'bus gas bias atlas campus corpus focus bonus virus census basis analysis series ios aws saas paas iaas dns https os'
  ).split(' '),
);

/** The singular of a lower-case English noun; words that are none come back as they are. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun) ?? ABBREVIATIONS.get(noun);
  if (irregular !== undefined) return irregular;
  if (!looksPlural(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  const isUsPlural = noun.endsWith('uses') && !/(?:[oa]uses|cuses)$/.test(noun) && noun.length > 4;
  if (isUsPlural || /(?:ss|x|ch|sh|o)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The plural of a lower-case singular, such that `singularOf` gives the singular back. */
export function pluralOf(noun: string): string {
  if (noun === '') return noun;
  for (const [plural, singular] of IRREGULAR) if (singular === noun) return plural;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|o)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a lower-case word has the form of a plural noun. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR.has(word) || ABBREVIATIONS.has(word)) return true;
  if (word.length < 3 || !word.endsWith('s') || NOT_PLURAL.has(word)) return false;
  return !/(?:ss|us|is)$/.test(word);
}

/** Words at which a noun phrase is over: what comes after does not belong to the number before. */
const PHRASE_ENDS = new Set(
  (
    'a an the this that these those and or but nor if when while because so than then as at by for from in into of off ' +
    'on onto out over per since to until up upon via with within without is are was were be been being am do does did ' +
    'has have had can could will would shall should may might must not no we you they he she it i our your their my its ' +
    'his her who which what where how why there here also just only even ever never always each every all both either ' +
    "later ago before after between during through about around under across against 's goes go gets get uses use used " +
    'learns becomes brings seems includes allows provides means requires sends sits keeps happens comes arrives pays eats runs run trust rely work works make makes take takes lets let gives give'
  ).split(' '),
);

/** Whether a noun phrase that a number opens cannot go on through this lower-case word. */
export function endsNounPhrase(word: string): boolean {
  return PHRASE_ENDS.has(word);
}

/** People that software is priced and counted by; in a price they mean the same. */
const PERSONS = new Set(
  'user seat head person member agent employee licence license editor colleague teammate user-account pax guest'.split(
    ' ',
  ),
);

/** The word under which a noun of "per user per month" is compared: "seat", "head" and "agent" become "user". */
export function personOrNoun(noun: string): string {
  return PERSONS.has(noun) ? 'user' : noun;
}
