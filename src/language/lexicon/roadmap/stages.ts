import type { PhraseGroup } from '../phrase-group.js';

const SAY_WHAT_IS =
  'Leave it out until it is there, or announce it in the words and with the date that the roadmap allows.';

const STILL = 'now|still|already|currently|also|at last|finally';

/** Who has a thing in hand that is being made and not there yet; a garage or a bank has what is the reader's. */
const MAKERS_ELSEWHERE = `printer|printers|translator|translators|engraver|engravers|typesetter|typesetters|illustrator|
    illustrators|architect|architects|designer|designers|bookbinder|bookbinders|proofreader|proofreaders|editor|
    editors|planners|builders|developers|app store|boatbuilder|shipyard|foundry|tailor|brewers`;

/** Announcements that say how far a thing has got that is not there. */
export const stages: readonly PhraseGroup[] = [
  {
    about: 'In the hands of those who make it',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: `(is|are) [${STILL}] with (the|our) (${MAKERS_ELSEWHERE})`,
        except: [
          `your [_|_ _] (is|are) [_] with (the|our) _`,
          '(responsibility|decision|copyright|fault|liability|money|contract|we|you|who|they) (is|are) [_] with (the|our) _',
        ],
      },
      {
        phrase: `(is|are) [${STILL}] being (discussed|debated|considered|mooted|scoped|costed|talked about|looked at|
          thought about|explored|sketched|dreamed up|hatched|mulled|weighed up|cooked up|drawn up|hammered out|thrashed out|
          lined up|stitched together)`,
        except: [
          `(case|claim|complaint|application|request|law|bill|appeal|you|they|what|it|issue|matter|question|fees|
            candidate|candidates|patient) (is|are) [_] being _`,
          `your [_|_ _] (is|are) [_] being _`,
          '(while|when|if|until|as) __ (is|are) [_] being _',
        ],
      },
      {
        phrase: `(is|are) [${STILL}|only|just] at (the|a|an) [very] [early|late|advanced] (planning|design|concept|drawing-board|
          prototype|testing|pilot|discussion|ideas|sketch|blueprint|proposal) stage`,
        except: ['(that|which|who|you|project|projects|they) (is|are) [_] at _ _ [_|_ _]'],
      },
      {
        phrase: `(is|are) [${STILL}] in (the lab|trials|rehearsal|rehearsals|prototype|pre-production|user testing|
          field trials|field testing|the workshop|the test kitchen|the final straight|its final straight|the home straight)`,
        except: [
          '(sample|samples|specimen|blood|results|swab|rats|you|we|they|who|actors) (is|are) [_] in _ [_|_ _]',
        ],
      },
      {
        phrase: `(is|are) [${STILL}] (pencilled in|penciled in|earmarked|mooted|mapped out|greenlit|given the green light|
          on order|approved and funded|funded and approved|signed off|under wraps)`,
        except: [
          `(your [_]|part|parts|item|items|book|books|that|which|if|loans|loan|goods|stock|claims|invoices|expenses|
            timesheets|you|they|it) (is|are) [_] _ [_|_ _]`,
          '(is|are) [_] signed off (to|by|against|under|in|as|each|every|at) _',
        ],
      },
      ', (once|as soon as|when) we have (found|hired|built|raised|secured|trained|won|got) (the|enough|our|some) _',
    ],
  },
  {
    about: 'Close, or on its way',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: `(is|are) not [so|too|very] far (off|away|behind) (.|!|now|from (launch|ready|finished|completion|opening))`,
        except: [
          `(station|beach|stop|town|sea|river|shop|shops|airport|house|village|centre|center|lake|hotel|road|pub|
            park|mountains|coast|border|city|harbour|harbor|hospital|school|school|there|we|you) (is|are) not
            [so|too|very] far (off|away|behind) [.|!|now|from]`,
        ],
      },
      '(will not be|is not|are not|will never be) [so|too|very] far behind',
      {
        phrase: `(is|are) [only|just|now|but|barely|hardly] (a few|a couple of|some) (weeks|months|days) (away|off|out)`,
        except: [
          `(exam|exams|wedding|match|race|trip|holiday|date|deadline|christmas|event|party|move|festival|
            conference|birth|birthday|election|it|you) (is|are) [_] (a few|a couple of|some) _ _`,
        ],
      },
      {
        phrase:
          '(is|are) (nearly|almost|half|all but|very nearly) (done|finished|complete|completed|built|there) (.|!|…|now)',
        except: [
          `(when|until|if|once|rice|pasta|meat|cake|bread|cooking|you|we|wash|cycle|charge|dinner|it|they|course) (is|are) _ _ [.|!|…|now]`,
        ],
      },
      {
        phrase: `(is|are) (coming back|making a comeback|back on the menu) (.|!|…|–|—|soon|this|next|by popular|for good)`,
        except: [
          `(who|you|we|they|he|she|it|patient|patients|guest|guests|people|pain|cough|fever|symptoms|winter|
            swallows|birds|children|teams|friends|everyone) (is|are) _ _ [.|!|…|–|—|soon|this|next|for]`,
        ],
      },
      {
        phrase: '(and|but|,) (it|they) (is|are) on the way (.|!|…)',
        except: [
          `(order|parcel|packed|paid|shipped|dispatched|posted|book|sent|driver|taxi|van) __ [,] [and|but] (it|they) (is|are) on the way [.|!|…]`,
        ],
      },
      {
        phrase: '[:|,] your turn (is coming|comes|will come|is next)',
        except: ['(when|if|before|until|as|once|after|that) your turn _ [_]'],
      },
      '(beta|pilot|early access|pre-order|pre-orders) (opening|opens) (.|!|soon|shortly|in|to|next|this)',
      '(we are|we have been) [also|still|even|openly] (flirting|flirtin) with _',
      {
        phrase: 'we have [got|already] our (eye|eyes|sights|heart|hearts) [set|firmly] on',
        except: [
          `we have [got|already] our _ [set|firmly] on (cost|costs|safety|quality|price|prices|the (weather|
            clock|road|details|detail|ball|planet|numbers|time|bottom|basics)|detail|details|you|your)`,
        ],
      },
      {
        phrase:
          '(somebody|someone|one of us|a team|a colleague) (is|are) [also|already|now|even] (looking|thinking) (at|about|into) _',
        except: ['(if|when|that|because|whether) (somebody|someone|one of us) is _ _ _ [_]'],
      },
      {
        phrase: 'we will (have|share) [more|some|good] news (about|on|of|soon|for)',
        except: [
          'we will (have|share) [_] news (about|on|of) (the|your|this) (outage|strike|fault|closure|repair|repairs|delay|delays|weather|leak|flight|line)',
        ],
      },
    ],
  },
];
