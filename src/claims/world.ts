import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';

const QUANTIFIERS = '(most|many|some|few|all|every|any|other|several|certain|typical|too many)';
/** People and trades of whom a vendor speaks as of the world; "customers" and "members" are the vendor's. */
const TRADE =
  '~adult|~agency|~airline|~app|~bank|~builder|~business|~business owner|~candidate|~church|~city|~clinic|~commuter|~company|~contractor|~country|~council|~doctor|~driver|~driving school|~employer|~expert|~family|~farmer|~firm|~founder|~freelancer|~government|~home owner|~homeowner|~hospital|~hotel|~household|~insurer|~landlord|~lender|~manager|~manufacturer|~operator|~organisation|~organization|~owner|people|~person|~policy|~professional|~provider|~restaurant|~retailer|~salesperson|salespeople|~school|~seller|~society|~startup|~student|~supplier|~teacher|~tenant|~tool|~university|~vendor|~worker|~pupil|~child|children|~adviser|~advisor|~scammer|~fraudster|~course';
const SIZED =
  '[small|large|big|smaller|larger|mid-sized|local|sensible|household|building|budget|cheap|traditional|young|older|modern|software|storage|insurance|solar|driving|business|home]';
/** Up to three words before a plural: "enterprise portfolio", "development-oriented". */
const KIND = '[_|_ _|_ _ _]';
/** What a name says that is not the vendor's: "the DVSA states", "NIST recommends". */
const REPORTING =
  '(say|says|state|states|define|defines|identify|identifies|recommend|recommends|estimate|estimates|report|reports|require|requires|advise|advises|suggest|suggests|believe|believes|reckon|reckons|found|think|thinks)';

const openings = lexiconPhrases('world/openings', () =>
  [
    `${QUANTIFIERS} ${SIZED} (${TRADE})`,
    `(small|budget|cheap|traditional|other) (${TRADE})`,
    '(people|adults|children|families|managers|employers|landlords) who',
    '(people|adults|children|families) (earning|living|aged|over|under)',
    // "Lightweight task trackers focus on lists": a kind of product, and what all of them do.
    `${KIND} (platforms|tools|suites|trackers|systems|apps|providers|vendors|couriers|gyms|schools|banks|agencies|solutions|competitors|operators|hotels|insurers|lenders|brokers|retailers) (focus|emphasize|emphasise|center|centre|fall|add|integrate|offer|charge|require|handle|promise|use|tend|rely|ask|ship|sell|differ|vary|matter)`,
    'in (traditional|conventional|typical|legacy) [_|_ _] _',
    '(traditional|conventional|legacy) [_] _ (means|mean|requires|require|is|are|takes|take|involves|involve)',
    'choosing (a|an|the)',
    'always (ask|check|read|compare)',
    '(ensure|make sure|check) [that] the __ (has|have|offers|is|are)',
    '(nobody|no-one|no one|everybody|everyone) (can|wants|knows|likes|loves|is|has)',
    '(a|an|the) __ (may|might) (think|believe|feel|say|decide)',
    '(a|an) __ (thinks|says|believes|feels|averages)',
    '(a|an) __ is (a|an|the|when|where|how)',
    '(a|an|one) __ (averages|should)',
    '(a|an) (good|typical|decent|proper|reputable) _ [_] [_] (is|does|should|will|has|comes|covers|includes)',
    'the (industry|government|law|council|state|weather|economy|regulator|tax office|utility company)',
    '(my|his|her|their) _ (claims|swears|insists|maintains|reckons|thinks|says|believes)',
    '(my|his|her) (father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|grandfather|grandmother|parents|family|friend|neighbour|neighbor|boss|firm|employer) (is|was|has|had|sells|makes|runs|ran|works|worked|does|did|owns|owned|lives|lived|comes|came)',
    'it [often|always|never|hardly|rarely] (rains|rained|snows|snowed)',
    'the (tide|sun|moon|rain|wind|snow|fog) (is|comes|goes|rises|falls|sets|blows|turns|has|does)',
    '(abroad|elsewhere) ,',
    'in other (countries|towns|cities|trades|industries)',
    'it is [also|always|very] (important|essential|worth|advisable|recommended|vital|useful|helpful|normal|common|natural|best|impossible) (to|that|for|not)',
    'there (is|are) [also] (several|many|some|no honest|a number of|various|two|three|no one) (_|_ _) (to|of|for|that|who|without|between)',
    'according to',
    'by law',
    'in law',
  ].map((phrase) => ({ phrase, payload: true as const })),
);
const reports = lexiconPhrases('world/reports', () => [{ phrase: REPORTING, payload: true as const }]);

/** Tokens before the verb: "The U.S. Small Business Administration defines". */
const LONGEST_NAME = 8;

/**
 * Whether a sentence that names neither the product nor its vendor tells how things are in the world: of people and
 * trades ("most business owners …"), of a kind of thing ("an overdraft is a …"), or what somebody else says ("the DVSA
 * states that …").
 */
export function speaksOfWorld(tokens: readonly Token[]): boolean {
  return (
    openings.find(tokens).some((each) => opensSentence(tokens, each.first)) ||
    isReport(tokens) ||
    isExpectation(tokens)
  );
}

/** "Clients expect same-day delivery": what people ask of everybody in the trade. */
function isExpectation(tokens: readonly Token[]): boolean {
  const [people, verb, next] = tokens;
  const isAdverb = /^(?:now|today|increasingly|always|also|still|often)$/.test(verb?.lower ?? '');
  return (
    people?.kind === 'word' &&
    /^[a-z]{2,}[^s]s$/.test(people.lower) &&
    /^(?:expect|demand)$/.test((isAdverb ? next : verb)?.lower ?? '')
  );
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(0, first)
    .every((each) => /^(?:and|but|so|yes|then|in|fact|,|indeed|however)$/.test(each.lower));
}

/** A name in capitals in front of a verb of saying. */
function isReport(tokens: readonly Token[]): boolean {
  const [verb] = reports.find(tokens);
  if (verb === undefined || verb.first === 0 || verb.first > LONGEST_NAME) return false;
  const subject = tokens.slice(tokens[0]?.lower === 'the' ? 1 : 0, verb.first);
  const isAcronym = (each: Token) => each.capitals === 'all' || each.capitals === 'mixed';
  const longer = subject.filter((each) => each.kind === 'word' && each.lower.length > 3);
  if (!longer.every((each) => each.capitals !== 'none')) return false;
  // "It has reports": short words alone are no name.
  return subject.some(isAcronym) || (longer.length > 0 && subject.length > 1);
}

const TEXTS = 'guide|article|post|section|chapter|tutorial|video|lesson|episode|newsletter|document|book';
const inText = lexiconPhrases('world/in-text', () => [
  { phrase: `in this (${TEXTS}|blog)`, payload: true as const },
]);
const textItself = lexiconPhrases('world/text-itself', () => [
  {
    phrase: `(this|the following) [_] (${TEXTS}|report|playbook|manual|example|faq|leaflet|factsheet|handbook)
      [will|also|only] (help|helps|explain|explains|show|shows|walk|walks|cover|covers|describe|describes|invite|invites|
      answer|answers|give|gives|take|takes|tell|tells|look|looks|contain|contains|provide|provides|set|sets|guide|guides)`,
    payload: true as const,
  },
]);

/** "In this guide we keep things simple": tells what the text does, whoever wrote it. */
export function tellsInText(tokens: readonly Token[]): boolean {
  return inText.find(tokens).some((each) => opensSentence(tokens, each.first));
}

/** "This guide will help you": the text itself does it, though it may name the product besides. */
export function isTextItself(tokens: readonly Token[]): boolean {
  return textItself.find(tokens).some((each) => opensSentence(tokens, each.first));
}
