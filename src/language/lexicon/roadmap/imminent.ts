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
      `(coming|arriving|launching|landing|opening|shipping|available|dropping|releasing|appearing|live|here|
        returning|starting|out|back) [very|really|pretty] soon`,
      '(rolling out|going live|in store|in stores|on sale|on shelves) [very|really] soon',
      '(coming|arriving|launching|landing|shipping|dropping|available|opening) (shortly|next)',
      '(coming|arriving|launching|landing|shipping|opening) (in|within) [the] (next|coming|a few|a couple of|#) (days|weeks|months)',
      `(coming|arriving|launching|landing|shipping|opening) [in|by|before] (this|next|later this|early|late|
        mid|the) [new] (spring|summer|autumn|fall|winter|week|month|quarter|year|easter|christmas|season)`,
      'soon (to be|to) (available|released|launched|announced|introduced|added|come|launch|arrive|open|follow)',
      'soon (on|available|in) (your|our|all|every|android|ios|iphone|mac|windows|app|google|shops|stores|beta)',
      '(nearly|almost|not quite|about) (ready|there yet|here|here yet|finished|with you) [now|for you]',
      'it is (nearly|almost) (there|done)',
      'soon :',
      '(– soon|— soon)',
      '[in] (beta|preview) soon',
      {
        phrase: `(open|opens|launches|arrives|lands|ships|starts|begins|reopens|returns|drops|premieres|joins|
            follows|comes|goes live|hits) __ (soon|shortly)`,
        except: [
          `(parcel|order|driver|sale|show|match|film|class|they|it|course|term|lesson|season|session|exam|
            train|bus|flight|game|we|you|delivery|tour) _ __ (soon|shortly)`,
          '_ __ (as|too|how|so|very) soon',
          '_ __ (soon|shortly) (after|before|afterwards|enough)',
        ],
      },
      '(launch|release|rollout|roll-out|version) to follow',
      '(planned|what is next|what comes next) :',
      {
        phrase:
          '(ask us|come back|check back|look in|pop back|try us|call again|see us) [again|here] (in|later|soon|after|next|this)',
        // How and where to ask today.
        except: [
          '(ask us|try us|see us) in (english|french|german|spanish|italian|polish|welsh|irish|dutch|portuguese|writing|person|advance|the _|our _|any _|your _|store|branch|confidence)',
        ],
      },
      {
        phrase: '(yet|still|others|much) to come',
        except: [
          '(visit|visits|appointment|appointments|booking|bookings|payment|payments|instalments|installments|lessons|sessions|dates|days|weeks|months|years|orders|deliveries|guests|exams|bills|invoices|shifts|your _|the _) (yet|still) to come',
        ],
      },
      '(the countdown|our countdown) (has begun|is on|has started|starts|begins)',
      '(counting|count) down to (launch|the launch|opening|the opening)',
      '(sneak peek|sneak preview|teaser) (of|at|:)',
      '(keep|keeping) [your|both] (ears|ear) (pricked|open|cocked|to the ground)',
      {
        phrase:
          '(more|details|news|dates|prices|word|answers) (when|once|as soon as|the moment) (we|they|it) (know|have|are|is|can|do)',
        except: ['_ (more|details) when (it|they) (is|are) (busy|cold|hot|full|wet|dry|dark)'],
      },
      {
        phrase: '(are|is) on the list (.|!|;)',
        except: [
          '(you|they|who|he|she|name|names|guest|guests|it|that|this|patients|number|numbers|seat|_ which|everyone|nobody|countries|country) (are|is) on the list _',
          '(if|when|once|whether|because|that|which|until|unless) __ (are|is) on the list _',
        ],
      },
      {
        phrase: '(are|is) (still|yet|also still) to come (.|!|;)',
        except: ['(the worst|worst|results|result|you|if) (are|is) _ to come _'],
      },
      {
        phrase: 'are to come (.|!|;)',
        except: [
          '(you|they|guests|if|who|visitors) are to come _',
          '(if|when|unless|where) __ are to come _',
        ],
      },
      '(can not|cannot) be [very|too] far (off|behind|away)',
      '(landing|coming|arriving|launching|shipping|opening|rolling out) (this|next) (sprint|iteration|cycle|term|semester|half-term)',
      {
        phrase: '(is|are) on (its|their) way back (.|!)',
        except: [
          '(driver|parcel|order|guest|guests|train|bus|van|crew|team|they|it|swallows|birds) (is|are) on (its|their) way back _',
        ],
      },
      '(:|,) [_|_ _] when (it|they) (is|are) (ready|stable|good enough|built) (.|!)',
      '(opens|open) (its|their) doors (when|once|as soon as)',
      'next to come (out of|under|off|from) the _',
      {
        phrase: '(is|are) (the|) next in [the|our] (queue|line|pipeline)',
        except: ['(you|who|patient|customer|caller|guest|they|it|he|she) (is|are) [the] next in _ [_]'],
      },
      'on (the|its|their) way to (all|every|more|our) (plan|plans|customers|customer|members|users|branches|clinics|shops|houses|cities|devices|platforms|accounts|tiers|countries|regions)',
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
      {
        phrase:
          '(is|are) due (before|by|in time for) (the|next|christmas|easter) [_] (holidays|summer|winter|spring|autumn|season|year|.)',
        except: [
          `(payment|payments|bill|bills|invoice|invoices|fee|fees|rent|tax|homework|essay|essays|deposit|balance|instalment|instalments|
            baby|service|mot|return|returns|application|applications|form|forms|it|they|you) [_|_ _] (is|are) due _ [_|_ _] _`,
        ],
      },
      {
        phrase: 'coming up (:|–|—) _',
        except: [
          'coming up (:|–|—) (the|our|a) (webinar|talk|lecture|concert|match|exhibition|tour|workshop|class|course) _',
        ],
      },
      {
        phrase: 'on the way (:|–|—) _',
        except: [
          'on the way (:|–|—) (stop|turn|follow|take|look|see|a (pub|cafe|café|church|beach|viewpoint))',
        ],
      },
      {
        phrase: '(is|are) part of our plans (.|!|for (#|next|the))',
        except: ['(which|that|what) (is|are) part of our plans _'],
      },
      '(to come|almost here|nearly here) (:|–|—) _',
      {
        phrase: 'on (its|their) way to (us|our) [_]',
        except: [
          '(guests|guest|visitors|your _|patients|customers|you|they|who|friends|parcels|parcel|order|orders) (is|are|) [_] on (its|their) way to _ [_]',
        ],
      },
      {
        phrase: '(is|are) knocking (at|on) (the|our) door [s]',
        except: [
          '(someone|somebody|who|driver|engineer|guest|guests|neighbour|neighbours|it|he|she|you|they) (is|are) knocking _ _ _ [_]',
        ],
      },
      {
        phrase:
          'next (on|in|off|for) our (van|list|bench|menu|map|shelf|shelves|easel|stove|table|agenda|workbench|desk|loom) (:|–|—)',
        except: ['who is next _ our _ _'],
      },
      '(can|may) start (packing|queuing|queueing|dreaming|getting (hungry|excited|ready)|looking forward|saving up)',
      'you (did not|have not) (hear|heard) (it|that|this) from us',
      ', but not (just|quite) yet (.|!|…)',
      '(will|shall) not __ much longer (.|!|…)',
      {
        phrase: '(a|an|another|new|more) __ [_|_ _] (is|are) [now|already] on the way (.|,|!|;|…)',
        except: [
          `(driver|engineer|nurse|ambulance|taxi|van|bus|parcel|technician|storm|baby|cafe|café|pub|shop|garage|station|viewpoint|
            courier|letter|email|tow|truck|colleague) (is|are) [_] on the way _`,
        ],
      },
      'due (out|in|back|in store|in stores|in shops) (soon|shortly|any day|any moment|imminently)',
      {
        phrase: '(is|are) due again',
        except: [
          '(your|vaccination|booster|check|service|test|payment|inspection|mot|jab|visit|review) [_|_ _] (is|are) due again',
        ],
      },
      {
        phrase: '(is|are) coming (too|as well|back|next) (.|!|…)',
        except: [
          `(who|guest|guests|customers|patients|visitors|people|you|they|he|she|friends|relatives|children|family|
            engineer|driver|we|it|customer|clients|swallows|memories) (is|are) coming _ _ [_]`,
          '(if|when|what|whoever|once|until) __ (is|are) coming _ _ [_]',
        ],
      },
      {
        phrase: '(is|are) coming [soon|next|back|home] to _',
        except: [
          `(who|guest|guests|customers|patients|visitors|people|you|they|he|she|friends|relatives|tourists|
            children|anyone|family|if|engineer|driver|we) (is|are) coming [soon|next|back|home] to _`,
        ],
      },
      `coming [soon] to (a|an|all|every|your) [_] (near you|store|stores|shop|shops|branch|branches|phone|
        device|devices|screen|screens|city|town|app|inbox|plan|plans|customers|members)`,
      'coming [soon] to (ios|android|windows|mac|linux|iphone|ipad|web|desktop|mobile)',
      '(oh|yes|yep|psst|well|sure|hush) , (it|they|that) (is|are) (coming|cooking|brewing|baking|happening|on the way|on its way|on their way)',
      {
        phrase: '(it|they) (is|are) (cooking|brewing|baking|coming) (.|!|…)',
        except: ['(when|if|while|where|that|who|what|how|until|since|as|because) (it|they) (is|are) _ _'],
      },
      '(the wait is|your wait is) (nearly|almost) over',
      `(all will be revealed|to be continued|watch for more|keep checking back|follow us for updates)`,
      `(more|much more|lots more|plenty more|a lot more|so much more|even more) (is to come|to come|
        is coming|in store|is on the way|is in store)`,
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
      'something __ (is|are) (moving in|heading|coming|arriving|landing|brewing|cooking|stirring|happening) (to|for|in|at|soon|our|your|the|here)',
      `(can not|cannot|could not|may not) (say|tell|reveal|share|show) [you] (much|more|too much|anything|
        it all|any more) (yet|just yet|now|for now)`,
      'to be (unveiled|revealed|announced|launched|confirmed) [soon|shortly] :',
      '(:|–|—|,) [now|currently|still|already] in (production|development|testing|planning|preparation|design|trial|trials|the works|the making)',
      '(watch|look) for (version|our new|news|more news)',
      '(beta|early|pilot|preview) access (opening|opens|starts|starting) (to|in|for|on|soon|next)',
      'not long (now|to go)',
      'any (day|week|minute|moment) now',
      'watch this (space|page|spot|channel)',
      '(:|–|—) on (our|the) (list|to-do list|wish list|bench|workbench|radar)',
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
      `(big|exciting|great|good|special) (things|news|changes|plans|announcement|announcements|stuff) [are|
        is] (coming|ahead|afoot|to come|on the way|in store|in the works|brewing)`,
      'something (big|special|exciting|new|wonderful|lovely|tasty|clever) is (coming|on its way|brewing|cooking|afoot|stirring)',
      {
        phrase: `(next up|up next|next in line|next on the list|next on our list|top of our list|high on our list|
            on our to-do list|on our radar|on the cards|on our wish list|on our wishlist|in our sights|
            on our agenda)`,
        except: [
          '(who is|what is|see what is|play|songs) up next',
          'the next in line',
          // The next step of what the reader does.
          '(next up|up next) (:|–|—|,) (press|click|choose|select|tap|open|enter|type|pick|set|read|see|watch|go|connect|invite|learn|find)',
        ],
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
          `(parcel|parcels|order|orders|driver|delivery|help|refund|package|packages|confirmation|email|
            emails|it|text|letter|card|money|payment|van|technician|taxi|courier|nurse|they) (is|
            are) on (its|their) way`,
          '(guests|drivers|engineers|who are|texts|workers) on their way',
          'on (its|their) way (to|home|back|from|in|there|over)',
          '(delivery|parcel|parcels|order|orders|package|packages|team|driver|courier|shipment) on (its|their) way',
          // What a stock list shows.
          '(and|or) what is [already] on (its|their) way',
          'on their way out',
          'on its way out',
        ],
      },
      "(at|off to|gone to) the (printer's|printers|printer|tailor's|engraver's|builders|auditors|regulator)",
      {
        phrase: '(just|now|right) (around|round) the corner',
        except: [
          '(just|now|right) (around|round) the corner (from|on|in|at|to|with|by|and)',
          `(shop|depot|station|stop|branch|beach|office|surgery|park|house|hotel|flat|school|pub|café|cafe|museum|
            bakery|entrance|pharmacy|bank|clinic|market|bus|supermarket|gym|cinema|car|cars|van|bike|bikes|charger|
            live|lives|you) [is|are] (just|now|right) (around|round) the corner`,
        ],
      },
      'a _ surprise (round|around|in store|is|coming)',
      'surprise (round|around) the corner',
      'more soon',
      ', we are on our way',
      ', you are next',
    ],
  },
];
