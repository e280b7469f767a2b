import type { PhraseGroup } from '../phrase-group.js';

const SAY_WHAT_IS =
  'Say what the product does today, and keep the dream for a page that is plainly about plans.';

/** What a dream makes anew. */
const PLACES = `school|college|university|bank|railway|hospital|hotel|city|town|village|country|county|office|company|library|
    museum|world|factory|farm|street|airport|campus|workplace|classroom|clinic|surgery|shop|store|supermarket|gallery|
    network|grid|region|valley|island|home|house|building|business|garden|planet|society|continent|neighbourhood|
    neighborhood`;

/** What nobody can do without but in a dream; a bank without branches is only an online bank. */
const FETTERS = `walls|borders|ceilings|bells|timetables|queues|fences|frontiers|barriers|waiting|waste|paperwork|limits|
    boundaries|emissions|smoke|hunger|poverty|traffic|fear|bills|loneliness|noise|deadlines|worry|worries|pain|
    accidents|breakdowns|passwords|delays|carbon|hassle|gatekeepers|silos|compromise|want`;

const EVERYBODY = `every (child|family|home|town|village|farmer|woman|man|person|patient|student|pupil|human|street|house|
    dog|cat|shop|farm|worker|parent|school|life|body|kitchen|community)|all children|no child|no family|nobody|
    no one|no patient`;

/** Who does what in it, or does no longer. */
const EVERYONE = 'nobody|no one|no-one|none|everybody|everyone|every _|all _|no _';

const WHERE = '(where|in which|on which|when|wherein)';

/** Dreams by their grammar: a place without its fetters, a day that will come, a belief about everybody. */
export const dreams: readonly PhraseGroup[] = [
  {
    about: 'A place as it never was',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      `(a|an|the|our|one) [_] (${PLACES}) without [any|more] (${FETTERS})`,
      {
        phrase: `(a|an|the|our) [_] (${PLACES}) that [_] (powers|heats|feeds|teaches|heals|governs|insures|thinks|runs|
          drives|repairs|mends|cleans|pays|lights) (itself|themselves|for itself|ahead)`,
        except: ['(a|an|the) _ that (cleans|lights|heats) itself'],
      },
      `(towards|toward) (a|an) [_] (${PLACES}) (that|where|without|in which|free)`,
      'the (end|death) of (queues|queuing|queueing|waiting|paperwork|bills|traffic|the (queue|invoice|password|meeting|spreadsheet|commute))',
      '(rewrite|redraw|rewire|turn|rewriting|redrawing|rewiring|turning) (the (story|map|rules|script|rulebook|book) (of|for|on)|_ upside down|_ on its head)',
    ],
  },
  {
    about: 'A place or a time that is longed for',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      `(picture|imagine) (a|an|the|your) [_] _ (with no|with nothing|without|where|in which|on which|when)`,
      'picture (it|this|that) (:|–|—)',
      {
        phrase: `we [are|all|still] (work|fight|live|long|hope|strive|push|working|fighting|living|longing|hoping|striving|pushing) (for|towards|toward) (a|an|the) [_] _ ${WHERE}`,
        except: [
          'we [are] (work|working) for (a|an|the) (firm|company|bank|charity|family|business|client|agency) _',
        ],
      },
      `(our|the|my) [_] (aim|hope|dream|goal|vision|ambition|mission|wish|plan|idea) (is|:) (a|an) [_] _ ${WHERE}`,
      `we (see|picture|envisage|foresee|envision) [a|an|the] [_] _ (in which|on which|where|when) (${EVERYONE})`,
      'we (see|picture|envisage|foresee|envision) _ where __ (nobody|no one|no-one)',
      `we (picture|foresee|envisage|envision) (a|an) [_] _ [_] ${WHERE}`,
      {
        phrase:
          '(a|an|one) (planet|universe|future|age|era|internet|society|continent|tomorrow) (where|in which|on which|without)',
        // A story's.
        except: [
          '(set|live|lives|living|wake|wakes|awake|takes place|plays|told|born|trapped|lost|hero|heroes|heroine) [_|_ _] (in|of) (a|an|one) _ (where|in which|on which|without)',
        ],
      },
      {
        phrase: 'the day (on which|when|that) (nobody|no one|no-one|none|everybody|everyone|no _)',
        except: ['(is|on|before|after|until|from|by|means) the day (on which|when|that) _'],
      },
      `(hope|hoping|wish|fight|wait|waiting) for a (day|time|morning|world|year|summer|winter) (on which|when|that|where) (${EVERYONE}|the _)`,
      '(may|let) there come a (time|day) (when|that)',
      `(a|an) [_] (trade|profession|industry|country|county|city|street|economy|market) (in which|where) (no one|nobody|no-one) [_] (ever|has to|need|needs)`,
    ],
  },
  {
    about: 'A day that will come',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      'the day (will come|is coming|comes|is near|is not far off) when',
      '(dream|dreams|dreaming|wait|waiting|long|longing|live|working|work) (of|for|towards|toward) the day (when|that)',
      '(one day|some day|someday) (nobody|no one|everybody|everyone|every _|all _|no _) [_|_ _] (has|have|needs|need|can|will|is|are)',
      {
        phrase:
          '(one day|some day|someday|one fine day|one of these days) [,] (the|our|your|every|all|no|nobody|no one|everyone|everybody|there|we|you|it|this) __ (will|would)',
        except: ['(in|within|for|after|only|takes|take|least|just|than) (one day|some day) __ (will|would)'],
      },
      'we (see|picture|imagine|await|look forward to) (a|the) (day|time|morning|world) [is] (coming|to come|approaching) (when|in which|that)',
      'we (see|picture|dream of|imagine) [the|_] (county|counties|country|countries|town|towns|city|cities|street|streets|office|offices|village|villages|hospital|hospitals|school|schools|ward|wards|home|homes|kitchen|kitchens|factory|factories|road|roads|valley|coast|world) (where|in which|without|with no)',
      'somewhere down the (road|line|track|river) [,] (we|you|they|every|all|no|nobody)',
      '(long|longer) term , we (want|would like|hope|plan|see|aim|dream)',
      'we (imagine|picture|dream up) (a|an) _ [_] (that|which|where|in which|without)',
      {
        phrase: '_ of the future',
        except: [
          '(fear|afraid|sure|unsure|uncertain|certainty|uncertainty|view|views|part|think|thinks|thinking|instead|because|talk|speak|idea|use|rest|full|forecast|forecasts|prediction|predictions|study) of the future',
        ],
      },
      'our (ambition|aim|goal|hope|vision|wish) (is|:) (a|an) [_] _ (without|in which|where|that no|free of|with no)',
      'we would (like|love) _ [_] to (become|be) (what|as)',
      '(one day|some day|someday) , (perhaps|maybe|we hope|who knows) , _ _ __ (will|would|can)',
      'in the (long|longer) (term|run) [,] (there|every|each|we|nobody|no one|everyone|all) (should|will|must|ought)',
      '(our|the) dream (:|is) (a|an|to|that|of|nothing|simple|every|no)',
      '(our|the) (grandchildren|great-grandchildren) will (ask|wonder|laugh|never|thank|not)',
      {
        phrase:
          '(your (grandchildren|great-grandchildren)|generations (to come|from now)) will (ask|wonder|laugh|never|thank|not)',
        except: ['your _ will (never|not) (be|inherit|receive|have to pay)'],
      },
      '(in|by) (ten|twenty|five|a few) years (nobody|no one|everybody|everyone|every _|all _|no _) [_|_ _] will',
      'generations (from now|to come) will _',
    ],
  },
  {
    about: 'A belief about everybody',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      `we [all|firmly|truly|still|simply|really] believe [that] (${EVERYBODY}) (should|deserves|deserve|ought|can|has a right)`,
      `(because|so that) (${EVERYBODY}) (should|deserves|deserve|ought to|has a right|ever has to|ever need)`,
      `we (want|dream of) (${EVERYBODY}) (to|having|who)`,
    ],
  },
];
