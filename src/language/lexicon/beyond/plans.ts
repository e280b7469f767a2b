import { pluralOf } from '../../quantities/count-nouns.js';
import type { PhrasePattern } from '../lexicon.js';
import { customerNouns, tradeCustomerNouns } from '../people.js';

/** What plans are called whatever the trade. */
export const planNouns: readonly string[] =
  'plan | tier | package | edition | subscription | membership'.split(' | ');

/**
 * What plans are called in one trade or another, and other things in the next: these count behind "our", where the reader
 * chooses one, and where the manifest's own plans are called so.
 */
export const offerNouns: readonly string[] =
  'account | bundle | contract | cover | deal | fare | lease | level | licence | license | option | pass | policy | product | programme | program | rate | room | category | tariff | ticket | service | version'.split(
    ' | ',
  );

const group = (nouns: readonly string[]): string => `(${nouns.join('|')})`;
const plurals = (nouns: readonly string[]): string => group(nouns.map(pluralOf));
const anyNumber = (nouns: readonly string[]): string =>
  group(nouns.flatMap((each) => [each, pluralOf(each)]));

/** An account is held, too, and counts as somebody who has it. */
const holders: readonly string[] = [...customerNouns, 'account'];

/** Ways to name the plan that costs nothing. */
export const freePlanPhrases: readonly PhrasePattern[] = [
  `(our|the|a|your) (free|zero-dollar|zero-euro|zero-pound|zero-cost|no-cost|costless|unpaid) [_] ${group([...planNouns, 'account'])}`,
  '(not|never|without) paying [us] (a|one|any) _',
  '(not|never|without) paying [us] (anything|nothing)',
  '(those|anyone|people|everyone|users|customers|members|teams) (who|that) (pay|pays) [us] nothing',
  '(pay|pays|paying) us (nothing|not a _|no money)',
  'without a paid (plan|subscription|membership|account)',
];

const EVERY = '(every|every single|each|all|any|every one)';
const CHOOSE =
  '(you|they) [are|have] (pick|choose|chosen|book|booked|buy|bought|take|select|prefer|hold|have|on)';

/** Ways to say that something is on every plan. */
export const everyPlanPhrases: readonly PhrasePattern[] = [
  `${EVERY} [of] [our|the] ${anyNumber(planNouns)}`,
  `(all|any|every one|each|every single one) of our ${plurals(offerNouns)}`,
  `(all|every) our ${plurals(offerNouns)}`,
  `across [all|every] [of] [our|the] ${plurals(planNouns)}`,
  `(whatever|whichever|regardless of|irrespective of|no matter) [of] (your|the|their) ${anyNumber(planNouns)}`,
  `(whatever|regardless of|irrespective of|no matter) your (fare|tariff|ticket|policy|contract|account type|room type|rate)`,
  `(whatever|whichever|no matter (which|what)) [room|ticket] ${anyNumber([...planNouns, ...offerNouns])} ${CHOOSE}`,
  `(no matter (which|what)|regardless of which) ${anyNumber(planNouns)}`,
  `(whatever|however little|however much|no matter what|no matter how (little|much)|regardless of what) you (pay|paid|have paid|spend|spent)`,
  'whichever (plan|tier|package) (it is|suits you|takes your fancy)',
  `with or without [a|an] ${group(planNouns)}`,
  `for (every|all) [of] [our] ${anyNumber(holders)}`,
  `for (all|every one|each) [of] our ${anyNumber(tradeCustomerNouns)}`,
  `(all|every) [our|of our] ${plurals(holders)} (get|gets|have|has|receive|enjoy|benefit from)`,
  `(all|every one) of our ${plurals(tradeCustomerNouns)} (get|gets|have|has|receive|enjoy|benefit from|can _)`,
  `(every|each|every single) ${group(holders)} (gets|has|receives|enjoys|is given|benefits from)`,
  `(every|each) ${group([...holders, 'guest', 'student', 'patient'])} can _`,
  'for everyone',
  'open to (everyone|everybody|anyone|all)',
  '(everyone|everybody|anyone) who (shops|banks|books|stays|studies|works|travels|flies|subscribes|signs up|has an account) [with us]',
];

/** The same of those plans that cost something. */
export const everyPaidPlanPhrases: readonly PhrasePattern[] = [
  `${EVERY} [of] [our|the] paid ${anyNumber(planNouns)}`,
  `${EVERY} [of] [our|the] paying ${anyNumber(holders)}`,
];

/**
 * Ways to say it in the words of one manifest.
 *
 * @param kinds what its plans are called: "ticket" of a day ticket
 * @param names of its product and vendor, in lower case
 */
export function everyPlanPhrasesOf(kinds: readonly string[], names: readonly string[]): PhrasePattern[] {
  const ofKinds =
    kinds.length === 0
      ? []
      : [
          `(every|every single|each|any) ${group(kinds)}`,
          `(all|all the|all our|across our) ${plurals(kinds)}`,
        ];
  const owners = [...holders, ...tradeCustomerNouns];
  // A phrase for each, since there may be any number of names.
  const ofNames = names.flatMap((name) => [
    `(every|each|every single) ${name} ${group(owners)} [also|now] (gets|has|receives|enjoys|is given|benefits from|can _)`,
    `[for] all ${name} ${plurals(owners)}`,
    `with (every|each|any) ${name} ${group([...planNouns, ...offerNouns])}`,
  ]);
  return [...ofKinds, ...ofNames];
}

/** In a cell of a plan's column: what is there, in one word or another for yes. */
export const wordsOfYes: readonly PhrasePattern[] = [
  '(yes|yep|yup|yeah|aye|sure|certainly|naturally|indeed|absolutely)',
  'of course',
  '(as well|also|too|likewise)',
  '(unlimited|unrestricted|included|covered|available|provided|supported|insured)',
  '(full|all|both|always|yours|complete|everything)',
  'the (same|whole|lot)',
  '(as|by) standard',
  'at (your|the) (discretion|option|choice)',
  '(comes|come) with it',
  'part of it',
  '(thrown|built) in',
];

/** In a cell of a plan's column: what is there in part. */
export const partlyThere: readonly PhrasePattern[] = [
  'read-only',
  'view-only',
  'write-only',
  'view and comment',
  '(limited|basic|partial|partly|lite|simple) [_]',
  '(by|via|over) (email|chat|phone|post)',
  '(email|chat|phone|weekdays|weekends|mornings|evenings|daily|weekly|monthly|yearly|quarterly) [only]',
];
