import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { PhraseHit } from './phrase-search.js';

/** Verbs that ask something of the reader and do not advertise: "Tell us promptly", "Smooth the surface". */
const DUTIES = new Set(
  'shake pour whisk fold knead boil heat bake blend rub cool chill cook chop fry simmer season tell contact notify inform ensure wait tick press tighten rinse wash wipe dry bring wear allow arrive restart refresh consult seek smooth mix stir sow sand peel drain note telephone phone'.split(
    ' ',
  ),
);
/** Of these, what is hardly ever another word at the start of a sentence. */
const SURE_DUTIES = new Set(
  'wipe rinse shake whisk stir tighten knead fry boil simmer blend chop fold pour peel sow restart consult seek ensure inform notify'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'your', 'us', 'this', 'these', 'any']);

/**
 * Whether the sentence tells somebody what they have to do, so that its words of speed or ease belong to a rule: by its
 * verb in the imperative, at the start or behind a comma, by "please", "must" or "shall".
 */
export function asksForDuty({ tokens, mood }: Statement): boolean {
  return tokens.some((token, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    if (token.lower === 'please' || (token.lower === 'shall' && before !== 'we' && before !== 'i'))
      return true;
    // "Sensors should not be operated near magnets".
    if (token.lower === 'should' && /^(?:not|only|never)$/.test(tokens[at + 1]?.lower ?? ''))
      return tokens[at + 2]?.lower === 'be' && /(?:ed|en|wn)$/.test(tokens[at + 3]?.lower ?? '');
    if (token.lower === 'must') return before !== 'a' && before !== '' && token.before === 'space';
    if (REQUEST_OPENERS.includes(token) && opensClause(tokens, at) && isDutyOfReader(tokens, at)) return true;
    if (!DUTIES.has(token.lower)) return false;
    const opens = at === 0 || before === ',' || (before === 'so' && tokens[at + 1]?.lower === 'us');
    const next = tokens[at + 1]?.lower ?? '';
    if (at === 0 && SURE_DUTIES.has(token.lower)) return true;
    return opens && (mood === 'imperative' || DETERMINERS.has(next) || next.endsWith('ly'));
  });
}

const REQUESTS = [
  'ensure',
  'make sure',
  'be sure to',
  'we ask that',
  'we ask you',
  'we ask all',
  'we insist',
  'we require',
  'you need to',
  'you have to',
  'you must',
  'you will need to',
  'you are required',
  'you are responsible',
];

const REQUEST_OPENERS = wordClass('ensure make be we you');

/** "Ensure you …", "make sure there is …", "we ask that you …", "you need to have passed …". */
function isDutyOfReader(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 4)
    .map((each) => each.lower)
    .join(' ');
  return REQUESTS.some((each) => words === each || words.startsWith(`${each} `));
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || before.kind === 'punctuation' || /^(?:and|but|so|that|then)$/.test(before.lower)
  );
}

const CONTACTS = new Set(
  'call contact email phone ring text message ask tell let get give send reply write'.split(' '),
);

/** "Give us a call", "contact the desk", "let us know": the reader is asked to get in touch, from token `at` on. */
export function asksToContact(tokens: readonly Token[], at: number): boolean {
  const { lower: verb = '' } = tokens[at] ?? {};
  if (!CONTACTS.has(verb)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return next === 'us' || (verb === 'get' && next === 'in') || (verb === 'contact' && DETERMINERS.has(next));
}

const OPENING = new Set(['“', '‘', '«', '„']);
const CLOSING = new Set(['”', '’', '»']);

/** Whether the hit stands between quotation marks: said by somebody else, or a term. */
export function isQuoted({ tokens }: Statement, hit: PhraseHit): boolean {
  let straight = 0;
  let depth = 0;
  for (const { lower } of tokens.slice(0, hit.first)) {
    if (lower === '"') straight++;
    if (OPENING.has(lower)) depth++;
    if (CLOSING.has(lower)) depth = Math.max(0, depth - 1);
  }
  if (depth === 0 && straight % 2 === 0) return false;
  return tokens.slice(hit.last).some(({ lower }) => lower === '"' || CLOSING.has(lower));
}

/** "Significantly (by 38 %) faster", "quickly (within 2 hours)": what the words leave open stands behind them. */
export function isMeasured({ tokens }: Statement, { last }: PhraseHit): boolean {
  const open = tokens.slice(last, last + 2).findIndex(({ lower }) => lower === '(');
  if (open < 0) return false;
  const inside = tokens.slice(last + open + 1);
  const close = inside.findIndex(({ lower }) => lower === ')');
  return inside.slice(0, Math.max(0, close)).some(({ kind }) => kind === 'number');
}

const GRADES = new Set(['advanced', 'excellent', 'outstanding', 'superior', 'exceptional', 'premium']);

/** The name of a row or grade, not praise: "Leading edge: 42 mm", "Excellent: 85% and over". */
export function isRubric({ tokens }: Statement, hit: PhraseHit): boolean {
  if (hit.first > 0) return false;
  const colon = tokens.findIndex((token) => token.lower === ':');
  if (GRADES.has(tokens[0]?.lower ?? '') && /^[:(]$/.test(tokens[hit.last]?.lower ?? '')) return true;
  return colon >= hit.last && colon <= hit.last + 1 && tokens[colon + 1]?.kind === 'number';
}

const SAYING = new Set(['says', 'said', 'writes', 'wrote', 'reports', 'advises', 'according']);
/** How far a name stands behind the word of saying, in tokens. */
const NAME_REACH = 4;

/** Told in somebody else's name: "says the Energy Saving Trust", "according to Which?". */
export function isAttributed({ tokens }: Statement): boolean {
  // "As the priest in Adishi puts it".
  const puts = tokens.findIndex(
    ({ lower }, index) => /^puts?$/.test(lower) && tokens[index + 1]?.lower === 'it',
  );
  const as = tokens.findLastIndex(({ lower }, index) => index < puts && lower === 'as');
  if (as >= 0 && puts - as <= NAME_REACH + 2)
    return !tokens.slice(as, puts).some(({ lower }) => NO_SOURCES.test(lower));
  const at = tokens.findIndex((token) => SAYING.has(token.lower));
  if (at < 0) return false;
  const source = tokens.slice(at + 1, at + 1 + NAME_REACH);
  return (
    source.some((token) => token.capitals !== 'none') &&
    !source.some(({ lower }) => lower === 'our' || lower === 'we')
  );
}

/** The vendor, and everybody or nobody: "as everyone puts it". */
const NO_SOURCES = /^(?:we|our|they|people|everyone|everybody|some|many|one|customers|guests)$/;

/** The first part of a longer compound: "smooth-haired", "effortless-action valve". */
export function isInCompound({ tokens }: Statement, hit: PhraseHit): boolean {
  return tokens[hit.last]?.before === 'hyphen';
}

const LEGAL_FORMS = new Set(['ltd', 'limited', 'plc', 'inc', 'llc', 'llp', 'gmbh', 'corp', 'corporation']);

/** In a company's name, all in capitals up to its legal form: "Innovative Solutions Ltd". */
export function isInCompanyName({ tokens }: Statement, hit: PhraseHit): boolean {
  for (let at = hit.first; at < tokens.length && at < hit.first + 6; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.capitals === 'none') return false;
    if (LEGAL_FORMS.has(token.lower)) return true;
  }
  return false;
}

const LINKS = new Set([
  'that',
  'which',
  'who',
  'and',
  'but',
  'so',
  'because',
  'if',
  'when',
  ',',
  ':',
  '–',
  '—',
]);

/** "A quick repair is not always the cheap one": what a thing of that kind is not, and no praise of ours. */
export function isSubjectOfDenial({ tokens, negations }: Statement, { first, last }: PhraseHit): boolean {
  const opens =
    first === 0
      ? tokens[0]?.lower === 'a' || tokens[0]?.lower === 'an'
      : first === 1 && /^an?$/.test(tokens[0]?.lower ?? '');
  const denial = negations.find((scope) => scope.isOfClause && scope.first >= last);
  return (
    opens && denial !== undefined && !tokens.slice(last, denial.first).some(({ lower }) => LINKS.has(lower))
  );
}

const TROUBLES = new Set(
  'drown drowns drowning waste wastes wasting wasted lose loses losing lost struggle struggles struggling chase chasing chases juggle juggling juggles stuck tired sick fed buried bury suffer suffers suffering miss misses missed missing scattered messy mess pain painful frustrating frustration guess guessing hours spreadsheets dread dreads hate hates forgot forget overwhelmed endless wrestle wrestling tedious complicated manual manually consuming'.split(
    ' ',
  ),
);
/** What is done to a trouble by who offers to end it: with one of these the sentence is an offer. */
const RELIEF = new Set(
  'eliminate eliminates eliminating reduce reduces reducing cut cuts cutting end ends ending stop stops stopping save saves saving avoid avoids avoiding prevent prevents remove removes fewer less without no never goodbye instead replace replaces replacing slash slashes beat beats solve solves gone halve halves spend shave reclaim recover back forget'.split(
    ' ',
  ),
);

/** Words of a person with a trouble: what the product is to end, not what it is. */
export function isTroubled({ tokens, subject }: Statement, hit: PhraseHit): boolean {
  const isOutside = (index: number) => index < hit.first || index >= hit.last;
  if (!tokens.some((token, index) => isOutside(index) && TROUBLES.has(token.lower))) return false;
  return subject === 'others' || !tokens.some((token) => RELIEF.has(token.lower));
}

/** "Whether you need a quick repair or a new one, …": what the reader may be after. */
export function isReadersWish({ tokens }: Statement, { first }: PhraseHit): boolean {
  const at = tokens.findLastIndex(({ lower }, index) => index < first && lower === 'whether');
  const [you, verb] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower ?? ''];
  if (at < 0 || you !== 'you' || !/^(?:need|want|prefer|seek)$/.test(verb)) return false;
  return !tokens.slice(at, first).some(({ lower }) => lower === ',');
}
