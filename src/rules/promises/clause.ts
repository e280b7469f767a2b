import { isFutureAuxiliary } from '../../language/grammar.js';
import { inflectionsOf } from '../../language/inflection.js';
import { BEGINNINGS, INTENTIONS, STATES } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import { TO_BE } from './on-the-verge.js';

/** The finite verb of a clause, as far as it may tell of a time to come. */
export interface Clause {
  /** Tokens in front of the verb. */
  readonly subject: readonly Token[];
  /** "will add", "is to open"; "is opening"; "opens", "we open"; "can". */
  readonly form: 'future' | 'progressive' | 'present' | 'can';
  /** The verb as it is written: "add", "opening", "opens"; behind "be" the word that follows it. */
  readonly verb: string;
  /** Index of the finite verb or auxiliary. */
  readonly at: number;
  readonly isBeginning: boolean;
}

const ADVERBS = new Set(
  'also soon then even now still just eventually shortly finally later all both already currently be not only'.split(
    ' ',
  ),
);
const BEFORE_TO = new Set('going due set expected scheduled slated planned'.split(' '));
const NOT_VERBS_AFTER = new Set(
  'the a an our your its this that these of for in on at to by with no'.split(' '),
);

/** Third person and plain forms by what they tell. */
const thirdPersons = new Map<string, boolean>();
for (const [verbs, isBeginning] of [
  [BEGINNINGS, true],
  [STATES, false],
] as const) {
  for (const verb of verbs) {
    for (const form of inflectionsOf(verb)) if (form.endsWith('s')) thirdPersons.set(form, isBeginning);
  }
}
thirdPersons.set('has', false);
const beginningForms = new Set([...BEGINNINGS].flatMap((verb) => inflectionsOf(verb)));

/** The first clause from token `from` on whose verb may tell of a time to come; null where there is none. */
export function clauseFrom(tokens: readonly Token[], from: number): Clause | null {
  const end = Math.min(tokens.length, from + LONGEST_SUBJECT);
  for (let index = from; index < end; index++) {
    const { lower, capitals } = tokens[index] as Token;
    // "The road may be icy; the bus runs": what is only possible tells of no time to come.
    if (lower === ';' || (capitals === 'none' && MODALS.has(lower))) return null;
    const read = readVerb(tokens, index, from);
    if (read !== null) return { subject: tokens.slice(from, index), at: index, ...read };
  }
  return null;
}

/** Tokens; a clause whose verb stands further on is a list, and a list of dates is searched from each of them. */
const LONGEST_SUBJECT = 60;

const MODALS = new Set(['may', 'might', 'could', 'should']);

type Verb = Pick<Clause, 'form' | 'verb' | 'isBeginning'>;

function readVerb(tokens: readonly Token[], index: number, from: number): Verb | null {
  const { lower } = tokens[index] as Token;
  const next = tokens[index + 1]?.lower ?? '';
  if (isFutureAuxiliary(tokens, index)) return verbBehind('future', tokens, index + 1);
  if (lower === 'can') return verbBehind('can', tokens, index + 1);
  if (TO_BE.has(lower)) {
    if (next === 'to') return verbBehind('future', tokens, index + 2);
    if (BEFORE_TO.has(next) && tokens[index + 2]?.lower === 'to')
      return verbBehind('future', tokens, index + 3);
    const behind = verbBehind('progressive', tokens, index + 1);
    return behind.verb.endsWith('ing') ? behind : { form: 'present', verb: lower, isBeginning: false };
  }
  const before = tokens[index - 1]?.lower ?? '';
  if (INTENTIONS.has(lower) && (lower.endsWith('s') || before === 'we')) {
    const to = tokens.slice(index, index + 7).findIndex((token) => token.lower === 'to');
    if (to > 0) return verbBehind('future', tokens, index + to + 1);
  }
  if (index === from || NOT_VERBS_AFTER.has(before)) return null;
  const beginning = thirdPersons.get(lower);
  // "Our gallery visits", "two landings": a plural behind an adjective is told apart by what follows only.
  if (beginning !== undefined && tokens[index]?.before !== 'hyphen') {
    return { form: 'present', verb: lower, isBeginning: beginning };
  }
  if (before === 'we' && isPlainVerb(tokens[index] as Token)) {
    return { form: 'present', verb: lower, isBeginning: BEGINNINGS.has(lower) };
  }
  if (!BEGINNINGS.has(lower) && !STATES.has(lower)) return null;
  const phrase = tokens.slice(from, index);
  const isSeveral = isPlural(before) || isPlural(headOf(phrase)) || SEVERAL.has(phrase[0]?.lower ?? '');
  if (before !== 'we' && !isSeveral) return null;
  return { form: 'present', verb: lower, isBeginning: BEGINNINGS.has(lower) };
}

const SEVERAL = new Set('two three four five six seven eight nine ten several'.split(' '));

/** What stands behind "we" is a verb, but for these; one in "-ed" tells of the past. */
function isPlainVerb({ kind, lower }: Token): boolean {
  return kind === 'word' && !lower.endsWith('ed') && !NOT_PLAIN.has(lower) && !ADVERBS.has(lower);
}

const NOT_PLAIN = new Set(
  `are were was had did have do does is would must cannot each always never often usually all in at on of too here there
  who do not may can and or the as`.split(/\s+/),
);

function isPlural(noun: string): boolean {
  return noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss');
}

function verbBehind(form: Verb['form'], tokens: readonly Token[], from: number): Verb {
  let at = from;
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at]?.lower ?? '';
  return { form, verb, isBeginning: beginningForms.has(verb) };
}

const CUTS = new Set('of for in at with to on by from about who which that is are will'.split(' '));

/** The noun that a noun phrase is about: "box office" is an office, "tickets for the fair" are tickets. */
export function headOf(phrase: readonly Token[]): string {
  let head = '';
  for (const [index, { kind, lower }] of phrase.entries()) {
    // "Our in-house lab": the word is part of a compound.
    const isJoined = phrase[index + 1]?.before === 'hyphen';
    if (head !== '' && CUTS.has(lower) && !isJoined) break;
    if (kind === 'word' && !CUTS.has(lower) && lower !== "'s") head = lower;
  }
  return head;
}

/** Index of the first token behind the last comma or stop in front of `at`. */
export function startOfClause(tokens: readonly Token[], at: number): number {
  const cut = tokens.findLastIndex(
    ({ kind, lower }, index) => index < at && kind === 'punctuation' && !/^[("“)”’']$/.test(lower),
  );
  return cut + 1;
}
