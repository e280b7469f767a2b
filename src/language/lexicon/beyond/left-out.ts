import type { PhrasePattern } from '../lexicon.js';

/**
 * What is said of a thing that the offer is without: "pianos need a specialist", "carpets cost extra", "jewellery stays
 * with you". Costs and needs alone say nothing of the kind: "dogs cost 5 EUR a night".
 */
export const leavingOutPredicates: readonly PhrasePattern[] = [
  '(need|needs|require|requires) (a|an|their|its|your|another|separate|special) [_] (specialist|policy|permit|licence|license|contract|quote|service|van|hold|partner|cover|insurance|approval|form|appointment|machine|tool)',
  '(need|needs|require|requires) (a|an) _ of (their|its|your) own',
  '(cost|costs|is|are) extra',
  '(is|are) (excluded|separate)',
  '(is|are) (another|a different|a separate) (matter|thing|story|question|service|policy|job|contract|trade)',
  '(is|are) (somebody|someone) else',
  '(is|are) (up|left) to (you|others|them|the _)',
  '(is|are) (charged|billed|priced|sold|quoted|paid|booked|insured|handled) (separately|apart|extra|elsewhere)',
  '(stay|stays|remain|remains|travel|travels) (with you|behind|at home|outside|elsewhere)',
  '(fall|falls|lie|lies|come|comes) (outside|beyond|elsewhere|separately|extra)',
  '(have|has) (a|an|their|its) (policy|rules|prices|terms|contract) of (their|its) own',
  '(must|should|have to|has to) (stay|travel|wait|be left|be packed|remain) (with you|behind|at home|outside|elsewhere)',
];

/** Of what is excluded by name these tell what it takes instead: "pianos and safes need approval". */
export const demandingVerbs: ReadonlySet<string> = new Set('need needs require requires'.split(' '));

/** Behind these verbs little is asked for after all: "pianos need no special van". */
export const littleWords: ReadonlySet<string> = new Set(
  'no nothing little neither not never only just one'.split(' '),
);

/** "Electrical gear can now be sent along", "rabbits may travel, too": named as something more that is offered or allowed. */
export const addingWords: ReadonlySet<string> = new Set(
  'now too also even well included welcome may allowed accepted'.split(' '),
);

/** Those who do what the vendor does not: "pianos are moved by a partner of ours". */
export const othersAtWork: ReadonlySet<string> = new Set(
  'partner partners specialist specialists colleague colleagues contractor contractors subcontractor subcontractors others you yourself yourselves'.split(
    ' ',
  ),
);

/** Before the things that a whole is without: "everything except carpets". */
export const exceptingWords: ReadonlySet<string> = new Set('except excepting excluding barring'.split(' '));

/** Behind a whole these leave out as well: "everything but carpets", "any animal bar dogs". */
export const exceptingAfterAll: ReadonlySet<string> = new Set('but bar save minus'.split(' '));
export const wholes: ReadonlySet<string> = new Set(
  'everything all anything nothing any anyone nobody none'.split(' '),
);

/** What the reader of "pianos: ask us first" is told to do. */
export const referringWords: ReadonlySet<string> = new Set(
  'ask call ring talk speak write contact please sorry'.split(' '),
);

/** "Gas bottles: never", "pianos: not with us"; "no code" behind a colon denies something else. */
export const refusals: readonly PhrasePattern[] = [
  '(never|no|sorry|not) (.|!)',
  '(never|not) (with us|on our|in our|at all|ever|yet|here)',
];
