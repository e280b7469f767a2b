import { sectionKindOf } from '../../claims/sections.js';
import type { Statement } from '../../claims/statement.js';
import { announcements } from '../../language/lexicon/roadmap/announcements.js';
import { answers } from '../../language/lexicon/roadmap/answers.js';
import { AWAITED, CAME, DISPATCHED, RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import { futurePromises } from '../../language/lexicon/roadmap/future-promise.js';
import { imminent } from '../../language/lexicon/roadmap/imminent.js';
import { outlooks } from '../../language/lexicon/roadmap/outlook.js';
import { stages } from '../../language/lexicon/roadmap/stages.js';
import { undertakings } from '../../language/lexicon/roadmap/undertaking.js';
import { lists } from '../../language/lexicon/roadmap/waiting-lists.js';
import { bystanders } from '../../language/lexicon/vague/bystanders.js';
import { singularOf } from '../../language/quantities/count-nouns.js';
import type { Token } from '../../language/tokens.js';
import type { TextRange } from '../../model/location.js';
import type { RuleContext } from '../define-rule.js';
import { isDenied, isVerbatim, type PhraseHit, phraseSearch } from '../phrase-search.js';
import { isConsequence, type Promised } from './promised.js';

const findAnnouncement = phraseSearch('promises/announcements', [
  ...imminent,
  ...announcements,
  ...stages,
  lists,
]);
const findAnswer = phraseSearch('promises/answers', answers);
const findPhrase = phraseSearch('promises/future', [...futurePromises, ...undertakings, ...outlooks]);

/** What a word list knows as a promise, or as an announcement. */
export function promiseByPhrase(statement: Statement, kind: Promised['kind']): Promised | null {
  const find = kind === 'coming-soon' ? findAnnouncement : findPhrase;
  const hit = find(statement).find(
    (each) =>
      !isDenied(statement, each) &&
      !isVerbatim(statement, each) &&
      !isQuoted(statement, each.quote) &&
      !isToldOfPast(statement, each) &&
      !isOnItsWayToReader(statement, each) &&
      (kind === 'future-promise'
        ? !isConsequence(statement, each.first) && !isOfReader(statement, each.first)
        : each.group === lists
          ? isCalledFor(statement, each.first)
          : !isInTimeClause(statement, each)),
  );
  if (hit === undefined || isTitleOfPlans(statement, hit.last - hit.first)) return null;
  return {
    kind,
    quote: hit.quote,
    isImminent: imminent.includes(hit.group) || saysSoon(statement, hit),
    confidence: 0.85,
  };
}

/** "While yours is on the bench", "if you wait, the bars come back in a minute": what goes with something else. */
function isInTimeClause({ tokens, isConditional }: Statement, { first }: PhraseHit): boolean {
  // "Should anything go wrong, we're on it".
  const isInverted = /^(?:should|were|had)$/.test(tokens[0]?.lower ?? '');
  if (isInverted || (isConditional && tokens.slice(0, first).some(({ lower }) => lower === 'if'))) {
    // "If you are in a hurry: version 3 is on its way".
    return !tokens.slice(0, first).some(({ lower }) => lower === ':');
  }
  const cut = tokens.findLastIndex(({ kind }, index) => index < first && kind === 'punctuation');
  return /^(?:while|when|whenever|until)$/.test(tokens[cut + 1]?.lower ?? '');
}

/** "Soon you will also see your steps". */
function saysSoon({ tokens }: Statement, { first, last }: PhraseHit): boolean {
  return tokens.slice(first, last).some(({ lower }) => lower === 'soon' || lower === 'shortly');
}

/** "Contactless? It's on the way.": said of what the question names, in few words. */
export function promiseAsAnswer({ statement, document }: RuleContext): Promised | null {
  const { block, index, tokens, range } = statement;
  const asked = document.statements[index - 1];
  if (asked === undefined || asked.block !== block || asked.mood !== 'question') return null;
  if (asked.tokens.length > LONGEST_EXCHANGE || tokens.length > LONGEST_EXCHANGE) return null;
  // "Where is my parcel?", "Is your order late?"
  if (asked.tokens.some(({ lower }) => RESULTS_OF_USE.has(lower) || ASKING.has(lower))) return null;
  const isSaid = findAnswer(statement).some((each) => !isDenied(statement, each));
  return isSaid ? { kind: 'coming-soon', quote: range, isImminent: true, confidence: 0.8 } : null;
}

/** In tokens. */
const LONGEST_EXCHANGE = 10;
const ASKING = new Set('where when why how who what my i'.split(' '));

/** Put in quotation marks inside a sentence: a label that is spoken of. */
function isQuoted({ block, range }: Statement, quote: TextRange): boolean {
  const before = block.text[quote.start - 1] ?? '';
  return quote.start - 1 > range.start && /["“‘«]/.test(before) && /["”’»]/.test(block.text[quote.end] ?? '');
}

/** "A van-sized surprise" is no van. */
function isCompounded(next: Token | undefined): boolean {
  return next?.kind === 'word' && next.before !== 'space';
}

/** "Your refund is on its way", "the parcel arrives soon": what somebody waits for who has ordered or asked. */
function isOnItsWayToReader({ tokens, quantities }: Statement, { group, first }: PhraseHit): boolean {
  if (!imminent.includes(group)) return false;
  // "Three hours late, and up to €100 is on its way".
  const verb = tokens[first - 1];
  if (quantities.some(({ quantity, end }) => quantity.dimension === 'money' && end + 1 === verb?.start))
    return true;
  const before = tokens.slice(Math.max(0, first - LONGEST_SUBJECT), first);
  const subject = before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
  return subject.some(
    ({ lower }, at) =>
      DISPATCHED.has(lower) && !SOFTWARE.has(subject[at + 1]?.lower ?? '') && !isCompounded(subject[at + 1]),
  );
}

/** The reader's, and made by the vendor: "your portal is on its way". */
const SOFTWARE = new Set('portal app site website version'.split(' '));
/** In tokens. */
const LONGEST_SUBJECT = 6;

/** "What was coming soon", "it was planned for March", "they would soon have asked", "planned for March, it opened in May". */
function isToldOfPast({ tokens }: Statement, { first, last }: PhraseHit): boolean {
  if (tokens[first - 1]?.lower === 'would') return true;
  if (tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'was' || lower === 'were'))
    return true;
  return AWAITED.has(tokens[first]?.lower ?? '') && tokens.slice(last).some(({ lower }) => CAME.has(lower));
}

/** "The day before you are due to arrive", "he will soon forget it", "your dog will soon know the way": not the vendor's. */
function isOfReader({ tokens }: Statement, first: number): boolean {
  const subject = tokens[first - 1]?.lower ?? '';
  return /^(?:you|they|he|she)$/.test(subject) || bystanders.has(singularOf(subject));
}

/** "Join the waitlist" said to the reader, not "patients can join the waiting list" or "if it is full, join …". */
function isCalledFor({ tokens, isConditional, mood }: Statement, first: number): boolean {
  if (isConditional) return false;
  const before = tokens[first - 1];
  // "Sign up below to be among the first to try it."
  if (before?.lower === 'to' && mood === 'imperative') return LISTED.has(tokens[0]?.lower ?? '');
  return (
    before === undefined ||
    before.kind !== 'word' ||
    !/^(?:can|to|may|could|will|they|who)$/.test(before.lower)
  );
}

const LISTED = new Set(
  'sign register join subscribe leave drop enter add follow send write email put pop give text apply'.split(
    ' ',
  ),
);

/** "What's on the horizon" over a list of plans: the list is judged, not its title. */
function isTitleOfPlans({ block, tokens }: Statement, length: number): boolean {
  if (block.kind !== 'heading' || tokens.some((token) => token.lower === ':')) return false;
  return tokens.length - length <= 3 && sectionKindOf([block.text], () => false) === 'roadmap';
}
