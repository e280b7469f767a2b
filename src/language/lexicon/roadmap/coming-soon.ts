import type { PhraseGroup } from '../phrase-group.js';

const UNTIL_IT_IS_THERE =
  'Leave it out until it is there, or announce it in the words and with the date that the roadmap allows.';

/** Announcements that say or imply that it will not be long. */
export const imminent: readonly PhraseGroup[] = [
  {
    about: 'Soon',
    needs: 'alone',
    instead: UNTIL_IT_IS_THERE,
    phrases: [
      '(coming|arriving|launching|landing|opening|shipping|available|dropping|releasing|appearing|live|here|returning|starting|out|back) [very|really|pretty] soon',
      '(rolling out|going live|in store|in stores|on sale|on shelves) [very|really] soon',
      '(coming|arriving|launching|landing|shipping|dropping|available|opening) (shortly|next)',
      '(coming|arriving|launching|landing|shipping|opening) (in|within) [the] (next|coming|a few|a couple of|#) (days|weeks|months)',
      '(coming|arriving|launching|landing|shipping|opening) [in|by|before] (this|next|later this|early|late|mid|the) [new] (spring|summer|autumn|fall|winter|week|month|quarter|year|easter|christmas|season)',
      'soon (to be|to) (available|released|launched|announced|introduced|added|come|launch|arrive|open|follow)',
      'soon (on|available|in) (your|our|all|every|android|ios|iphone|mac|windows|app|google|shops|stores|beta)',
      '(nearly|almost|not quite|about) (ready|there yet|here|here yet|finished|with you) [now|for you]',
      'it is (nearly|almost) (there|done)',
      'soon :',
      '(– soon|— soon)',
      '[in] (beta|preview) soon',
      {
        phrase:
          '(open|opens|launches|arrives|lands|ships|starts|begins|reopens|returns|drops|premieres|joins|follows|comes|goes live|hits) __ (soon|shortly)',
        except: [
          '(parcel|order|driver|sale|show|match|film|class|they|it|course|term|lesson|season|session|exam|train|bus|flight|game|we|you|delivery|tour) _ __ (soon|shortly)',
          '_ __ (as|too|how|so|very) soon',
          '_ __ (soon|shortly) (after|before|afterwards|enough)',
        ],
      },
      '(launch|release|rollout|roll-out|version) to follow',
      '(planned|what is next|what comes next) :',
      '(ask us|come back|check back|look in|pop back|try us|call again|see us) [again|here] (in|later|soon|after|next|this)',
      '(yet|still|others|much) to come',
      '(the countdown|our countdown) (has begun|is on|has started|starts|begins)',
      '(counting|count) down to (launch|the launch|opening|the opening)',
      '(sneak peek|sneak preview|teaser) (of|at|:)',
      '[a] (first look|first glimpse) (at|of) (what is|our|the|what)',
      {
        phrase:
          '(more|news|details|dates|prices|pricing|updates|answers|word|specs) [on|about|of] __ [very] (soon|shortly)',
        except: [
          '(more|news|details|dates|prices|pricing|updates|answers|word) __ (as|too|how|so|more) soon',
          '__ (soon|shortly) (after|before|afterwards)',
        ],
      },
      {
        phrase:
          '(revealed|announced|unveiled|confirmed|shared|published|released|launched|opened|introduced) [very] (soon|shortly)',
        except: ['_ (soon|shortly) (after|before|afterwards)'],
      },
      'due (out|in|back|in store|in stores|in shops) (soon|shortly|any day|any moment|imminently)',
      {
        phrase: '(is|are) due again',
        except: [
          '(your|vaccination|booster|check|service|test|payment|inspection|mot|jab|visit|review) [_|_ _] (is|are) due again',
        ],
      },
      {
        phrase: '(is|are) coming [soon|next|back|home] to _',
        except: [
          '(who|guest|guests|customers|patients|visitors|people|you|they|he|she|friends|relatives|tourists|children|anyone|family|if|engineer|driver|we) (is|are) coming [soon|next|back|home] to _',
        ],
      },
      'coming [soon] to (a|an|all|every|your) [_] (near you|store|stores|shop|shops|branch|branches|phone|device|devices|screen|screens|city|town|app|inbox|plan|plans|customers|members)',
      'coming [soon] to (ios|android|windows|mac|linux|iphone|ipad|web|desktop|mobile)',
      '(oh|yes|yep|psst|well|sure|hush) , (it|they|that) (is|are) (coming|cooking|brewing|baking|happening|on the way|on its way|on their way)',
      {
        phrase: '(it|they) (is|are) (cooking|brewing|baking|coming) (.|!|…)',
        except: ['(when|if|while|where|that|who|what|how|until|since|as|because) (it|they) (is|are) _ _'],
      },
      '(the wait is|your wait is) (nearly|almost) over',
      '(all will be revealed|to be continued|brace yourself|brace yourselves|watch for more|hang tight|sit tight|hold tight|keep checking back|follow us for updates|good things come to those who wait)',
      '(more|much more|lots more|plenty more|a lot more|so much more|even more) (is to come|to come|is coming|in store|is on the way|is in store|where that came from)',
      '(due|about|set|still|yet|:) to be (launched|released|opened|unveiled|introduced|rolled out)',
      {
        phrase: '(:|–|—) [very] (soon|shortly)',
        except: ['(:|–|—) (soon|shortly) (after|before|afterwards|you|we|i|they|he|she|it)'],
      },
      'get ready (for|to meet|to see) (the new|our new|the all-new|something|the next)',
      'hot on (its|their|the) heels',
      'wait __ (is|will be|will soon be) [nearly|almost|soon] over',
      '(launching|opening|coming|arriving|landing|starting) __ soon',
      { phrase: 'soon (.|!|…)', except: ['_ soon (.|!|…)'] },
      '(:|–|—) [well|already|now] on the way',
      {
        phrase: 'soon to be _',
        except: [
          'soon to be (parents|mums|dads|married|wed|mother|father|bride|groom|retired|graduate|graduates|newlyweds|ex|parent|mum|dad)',
        ],
      },
      '(new|more|others|another|extra|fresh) __ on the way',
      'something [_] (is|are) (heading|coming|arriving|landing|brewing|cooking|stirring|happening) (to|for|in|at|soon|our|your|the|here)',
      '(can not|cannot|could not|may not) (say|tell|reveal|share|show) [you] (much|more|too much|anything|it all|any more) (yet|just yet|now|for now)',
      'to be (unveiled|revealed|announced|launched|confirmed) [soon|shortly] :',
      '(:|–|—|,) [now|currently|still|already] in (production|development|testing|planning|preparation|design|trial|trials|the works|the making)',
      '(watch|look) for (version|our new|news|more news)',
      '(beta|early|pilot|preview) access (opening|opens|starts|starting) (to|in|for|on|soon|next)',
      'not long (now|to go)',
      'any (day|week|minute|moment) now',
      'watch this (space|page|spot|channel)',
      '(watch|look) out for (more|news|updates|our new|the launch|the new)',
      { phrase: 'stay (tuned|posted)', except: ['stay tuned in'] },
      '(keep|keeping) [your] (eyes peeled|eyes open for|an eye out for|an eye on this|an ear to the ground)',
      'you heard it here first',
      {
        phrase: '(tba|tbc|tbd|to be announced|to be confirmed)',
        except: [
          '(room|venue|speaker|time|location|name|gate|status) (tba|tbc|tbd|to be announced|to be confirmed)',
        ],
      },
      '(date|dates|details|more|news|pricing) to follow',
      '(more|others|plenty) __ (to come|to follow|on the way|on their way|in the works|in the pipeline|coming soon|on the horizon)',
      '(something|things|lots|plenty|treats|surprises|a lot) [_|_ _] (lined up|in store|cooking|brewing|up our sleeve|up our sleeves)',
      '(there is|we have) __ (coming|on the way|in store|up our sleeve|up our sleeves|in the works|in the pipeline)',
      '(big|exciting|great|good|special) (things|news|changes|plans|announcement|announcements|stuff) [are|is] (coming|ahead|afoot|to come|on the way|in store|in the works|brewing)',
      'something (big|special|exciting|new|wonderful|lovely|tasty|clever) is (coming|on its way|brewing|cooking|afoot|stirring)',
      {
        phrase:
          '(next up|up next|next in line|next on the list|next on our list|top of our list|high on our list|on our to-do list|on our radar|on the cards|on our wish list|on our wishlist|in our sights|on our agenda)',
        except: ['(who is|what is|see what is|play|songs) up next'],
      },
    ],
  },
  {
    about: 'Nearly there',
    needs: 'alone',
    instead: UNTIL_IT_IS_THERE,
    phrases: [
      {
        phrase: '[well|already] on (its|their) way',
        except: [
          '(parcel|parcels|order|orders|driver|delivery|help|refund|package|packages|confirmation|email|emails|it|text|letter|card|money|payment|van|technician|taxi|courier|nurse|they) (is|are) on (its|their) way',
          '(guests|drivers|engineers|who are|texts|workers) on their way',
          'on (its|their) way (to|home|back|from|in|there|over)',
          '(delivery|parcel|parcels|order|orders|package|packages|team|driver|courier|shipment) on (its|their) way',
          'on their way out',
          'on its way out',
        ],
      },
      "(at|off to|gone to) the (printer's|printers|printer|tailor's|engraver's|builders|auditors|regulator)",
      '(around|round) the corner',
      'a _ surprise (round|around|in store|is|coming)',
      'more soon',
      ', we are on our way',
      ', you are next',
    ],
  },
];

/** Announcements of plans that need no sentence of promise. */
export const announcements: readonly PhraseGroup[] = [
  {
    about: 'In the works',
    needs: 'alone',
    instead: UNTIL_IT_IS_THERE,
    phrases: [
      "(on|in) (our|the|its|the public|our public|the product|our product|this year's|next year's) (roadmap|road map|backlog|product plan|drawing board|workbench|launch pad|launchpad|slipway|back burner|front burner)",
      'next on the (bench|menu|workbench|agenda|list|roadmap|stove)',
      {
        phrase: 'in the (works|pipeline|making|oven|wings|offing|hopper|incubator|workshop)',
        except: [
          '# (years|months|decades) in the making',
          '(years|decades|centuries|long) in the making',
          '(deals|deal|leads|opportunities|candidates|stage|stages|prospects|revenue|value|sales|commit|build|applicants) in the pipeline',
          '(bake|cook|roast|minutes|hour|hours|warm|reheat|put|place|dish|bread|heat|leave|them|it|back|pizza|potatoes|joint) in the oven',
        ],
      },
      {
        phrase: '(in|under) [active|current|heavy] (development|construction|preparation)',
        except: [
          '(in|under) (development|construction) (and|mode|environment|environments|projects|finance|loans|costs|or|teams|tools|industry|sites|tools)',
          '(used|experts|experience|people|jobs|careers|partners|years|invest|investment|advances|work|working|specialise|specialize) in (development|construction)',
          '(buildings|properties|property|homes|houses|sites|projects|ships|drugs|medicines|flats|roads|assets|branches) (in|under) (construction|development)',
          'under construction (properties|property|homes|flats|sites|buildings)',
        ],
      },
      '[just] (on|over) the horizon',
      'up (our|its|their) (sleeve|sleeves)',
      'work in progress',
      '(negotiations|talks|discussions|plans|preparations|tests|testing|trials|work|construction|planning) [are|is] [well|far|already] (advanced|underway|under way|ongoing|afoot|in hand|at an advanced stage)',
      '[we are] in [advanced] (talks|negotiations|discussions) (with|about|to|over|for)',
      '(taking|starting to take) shape',
      {
        phrase: '(is|are|something) (cooking|brewing|baking|simmering|bubbling|hatching|marinating)',
        except: [
          '(while|when|what|coffee|tea|it|they|food|kettle|sauce|rice|pasta) (is|are) (cooking|brewing|baking|simmering|bubbling)',
        ],
      },
      '(the|our|a) (next|upcoming|forthcoming|future) (release|version|update|upgrade|edition) (brings|adds|has|includes|gets|gives|contains|introduces|lets|makes)',
      '(soon-to-be-released|soon-to-launch|soon-to-open|yet-to-be-released|pre-launch)',
      {
        phrase:
          '(upcoming|forthcoming) [_] (feature|features|version|versions|update|updates|upgrade|launch|launches|app|apps|product|products|integration|integrations|platform|module|modules|model|models|portal|edition|branch|branches|clinic|hotel|store|shop|service|api|plugin|plug-in|support|range|line|menu|collection|release|tool|tools|assistant|redesign|rollout|expansion|extension)',
        except: ['(your|their|his|her|an|any) (upcoming|forthcoming) [_] _'],
      },
      'in (a|an|one of the|the|our) (future|later|upcoming|coming|next|forthcoming) (release|releases|version|versions|update|updates|edition|sprint)',
      '(planned|scheduled|slated|targeted|earmarked|pencilled in|penciled in|lined up) (for|in) (early|late|mid|spring|summer|autumn|fall|winter|q1|q2|q3|q4|next|later|release|january|february|march|april|may|june|july|august|september|october|november|december|#)',
      '(planned|scheduled|slated|targeted|earmarked) for the (first|second|third|fourth|end|start|beginning|middle|next|coming|new)',
      {
        phrase:
          '(is|are) [already|now|currently] (planned|in development|in the works|in preparation|in testing|underway|under way|imminent|lined up|in sight)',
        except: [
          '(is|are) [already|now|currently] planned (until|around|in advance|together|with|so|by|carefully)',
        ],
      },
    ],
  },
  {
    about: 'We are at it',
    needs: 'alone',
    instead: UNTIL_IT_IS_THERE,
    phrases: [
      {
        phrase:
          '(we are|the team is|our team is|we have been) [still|already|hard|now|currently|busy|quietly] (on it|at it|at work on|hard at work|getting there|on the case|working on it|working on that|working on this)',
        except: [
          '(when|if|once|that|because|know|until) we are on (it|the case)',
          'we are on it (within|in|before|the same|day|around|immediately|straight)',
        ],
      },
      'hard at work on',
      'give us (time|a few weeks|a few months|a little time|a little longer)',
      'just you wait',
      'the best is yet to come',
      'you have not seen (nothing|anything) yet',
      'we (are|have) (only|just|only just) (getting started|begun|started)',
      'this is (only|just) the (beginning|start)',
    ],
  },
];

/** Lists of those who wait for it, to which copy calls its reader. */
export const lists: PhraseGroup = {
  about: 'A list to join',
  needs: 'alone',
  instead: 'Say that it is not there yet, and what joining the list gets the reader today.',
  phrases: [
    'join (the|our) [early access|early-access|beta|interest|launch] (waitlist|wait list|waiting list|list|queue)',
    '(sign up|register|apply|request|ask|leave your (email|address|details|number|name)) [here|now|today] (for|to get) [our|the] (early access|beta|waitlist|waiting list)',
    {
      phrase: '(you are|get|be|put you|go) on the (waitlist|wait list|waiting list|list)',
      except: ['(if|when) you are on the (waitlist|list|waiting list)', 'on the list of'],
    },
    '(waitlist|waiting list|wait list) (open|is open|opens)',
    'be first to (know|hear|try|get|see|use)',
    'be (the|one of the|among the) first to (know|hear|try|get|see|use|test|experience|taste|stay)',
    '(register|registering) (your|an) interest',
    '(notify|tell|alert) me (when|once|as soon as|at launch) [it|this]',
    'get (notified|told|alerted) (when it|when we|once it|once we|at launch|as soon as it)',
    {
      phrase: '(get|request|claim|apply for|sign up for) [your] early access',
      except: [
        '(get|request|claim|apply for|sign up for) [your] early access to (sales|tickets|seats|our sale|the sale)',
        '(members|guests|subscribers|customers|they|who|friends) (get|request|claim) [your] early access',
      ],
    },
    'first in (line|the queue|our queue) for',
    '(apply|ask|sign up|register) to (join|be part of|take part in) (the|our) (pilot|beta|alpha|waitlist|waiting list|early access)',
    'put your name (down|forward|on the list)',
    '(pre-registration|preregistration) (is|:) [now] open',
    '(register|sign up|apply|volunteer) for (the|our) (pilot|beta|alpha|early access|launch|early-access)',
    '(reserve|save|claim|hold|secure|grab) (your|a) (place|spot|slot|seat) (in the (queue|line)|on the (list|waitlist|waiting list))',
    {
      phrase:
        '(told|notified|alerted|informed|emailed|pinged|let you know|tell you) (when|once|as soon as|the moment) __ (ships|ship|launches|launch|lands|opens|open|goes live|go live|comes out|is (ready|live|here|out|available|released))',
      except: [
        '(when|once|as soon as|the moment) (your|a|an|every|each) __ (ships|ship|launches|launch|lands|opens|open|goes live|go live|comes out|is (ready|live|here|out|available|released))',
      ],
    },
    '(your|a) [spot|place|seat] on (the|our) (early access|early-access|launch|interest|waiting) list',
    '(pre-register|preregister) [now|today] (for|to)',
    '(sign up|register|follow us|subscribe) [here|now|today] to [be] (find out|hear|know|learn) (when|first)',
    '(pre-order|preorder|reserve your (place|spot|unit)) (now|today|yours)',
    '(we will) (let you know|tell you|keep you posted|give you a shout) (when|once|as soon as|the moment) (it|they) (is|are|launches|lands|arrives|opens)',
  ],
};
