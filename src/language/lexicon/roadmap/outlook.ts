import type { PhraseGroup } from '../phrase-group.js';

const SAY_WHAT_IS = 'Say what is there today, or leave it out until it is.';

const MONTHS = `january|february|march|april|may|june|july|august|september|october|november|december|spring|
    summer|autumn|winter|easter|christmas`;

/** What in a vendor's plans is waited for, besides the reader's own papers. */
const MILESTONES = `licence|license|regulator|planning|planners|permission|consent|funding|grant|certification|
    accreditation|approval|pilot|trial|trials|builders|scaffolding|roof|investors|funders|translation|lawyers|
    council|last brick|paint|architects`;

const BRING = `offer|add|launch|open|extend|bring|introduce|cover|roll|support|start|begin|accept|build|expand|double|
    have|let|give|make|move|hire`;

/** Ways to tell of a time to come that need no plain "we will". */
export const outlooks: readonly PhraseGroup[] = [
  {
    about: 'What it will be, grow to or turn into',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: `will [also|soon|then] be (the|our|britain's|europe's|england's|scotland's|wales's|ireland's|
          america's) [very] (biggest|largest|finest|best|greatest|greenest|quietest|fastest|safest|tallest|smartest|
          cheapest|lightest|strongest|brightest|warmest|friendliest|newest|most (modern|advanced|beautiful|efficient|
          comfortable|accessible|powerful|affordable)) _`,
        except: [
          'will [_] be the [very] (best|biggest|largest|greatest) (of|risk|challenge|cost|change|problem|worry|day|lesson)',
        ],
      },
      `will be the first [_] (of its kind|in (the|its|britain|europe|wales|scotland|england|ireland|our))`,
      {
        phrase: `we will [also|soon|then] be (putting|building|adding|bringing|setting up|laying|fitting|installing|
          starting|hiring|creating|planting|trying) (a|an|another|new|more|two|three|extra|further|the first) _`,
        except: ['we will be putting (a|an) (deposit|hold|stop|note|charge|marquee)'],
      },
      {
        phrase: `(is|are) going (electric|paperless|cashless|plastic-free|carbon neutral|carbon-neutral|solar|organic|
          nationwide|international|global|net zero|net-zero)`,
        except: ['(if|you|they|who|people|firms|drivers|households|that|homes) (is|are) going _'],
      },
      {
        phrase: 'our _ (is|are) [also|now|slowly] learning to',
        except: [
          `our (pupils|students|children|apprentices|trainees|learners|staff|dogs|dog|players|guests|members|teams|
            people|nurses|puppies|class|classes|volunteers|horses|cadets|juniors) (is|are) [_] learning to`,
        ],
      },
      '(street|town|village|room|floor|branch|clinic|house|school|store|site|region|city) by (street|town|village|room|floor|branch|clinic|house|school|store|site|region|city) [,] __ will _',
      '(is|are) going to (happen|be a thing|come true)',
      '(excited|thrilled|delighted) to (bring|launch|introduce|roll out|release|open|ship) _ _ [_|_ _] (soon|shortly|later|next|this (autumn|winter|spring|summer|year))',
      'soon [,] (your|our|the|every|all|these|their|his|her) _ [_] (will|can) _',
      {
        phrase: 'soon , _ _ __ (will|can) _',
        except: ['soon , (if|when|you|he|she|they|it) __ (will|can) _'],
      },
      {
        phrase:
          '(will|has|have|get|gets|no more) __ (once|when|as soon as) (the|our) new _ [_] (is up|takes over|opens|arrives|moves in|joins|starts|has|is (in|up|ready|there))',
        except: ['(when|once|as soon as) (the|our) new _ [_] (arrives|starts) , (please|you)'],
      },
      {
        phrase: 'will (get|have) (its|their) (turn|own [_] soon|day)',
        except: [
          '(class|group|groups|pupils|children|players|player|teams|team|runners|you|everyone|each|child) will (get|have) (its|their) _',
        ],
      },
      {
        phrase:
          'our next _ [_] will [also|even] (run|have|be|carry|fly|use|offer|come|hold|seat|last|work|fold|weigh|cost)',
        except: [
          `our next (meeting|lesson|tour|concert|session|class|term|newsletter|match|talk|workshop|open day|show|
            event|course|sale|auction|service|report|webinar|call|visit|appointment|train|bus|flight) [_] will _`,
          `our next (open|annual|general|board|team) (meeting|day|call) will _`,
        ],
      },
      `(in the long run|in the long term|over time|one by one|little by little|step by step|bit by bit) [,] (every|all|
        each|most|our|all our) [_] _ will (have|get|offer|carry|run|be (electric|replaced|rebuilt|connected|open|fitted))`,
    ],
  },
  {
    about: 'When the seasons have turned',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: `(by the time|before) the (snow|ice|frost|leaves|clocks|swallows|daffodils|crocuses|blossom|bluebells|
          geese|evenings|nights|swifts|snowdrops|tulips|cuckoo) __ , (you|we|our|your|every|the|all) __ [_|_ _] (can|will|have|has)`,
        except: [
          'before the _ __ , (you|your|we) __ (will|can|have) (to|need|see|notice|want|find|hear|feel)',
          'by the time the _ __ , (you|we|they) (will|have) _ __',
        ],
      },
      '(from|with|at|by) the (first|last) (frost|snow|swallow|swallows|leaf|leaves|tide|thaw|crocus) of (#|the new year|next year|spring|autumn)',
      {
        phrase:
          'before (next|the) (winter|summer|spring|autumn|christmas|season) [_] (bites|comes|arrives|begins|starts|is here|is out) [,] (we|you|our _|every _|all _)',
        except: ['before _ _ [_] _ [,] (you|we) (should|must|need|ask|recommend|advise|check|clean|service)'],
      },
    ],
  },
  {
    about: 'After something else has come through',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase:
          ', (when|once|as soon as) the _ [_] (is|are|has|have) [_] (ready|through|big enough|old enough|in|up|dry|finished|done|signed|agreed|there|long enough|settled|allotted|granted|laid|behind us|complete) (.|!)',
        except: [
          '(you|your|press|turn|remove|take|add|open|close|pour|cut|pick|apply|wait|we will (call|text|tell|write)) __ , (when|once|as soon as) the __ (is|are|has|have) [_] _ (.|!)',
        ],
      },
      {
        phrase:
          '(follows|follow|comes|come|arrives|launches|lands) (as soon as|once|when) (the|our|_) [_] (is|are|has|have) [been|its|their] _',
        except: [
          '(invoice|refund|payment|letter|email|e-mail|report|parcel|order|delivery|it|he|she|they|you|card|contract|money|key|code) (follows|follow|comes|come|arrives|launches|lands) (as soon as|once|when) _ __ (is|are|has|have) [_] _',
          '_ (as soon as|once|when) (you|your) __ (is|are|has|have) [_] _',
        ],
      },
      {
        phrase:
          'there will [also|soon] be (a|an|two|three|more|another|new) _ __ (as soon as|once|when) (the|our) _ [_] (is|has|opens|are|have)',
        except: [
          'there will [_] be (a|an) (charge|fee|delay|wait|break|test|exam|queue|short) __ (as soon as|once|when) _ _ [_] _',
        ],
      },
      '(on|from) the (day|week|minute|moment|hour) (it|they) (is|are|comes|come|lands|ships) (out|released|live|legal|allowed|available)',
      '_ the (day|week|minute|moment) (it|they) (is|are|comes|come) (out|released|live) (.|!)',
      `(once|as soon as|when) (the|our) [_] (${MILESTONES}) __ , we will [also] (${BRING})`,
      `(once|as soon as|when) (the|our) (${MILESTONES}) __ , _ [_] will (follow|open|come|join|arrive|launch|land|begin|start|go live|be (added|available|there))`,
      'not yet , but (it|that|they|we|soon|give|watch|stay|one day)',
      ', but (it|they|we|that|this) (will|shall) (.|!|…|soon|one day|in time)',
      {
        phrase: 'it will not be [very] long (before|until|till) (you|we|our|the|every|all|your)',
        except: [
          'it will not be [very] long before (you|the) _ (leak|leaks|rots|rot|fails|fail|break|breaks|notice|regret)',
        ],
      },
    ],
  },
  {
    about: 'A plan, a promise or a word that is given',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      '(is|are) (what|something|one thing|the thing) we [_|_ _] (want|mean|hope|plan|aim|intend|would like|would love) to (build|add|offer|do|make|bring|open|tackle|launch|have|give|try) [next|one day]',
      'we would (love|like) to be the first _ [_|_ _] (without|to|that|with|in)',
      'it is (what|where) we (want|hope|mean|plan) to (go|be|build|do) next',
      {
        phrase: '(may|might|could) yet (turn|become|be|come|grow|get|open|see|have|find)',
        except: [
          '(you|weather|pain|symptoms|it) (may|might|could) yet _',
          '(if|whether|that) __ (may|might|could) yet _',
        ],
      },
      {
        phrase:
          'we are [_] going to (let|allow|give|show|bring) (you|everyone|everybody|every|all|customers|guests|members|them)',
        except: [
          'we are [_] going to let you (know|in|down|go|off|have|into)',
          'we are [_] going to (show|give) you (how|a (quick|brief|short)|an (overview|example|idea)|some|the (basics|steps))',
        ],
      },
      'it is our (firm|stated|declared|express|honest|clear) (intention|plan|aim|hope|ambition|wish) to _',
      'our (plan|next plan|intention|next goal|next step) (:|–|—|is) (a|an|to|every|more|one|two|another|that)',
      {
        phrase: '(it is|and it is) our (plan|intention|hope|ambition) to _',
        except: ['our (hope|ambition|intention) to (be|help|please|make)'],
      },
      'we have [also] promised (our|you|them|ourselves|the) [_] _ (a|an|another|new|more|that)',
      {
        phrase: 'expect (a|an|another) (second|third|fourth|extra|bigger|further|larger|longer|new) _',
        except: [
          '(can|could|may|should|to|you|must|will|not) expect (a|an|another) _ _',
          'expect (a|an|another) _ (call|letter|bill|visit|email|text|reminder|payment|statement|wait|queue|delay)',
        ],
      },
      {
        phrase: `we are in the process of (adding|building|moving|opening|launching|rolling|rewriting|redesigning|
          replacing|converting|translating|digitising|digitizing|migrating|switching|extending|expanding|installing|
          fitting|upgrading|introducing|developing|setting|bringing|teaching|electrifying)`,
        except: ['we are in the process of (moving|upgrading|setting|opening|switching) (your|you)'],
      },
      `(this time|by this time) next (year|month|spring|summer|autumn|winter|season|week) [,] (you|we|our _|every _|
        all _|the _) will (be|have|find|see|get|park|travel|sleep|walk|fly|drive|eat|learn|bank|ride|sit|pay with|live|
        work|enjoy)`,
      'before the (year|season|month|decade) is out [,] (we|every _|our _|all _) will',
      {
        phrase: `give us (until|till) (${MONTHS}|next|the (spring|summer|autumn|end|new)|#)`,
        except: ['give us (until|till) # (days|hours|am|pm|:|working)'],
      },
      {
        phrase: '# (is|will be) (the|our) year (we|you|that we|when we|of our) [_] _',
        except: ['# is (the|our) year (we|you) (were|was|had|came|began|started|opened|met|moved)'],
      },
    ],
  },
  {
    about: 'A promise for all time, or for a time of its own',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      'will (never cost|always (be|stay|remain) free|(stay|remain) free|be free (forever|for ever|for life|for good))',
      {
        phrase: 'in time [,] (your|our|we|every) [_|_ _] will',
        except: [
          '(arrive|arrives|be|come|there|back|paid|not|just|delivered|ready|get|here|sent) in time [,] (your|our|we|every) [_|_ _] will',
          'in time [,] (your|our|we|every) [_|_ _] will (heal|fade|feel|grow|recover|wear|need|settle|get used|be|soften|darken|have to)',
        ],
      },
      '(with|in) (the|our) next (edition|version|release|update|generation|series|model) [of _|of _ _] [,] (you|we|it|they|every _) (can|will|get|add|bring|may)',
      {
        phrase: `we are [also|now|still|currently] making (our|the|all our|every) (app|site|website|shop|portal|product|platform|till|building|
          rooms|menu|fleet|vans|service|services|kitchen|library|_ app|_ portal|_ shop) _`,
        except: ['making (our|the|all our|every) _ (available|open) (to|on|from|at|for)'],
      },
      'we will , (once|when|as soon as) _',
      {
        phrase:
          'we will (fit|add|tackle|build|teach|do|take|bring|try|open|cover|make|offer|write|support) _ [_] next (.|!|…)',
        except: ['(then|first|so) we will _ _ [_] next _', '(what|which|how|where) we will _ _ [_] next _'],
      },
      {
        phrase:
          'we will (write|build|make|add|offer|open|do|bring|have|cover|tackle|teach|try) [_|_ _] (one day|some day|someday) (.|!|…)',
        except: ['(if|whether|that|when) we will _ [_|_ _] (one day|some day) _'],
      },
      {
        phrase:
          'in time for (the|next|christmas|easter|summer|winter|spring) __ we will [also] (cover|add|offer|open|have|bring|launch|fit|run|extend|build|introduce|start)',
        except: ['(order|book|apply|reply|sent|arrives) __ in time for _ __ we will _'],
      },
      {
        phrase: 'will be there before (you|we|the|long|christmas|spring|summer|easter)',
        except: [
          '(driver|engineer|nurse|we|they|taxi|ambulance|crew|bus|he|she|someone) will be there before _',
        ],
      },
    ],
  },
  {
    about: 'What the reader or the vendor will have there',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: `will be (introduced|launched|unveiled|rolled out|trialled|trialed|piloted|opened up) (across|in|at|on|
          to|throughout|for|from|over|by) (the|our|all|every|each|more|most|_) `,
        except: [
          `(law|tax|charge|levy|surcharge|fee|rule|rules|limit|ban|duty|tariff|speaker|speakers|guests|bill|act|
            regulation|regulations|you|topic|concept|variable) will be _ _ _`,
          'will be introduced (by|to) (the (government|council|airport|regulator|state|law)|law|each|your|you)',
        ],
      },
      {
        phrase:
          "will be added to (the|our|every|all|each) [_|_ _|_ '] (app|portal|site|website|platform|menu|range|fleet|map|network|timetable|line-up|lineup|programme|program|catalogue|catalog|list of (languages|countries|formats|integrations)|service|services|product|plan|plans|line|family|collection|library|mix|toolkit|dashboard|shop|account|accounts|invoice|invoices)",
        except: [
          `(deposit|surcharge|supplement|levy|commission|postage|penalty|fine|gratuity|tip|credit|points|bonus|amount|
            sum|total|balance|comment|note|line|name|names|fee|fees|charge|charges|interest|vat|tax|cost|costs|it|
            they|you|value|values|row|item|items|record|date|time|hours) __ will be added to _ [_|_ _|_ _ _]`,
          'your __ will be added to _ [_|_ _|_ _ _]',
          '(when|once|if|after|until) __ will be added to _ [_|_ _|_ _ _]',
        ],
      },
    ],
  },
];
