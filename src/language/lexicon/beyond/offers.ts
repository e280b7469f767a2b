import type { PhrasePattern } from '../lexicon.js';

/** Before a name these make it somebody else's thing: "your payroll does the rest", "ask your account manager". */
export const othersPossessives: ReadonlySet<string> = new Set([
  'your',
  'their',
  'his',
  'her',
  'whose',
  "'s",
  'my',
]);

/** After these verbs what is somebody's is what they get: "it shows their credit score". */
export const givingVerbs: ReadonlySet<string> = new Set(
  'shows calculates estimates predicts forecasts generates creates produces'.split(' '),
);

/** After these a single word is what is offered: "with breakfast", "includes payroll". */
export const wordsBeforeOffers: ReadonlySet<string> = new Set(
  'with includes include including included offers offer has have get gets provides provide supports support add plus built-in free daily own our new and or , & +'.split(
    ' ',
  ),
);

/** A sentence that opens with these offers what it names, however long it is: "We also provide a car for the day …". */
export const verbsOpeningOffers: ReadonlySet<string> = new Set(
  'offer offers provide provides sell sells run runs include includes'.split(' '),
);

/** "Experience with payroll", "knowledge of Kubernetes": what an applicant brings. */
export const applicantsWords: ReadonlySet<string> = new Set(
  'experience experienced familiar familiarity knowledge skills comfortable'.split(' '),
);

/** Those for whom something is made, by their work: behind "for" they are no capability. */
export const peopleAtWork: ReadonlySet<string> = new Set(
  'manager planner officer agent engineer designer developer teacher owner buyer bookkeeper accountant lawyer nurse recruiter marketer coordinator administrator'
    .split(' ')
    .flatMap((each) => [each, `${each}s`]),
);

/** Behind these a single word of a request tells when, from where or like what: "see at breakfast what you used". */
export const besideWhichWords: ReadonlySet<string> = new Set(
  'at before after during between until since over like as from than by'.split(' '),
);

/** What the reader of a request does with what is the reader's own: "bring your X-rays", "enter the code". */
export const readersDoings: ReadonlySet<string> = new Set(
  'bring enter wear weigh arrive carry remember type paste present unplug hold keep have leave tell'.split(
    ' ',
  ),
);

/** What the vendor does with a thing that is offered: "we also do mortgages". */
export const vendorsDoings: ReadonlySet<string> = new Set(
  `also even now still always all do run teach sell fit offer provide serve rent lend stock cover handle arrange administer
  supply repair install service organize organise hire out deliver host make build bring add include a an the our your free
  own new`.split(/\s+/),
);

/** What may stand before the thing that a line opens with. */
export const leadingWords: ReadonlySet<string> = new Set(
  'a an our and also now plus even free daily new the'.split(' '),
);

/** Behind a thing these go on with an offer of it: "childcare while you study", "laundry done overnight". */
export const continuingWords: ReadonlySet<string> = new Set(
  `for with in on at while when from to by per every each whenever wherever if until before after within under inside across
  via without through during straight right round around available included too also as done delivered made fitted run
  planned designed built taken sent arranged welcome accepted free if home along`.split(/\s+/),
);

/** What is said of a thing by which it is offered: "babysitters can be had", "vaccinations are part of it". */
export const offeringPredicates: readonly PhrasePattern[] = [
  '(is|are|comes|come) (included|available|welcome|accepted|part|free|provided|covered|supported|here|there|on hand|at hand|waiting|ready)',
  '(is|are) [also|always] (included|available|welcome|accepted|part|free|provided|covered|supported) (in|of|with|for|on|to|at|here|too)',
  '(can|may) be (had|booked|ordered|hired|rented|arranged|added|requested|bought|borrowed)',
  '(comes|come) (with|to|by|as|along|out)',
  '(answers|takes|brings|watches|looks|picks|drives|cleans|fixes|checks|teaches|shows|guides|delivers|sends|helps|keeps|handles|carries|collects|cooks|serves|tells|finds|puts|draws|writes|reads|turns|prints)',
  '(is|are) in [good|safe|the best] hands',
  '(has|have) been (in|on|part|available|here|with)',
  '(work|works) (out of the box|too|as well|with)',
];

/** Behind these something declared is only where, from what or with what another thing is done. */
export const besidesPrepositions: ReadonlySet<string> = new Set(
  'on in inside within at from into to with beside next'.split(' '),
);

/** What a company has on its own website, and does not sell. */
export const ownPages: ReadonlySet<string> = new Set(
  'page pages blog newsroom newsletter site website center centre section gallery'.split(' '),
);

/** Before a declared thing these make more of it: custom roles are more than roles. */
export const addingQualifiers: readonly string[] =
  `custom video automatic automated ai live instant mobile offline bulk anonymous recurring digital electronic virtual
  smart conditional international voice predictive biometric contactless`.split(/\s+/);
