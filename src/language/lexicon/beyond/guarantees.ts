import type { LexiconPhrase } from '../lexicon.js';
import { neverPhrases } from './nevers.js';

/** Guarantees that no product can keep unless its manifest says how. */
export const guaranteePhrases: readonly LexiconPhrase[] = [
  ...neverPhrases,
  {
    phrase:
      '(nobody|no one|no _|no _ _) (is|are|gets|goes) [ever] (turned away|cut off|left (behind|out|stranded|alone)|kept waiting|refused a _|sent home|unanswered)',
    except: ['no longer (is|are|gets|goes) _ [_]'],
  },
  {
    phrase:
      '(nobody|no one) [ever] (has to|need|needs to) (queue|give up|go without|go hungry|miss out|drop out|stand in line)',
  },
  {
    phrase: 'never (have to|need to|has to|needs to) (_|_ _|_ _ _|_ _ _ _) again',
  },
  { phrase: '(you|we|they|it|your _) (will|shall|can) never (_|_ _|_ _ _|_ _ _ _) again' },
  {
    phrase:
      '(no|zero|without [any]) (way|chance|risk|risks|possibility|danger|threat|delay|delays|downtime|loss|losses|errors|mistakes|interruption|interruptions|side effects|outages) (whatsoever|of any kind|at all)',
  },
  {
    phrase:
      '(breach|breaches|leak|leaks|loss|losses|fraud|mistake|mistakes|error|errors|failure|failures|mix-up|mix-ups|double bookings|double-booking|overbooking|outage|outages|hack|hacks|theft|tampering|accident|accidents|contamination|downtime|cheating|forgery|misuse) (is|are|becomes|become|remains) [simply|just|absolutely|quite|technically|physically|mathematically|completely] (not possible|impossible|unthinkable|ruled out|out of the question)',
  },
  {
    phrase:
      '(make|makes|making) (breaches|leaks|losses|data loss|fraud|mistakes|errors|failures|mix-ups|double bookings|double-booking|overbooking|outages|theft|tampering|accidents|cheating|forgery|misuse) [simply|all but|physically|technically] impossible',
  },
  {
    phrase:
      '(impossible|no way) to (lose|miss|forget|overbook|double-book|forge|fake|hack|crack|tamper with|get it wrong|go wrong|make a mistake|break)',
  },
  {
    phrase:
      '(cannot|can not|can never|could not) be (hacked|breached|cracked|broken into|forged|faked|beaten|tampered with|intercepted|outwitted)',
  },
  {
    phrase:
      '(is|are) always (put right|sorted|fixed|solved|resolved|refunded|honored|honoured|met|kept|in stock|a step ahead|one step ahead|within reach|spot on)',
    except: ['(is|are) always met with'],
  },
  {
    phrase:
      'there is always (somebody|someone|a _|an _) (there|on call|on duty|awake|at the desk|free|available|nearby|on hand|waiting|at the end of the line)',
  },
  {
    phrase:
      'we always (find a way|win|deliver|turn up|get it right|meet our _|meet the deadline|keep our (word|promises|promise)|answer|pay out|find (one|a _|somebody|someone))',
    except: [
      'we always deliver (to|the|your|in|by|with|a|an)',
      'we always answer (the|your|a|an|in|with|by)',
    ],
  },
  {
    phrase:
      '(on time|first time|perfectly|flawlessly|correctly|reliably|safely|right) [,|and] (every|each) [single] time',
  },
  {
    phrase:
      '(every|any|all|each) __ (there (is|are)|on (the planet|earth|this planet)|in existence|known to (man|mankind|science|medicine|history|us|the trade)|under the sun|imaginable|ever (made|built|written|printed|recorded|brewed|sold)|you (can|could|care to) (think of|imagine|name|dream up|mention))',
    except: [
      'every (time|day|week|month|year|night|morning|evening|hour|so often) there (is|are)',
      '(at|in|on) (each|every) _ there (is|are)',
      '(all|any) there is',
      'all [the] time there is',
      '(every|any|all) [_|_ _] (need|needs|requirement|requirements|wish|wishes|taste|budget|question|problem|excuse|emotion|reason) (under the sun|imaginable|known to man|you (can|could|care to) (think of|imagine|name))',
      '(any|all) _ there is (a|an|no|the)',
      '(every|any|each) time __ ever (made|built|written|printed|recorded|brewed|sold)',
    ],
  },
  {
    phrase:
      '(everyone|everybody|anyone) who (applies|asks|wants (one|it)|needs (one|it)) [also|always] (gets|is given|receives|is offered|is) (one|in|it|a place|accepted|a job|an offer|what they need|admitted|taken)',
  },
  {
    phrase:
      '(every|each) [one of our|single] (student|pupil|learner|apprentice|client|customer|patient|applicant|graduate|candidate|project|claim|case|delivery|parcel|complaint|harvest|batch|experiment) (passes|succeeds|is accepted|is approved|is paid out|is won|arrives on time|arrives safely|finds (work|a job)|gets (in|a job|a place|well))',
  },
  {
    phrase:
      'if it (has|is|moves|runs|fits|can be|exists|speaks|plugs|connects|rolls|grows|breathes|floats|flies|ticks) __ , (we|_) (talk|talks|speak|speaks|connect|connects|integrate|integrates|sync|syncs|work with|works with|ship|ships|carry|carries|move|moves|print|prints|read|reads|cover|covers|stock|stocks|insure|insures|teach|teaches|fly|flies|translate|translates|wash|washes|mend|mends|can _ it)',
    except: [
      'if it is (raining|late|broken|damaged|full|too _|not _|your _|a _ day|empty|cold) __ , (we|_) _',
    ],
  },
  {
    phrase:
      'if you can (think of|imagine|dream|dream of|name|picture|describe|draw|lift) it , (we|you|it|_) can _',
  },
  {
    phrase:
      '(never|will not ever|would not ever|does not ever|do not ever) (fade|fades|rust|rusts|crack|cracks|leak|leaks|tear|tears|wear out|wears out|wither|withers|jam|jams|stall|stalls|slow down|slows down|let you down|lets you down)',
  },
  { phrase: '(has|have) never [once] been (late|wrong|down|offline|hacked|breached|cracked|refused|beaten)' },
  { phrase: 'never [have to|has to] (wait|queue|sit|stand) __ (more|longer) than' },
  {
    phrase:
      '(downtime|outages|errors|mistakes|fraud|breaches|delays|queues|leaks|mix-ups|waste|spam|losses|breakdowns|missed _|lost _) (is|are|becomes|become) [now] (a thing of the past|history|gone for good)',
  },
  {
    phrase:
      '(downtime|outages|errors|mistakes|fraud|breaches|delays|queues|leaks|mix-ups|losses|breakdowns|accidents) (simply|just) (do|does) not (happen|occur|exist)',
  },
  {
    phrase:
      '(hackers|thieves|fraudsters|burglars|scammers|viruses|attackers|bugs|pests) (do not|will not|never) (stand|have|get) a chance',
  },
  { phrase: '(loses|misses|forgets|overlooks|drops) nothing' },
  {
    phrase:
      'never [ever] (gets|get|makes|make) (it wrong|anything wrong|things wrong|a mistake|mistakes|an error|errors)',
  },
  {
    phrase: '(cannot|can not|can never|could never) (get lost|go missing|go astray|break down|be lost)',
    except: ['what (cannot|can not) be lost'],
  },
  { phrase: '(works|work|arrives|arrive|succeeds|delivers) (each and every|every single) time' },
  {
    phrase:
      '(every|each) [single] (application|claim|request|refund|order|loan|invoice|ticket) (is|gets) [always] (approved|accepted|paid|granted|fulfilled|answered|won|solved)',
    except: [
      '(every|each) [single] (_) (is|gets) [always] (paid|answered|approved) (by|on|in|within|through|with|for|from|to)',
    ],
  },
  { phrase: '(pay|pays|settle|settles) every claim' },
  { phrase: '(never|will not ever) need (another|any other) _' },
  {
    phrase:
      '(not one|not a single) _ (slips|gets|goes|is ever|is) (past|by|through|lost|missed|missing|forgotten|refused)',
  },
  {
    phrase:
      '(valid|binding|accepted|recognised|recognized|enforceable) (in every country|everywhere|in any country)',
  },
  { phrase: '(accept|accepts|accepted) [it|them] without question' },
  {
    phrase:
      'if (it|a thing|something|anything) __ , (we|_) (have it|have got it|have (a|an) _ for it|stock it|do it|fix it|mend it|cover it|sell it)',
  },
  { phrase: '(come what may|come hell or high water)' },
  {
    phrase: '(can|could|will) never [ever] be (stolen|challenged|contested|disputed|intercepted|compromised)',
  },
  {
    phrase: 'nothing (_|_ _|_ _ _) can [ever] (be lost|get lost|go wrong|go missing|be missed|be forgotten)',
  },
  {
    phrase:
      '(price|prices|premium|premiums|fee|fees|fare|fares|rate|rates|rent|rents|tariff|tariffs) [will] never [ever] (go up|goes up|rise|rises|increase|increases|change|changes)',
  },
  {
    phrase:
      '(accurate|correct|perfect|flawless|spot on|punctual) [,|and] (every|each) [single] (time|day|night)',
  },
  {
    phrase: '(entirely|completely|totally|absolutely|wholly) (without risk|risk-free|free of risk|painless)',
  },
  {
    phrase: '(absolute|total|complete) (certainty|accuracy|anonymity|reliability|immunity)',
    except: ['(absolute|total|complete) accuracy (is|can|cannot|of)'],
  },
  { phrase: 'beyond [any] doubt' },
  {
    phrase:
      '(fraud|error|errors|mistake|mistakes|downtime|loss|losses|data loss|failure|failures|delay|delays|theft|misuse|abuse|damage|breach|breaches|leak|leaks|outage|outages|mix-up|mix-ups|overbooking|double bookings) (is|are) (ruled out|impossible|out of the question)',
    except: [
      '(if|when|once|until|unless|where) [a|an|the] _ (is|are) (ruled out|impossible)',
      '(is|are) impossible to',
    ],
  },
  {
    phrase: '(sure|certain|bound|guaranteed) to (pass|win|succeed|recover|sell|profit|get in|be accepted)',
    except: [
      '(nobody|no one|none|not) [is] (sure|certain|bound|guaranteed) to _',
      '(who|if|whoever) [you|they|we] (is|are) (sure|certain|bound|guaranteed) to _',
      '(sure|bound|certain) to recover (from (a|the) _|by)',
    ],
  },
  {
    phrase:
      '(always|every time|permanently) (free (of|from)|without [any]) (errors|error|mistakes|faults|defects|bugs|viruses|delays|delay|interruption|interruptions|downtime)',
  },
  { phrase: 'always (error-free|bug-free|faultless|fault-free|flawless|virus-free)' },
  {
    phrase:
      '(nothing|no _|not a _|not a single _) [ever] (gets lost|goes missing|is lost|is missed|goes wrong|slips through|falls through|is forgotten|gets forgotten|gets missed|slips by|is left behind|breaks|fails)',
    // A mended fault is no guarantee.
    except: ['no longer (breaks|fails|goes wrong|gets lost|goes missing|slips through)'],
  },
  {
    phrase: 'never [ever] (get|gets) (lost|stuck|forgotten|missed|mixed up|damaged|stolen|hacked)',
    except: ['never get (lost|stuck) in'],
  },
  {
    phrase:
      '(stops|catches|prevents|blocks|finds|spots|detects|eliminates|fixes|solves) (every|all|any) [single] (scam|scams|fraud|frauds|threat|threats|attack|attacks|virus|viruses|error|errors|mistake|mistakes|leak|leaks|bug|bugs|defect|defects|fault|faults|problem|problems|spam)',
  },
  {
    phrase:
      '(everyone|everybody|anyone) who _ (gets|becomes|loses|passes|earns|succeeds|saves|wins|finds|sleeps)',
    except: [
      '(everyone|everybody|anyone) who _ gets (a|an|the|it|their|one|this|in|access|free|email|emails)',
    ],
  },
  {
    phrase: 'every _ works [, every|every] [day|time]',
    except: ['every _ works (with|on|in|for|at|to|from|as|like|the|out|a|an)'],
  },
  { phrase: '(perfect|flawless|faultless) _ (in every|every time|everywhere|every day)' },
  { phrase: '(nothing|no _) [ever] (falls|slips) through the (cracks|net)' },
  { phrase: '(nothing|nobody|no one) [ever] (slips|falls) through' },
  {
    phrase:
      '(100|one hundred|hundred) [%|percent|per cent] (accurate|accuracy|secure|security|safe|reliable|reliability|guaranteed|compliant|compliance|success|satisfaction|satisfied|uptime|available|availability|correct|error-free|free of errors|risk-free|automatic|automated)',
    except: ['100 % satisfaction guarantee'],
  },
  {
    phrase:
      '(zero|no) (downtime|errors|mistakes|data loss|outages|failures|fraud losses|losses|missed _|false alarms|false positives|risk|interruptions|breakdowns)',
    except: ['zero errors found', 'no errors were', 'no risk of', 'no mistakes were'],
  },
  { phrase: '(zero|no) _ losses' },
  { phrase: '(results|_ results|success|growth|satisfaction|savings) , guaranteed' },
  { phrase: 'zero (_|_ _) , (ever|whatever|guaranteed|whenever|wherever)' },
  { phrase: '(error|bug|mistake|risk|fail|worry|outage)-free', except: ['worry-free'] },
  {
    phrase: '(fool|bullet|future|fail|hacker|hack|tamper)-proof',
    except: ['tamper-proof (seal|packaging|bag|bags)'],
  },
  {
    phrase: '(unhackable|unbreakable|infallible|failsafe|watertight|airtight|impenetrable|uncrackable)',
  },
  {
    phrase:
      '(always|is always|are always) (safe|secure|on|up|available|online|right|correct|accurate|there|on time|open|works|reaches|arrives|delivered|ready)',
    except: [
      'always on top',
      'always on display',
      'always right-click',
      'always there to',
      '[is|are] always open to',
      '[is|are] always up-to-date',
    ],
  },
  { phrase: 'always (works|reaches|arrives|gets through|delivers)' },
  { phrase: 'every (time|single time) without (fail|exception)' },
  { phrase: 'without (fail|exception)' },
  { phrase: 'no matter (what|where you are|what happens|where)' },
  { phrase: 'whatever happens' },
  {
    phrase: 'under (any|all) circumstances',
    except: ['not under any circumstances', 'under any circumstances (be|disclose)'],
  },
  {
    phrase: 'in (any|every) (situation|case|weather|climate|condition|conditions)',
    except: ['in any case ,', ', in any case', 'in every case study'],
  },
  { phrase: 'exactly once' },
  { phrase: 'completely (secure|safe|accurate|reliable|error-free)' },
  { phrase: '(absolutely|totally|perfectly) (secure|safe|accurate|reliable)' },
];

/** Words that guarantee something nameable, which an entry may well promise: they count where none does. */
export const promisePhrases: readonly LexiconPhrase[] = [
  {
    phrase:
      'you (will always|always) (reach|get through to|talk to|speak to|speak with) (a|an|the|somebody|someone)',
  },
  { phrase: '(we|our _) guarantee', except: ['we guarantee the'] },
  {
    phrase: 'guaranteed',
    except: [
      'guaranteed (by|under|hours|minimum|loan|loans|period|asset|assets|income|pension|bond|bonds)',
      '(state|government|bank)-guaranteed',
      'guaranteed delivery dates',
    ],
  },
  { phrase: 'or (your|you get your) money back', except: ['fresh or your money back'] },
];
