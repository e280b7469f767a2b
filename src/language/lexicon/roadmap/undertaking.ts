import type { PhraseGroup } from '../phrase-group.js';

const SAY_WHAT_IS = 'Say what is there today, or leave it out until it is.';

const ADVERBS = 'also|now|currently|already|still|busy|just|actively|quietly|even|hard|always';

/** Plain verbs of bringing something about that is not there. */
const BRING = `add|bring|build|cover|create|cut|deliver|develop|double|electrify|eliminate|expand|extend|fit|give|grow|
    halve|include|install|introduce|launch|let|make|move|offer|open|publish|reach|release|remove|replace|
    roll|ship|start|support|switch|take|train|translate|treble|triple|upgrade`;

/** Work and plans that grammar alone does not tell from the vendor's everyday work. */
export const undertakings: readonly PhraseGroup[] = [
  {
    about: 'People of the vendor at work on what is not there',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      `(our|the) _ (is|are) [${ADVERBS}] (cooking up|dreaming up|putting together|
        putting the finishing touches|getting ready to|gearing up|poised to|hard at work on|at work on)`,
      `our [_] _ (is|are) [${ADVERBS}] (adding|building|developing|designing|drafting|prototyping|rewriting|
        redesigning|reworking|trialling|trialing|piloting|preparing)`,
      `we are [${ADVERBS}] (plotting|scheming|hatching|concocting|drawing up|lining up|sketching|mapping out|whipping up)`,
      {
        phrase:
          'expect (longer|new|bigger|further|additional|even|lots|plenty|faster|wider|more [_] (soon|shortly|this|next|in|as|from our)) _',
        except: [
          '(can|could|may|should|to|you|must|will|not) expect _ _',
          '(can|could|may|should|to|you|must|will|not) expect _ _ _',
        ],
      },
      '(and|,) we are listening',
      'to be (adding|bringing|launching|opening|introducing|expanding|building|rolling out|welcoming)',
      {
        phrase: `(:|–|—|,|now|currently|still) being (built|tested|designed|developed|written|finalised|finalized|
            prepared|translated|trialled|trialed|piloted|recorded|filmed)`,
        except: ['(is|are|was|were) (now|currently|still) being _', 'as being _'],
      },
      `(partnering|partnered|teaming up|teamed up|joining forces|joined forces|working|
        collaborating) with __ to (build|develop|create|launch|bring|offer|introduce|open|design)`,
      '(that|it) is on (the|our) (list|wish list|to-do list|agenda)',
      '(is|are) on our list',
      'the next (stop|chapter|project|frontier|goal) (is|will be) (a|an|our|to)',
      '[the] (finishing|final) touches (to|on)',
      {
        phrase: '(now|currently) (piloting|trialling|trialing|prototyping|beta-testing)',
        except: ['(are|is|you) (now|currently) _'],
      },
      `(we|our team|our engineers|our developers) (have|has) [${ADVERBS}] (started|begun) (work on|
        to (build|add|test|roll|plan|develop|design|move|open|replace|train|recruit|translate))`,
      'work (is|has) [now|already|well] (under way|underway|started|begun) (on|to|at)',
      {
        phrase: `(is|are) to be (built|rebuilt|added|opened|installed|fitted|extended|replaced|refurbished|
            introduced|launched|rolled out|converted|electrified|expanded|restored)`,
        except: ['_ that (is|are) to be _', '(what|which) (is|are) to be _'],
      },
      'work (will|is to|is due to|is about to) [soon] (start|begin|commence) (on|in|at)',
      'work (continues|is progressing|goes on|is continuing) (on|at|apace)',
      '(nearing|near|close to|approaching) completion',
      '(launch|opening|release|rollout|roll-out|arrival) [is] (imminent|pending|approaching|nearing|nigh)',
      '(beta|pilot|trial|alpha) (testers|volunteers|customers|users|partners|participants) (wanted|needed|sought|welcome)',
      `(looking for|seeking|wanted :|become a|recruiting|inviting) (beta|pilot|trial|alpha) (testers|tester|
        volunteers|customers|users|partners|participants)`,
      'we are (not|far from|nowhere near) (done|finished|stopping|there) [there|here|yet]',
      'we will not (stop|be stopping) (there|here)',
    ],
  },
  {
    about: 'Signed, funded, on order, and not there',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      `we have [just|now|already|recently] (signed|agreed|secured|bought|ordered|found|chosen|
        commissioned) (the|a|an|our) [_|_ _] (lease|site|plot|land|premises|building|contract|deal|funding|
        permission|fleet|vans|trains|boats|machines) (for|to|in)`,
      `the (charity|trust|airline|railway|brewery|bakery|hotel|gym|museum|gallery|theatre|school|college|
        university|practice|clinic|firm|bank|society|club|company|group|operator|shop|store|farm|library|
        studio) (has|have) [also|now|just|already] (secured|ordered|signed|agreed|leased|bought|
        commissioned|raised|decided|resolved|committed) (funding|the|a|an|to|planning|money|more|new|#|two|
        three|four|five|six|ten|eleven|twelve)`,
      `the (charity|trust|airline|railway|brewery|bakery|hotel|gym|museum|gallery|theatre|school|college|
        university|practice|clinic|firm|bank|society|club|company|group|operator|shop|store|farm|library|
        studio) (is|are) [also|now|currently|actively] (looking to|hoping to|planning to|aiming to|keen to|
        preparing to|about to|working on|working to)`,
      `(planning permission|planning consent|the funding|funding|the lease|the site|the money|the permit|
        the licence|the license) (is|are) [now|already|finally] (in|granted|secured|signed|agreed|in place|
        through)`,
      `(signed|funded|approved|agreed|bought|ordered|paid for|permitted|designed|planned) , (building|
        funded|approved|permitted|waiting|under construction|being built|on order|on its way|coming|next)`,
      '(awaiting|pending|subject to) (regulatory|planning permission|planning consent|certification|app store|listing)',
      {
        phrase:
          '(is|are) [now|currently|still|already|also] being (discussed|considered|explored|weighed) (with|by|at|for) _',
        except: [
          '(your|their|his|her|claim|case|application|complaint|query|request) [_|_ _] (is|are) [_] being _ _ _',
          '(what|which|that|as|while|when|if) __ (is|are) [_] being _ _ _',
        ],
      },
      `in (the (final|last|closing|early|advanced)|its (final|last|early)) (stages|stage|phase|phases|
        rounds|round) of (testing|development|planning|construction|certification|building|approval|design|
        negotiation|negotiations)`,
      '(at|in) an (early|advanced) stage of (development|planning|design|construction)',
      '(on|in) [the] (launchpad|starting blocks|launch pad|slipway)',
    ],
  },
  {
    about: 'An intention of the vendor',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: '(we|and we|which we) [also|now|still|then|all] (plan|intend|hope|mean|expect) to _',
        except: [
          '(we|and we|which we) [also|now|still|then|all] hope to (see|hear|meet|welcome|speak|catch|have|help|be)',
          '(we|and we|which we) [also|now|still|then|all] (expect|mean) to (see|receive|hear|pay|find|meet|say|be|talk|cause|harm|sell|charge)',
          '(if|when|what|how|why|where|unless|whenever|before) we _ to _',
          '(if|when|what|how|why|where|unless|whenever|before) we _ _ to _',
        ],
      },
      {
        phrase:
          'we are (also|now|currently|already) working with _ [_|_ _] (on|to) (a|an|the|our|new|more|bring|add|build|offer|make|open|_)',
        except: [
          'working with (you|your|them|customers|clients|patients|guests|families|parents|schools) [_|_ _] _ _',
          'working with _ [_|_ _] (on|to) (the (problem|issue|fault|repair|repairs|outage|claim|case)|fix|repair|restore|resolve|find|understand|_ (them|it|this))',
        ],
      },
      'only a matter of time (before|until|till) (we|our _|you (can|will))',
      {
        phrase: 'sooner or later [,] (we|our _|you) will',
        except: ['sooner or later [,] (you|we) will (need|have|lose|want|miss|forget|face|break|find|run)'],
      },
      'we have (a|an|another|two|three|four|five|six|new|more) _ [_] on order',
      '(and|,) we have heard you (.|!|,|and)',
      '(will|shall) not be the (last|only) (thing|city|town|country|model|one|language|route|branch|shop) we (add|open|build|install|make|teach|serve|learn|fly|do|offer|launch)',
      {
        phrase: '(gets|get) (its|their|a|an|_) [_] in time for (the|next|christmas|easter) _',
        except: ['(to|you|order|can|and|must|should|they|we) get _ [_] in time for _ _'],
      },
      'when we (reopen|open again|return) in _ [_] [,] you will',
      '(will|shall) not (have|need) to __ much longer',
      '(wait|hold on|be patient) [just] a little longer',
      'we (will|shall) be giving (every|each|all) _',
      '(we|and we) (hope|plan|mean|intend|want|wish) (one day|some day|soon|eventually|in time|before long|next) to _',
      {
        phrase: 'we (anticipate|envisage|foresee|intend|expect|plan) that _',
        except: ['(if|as|when|what|than) we _ that _'],
      },
      'we have (decided|agreed|resolved|voted|chosen) to _',
      '(it|that) will not be [very|too] long (until|before|till|now)',
      '(is|are) [also|now|currently|actively] looking to (expand|add|open|launch|extend|introduce|build|grow|bring|move|double|offer)',
      `(we|and we) (want|wish|long|would like|would love) to (bring|take|extend|roll|expand|open|launch|add|introduce) `,
      `(we are|we remain) [${ADVERBS}] (keen|eager|itching|determined|resolved|hoping|planning|aiming|intending|racing|striving) to (${BRING})`,
      '(the|our) [_] (plan|intention|hope) is (to|that)',
      {
        phrase: `(we are|our team is|the team is) [also|now|currently|still|seriously|actively] (planning on|
            planning for|thinking about|thinking of|looking at|considering|weighing up|mulling|scouting|
            negotiating|applying for|fundraising for|raising money for|saving up for|gathering feedback on)`,
        except: [
          '(if|when|while|because|that|what|how|unless|until|why|where) (we are|our team is|the team is) _ _',
          'we are [also|now|currently|still] (considering|looking at|thinking of|thinking about) (your|you|his|her)',
          '(which|whose) _ [_] we are _ _',
        ],
      },
      {
        phrase: '(is|are) (under|in) [active|serious] (consideration|evaluation|negotiation|discussion)',
        except: [
          '(fees|fee|pay|wages|law|bill|treaty|budget|rates|strike|case|claim|application) (is|are) (under|in) _',
          'your _ (is|are) (under|in) _',
        ],
      },
      '(we|the (company|group|bank|university|council|museum|hotel|airline|club)) (have|has) (committed|pledged|vowed|undertaken) to',
      '(our|the) (goal|target|ambition|aim) (:|is) (net zero|zero|net-zero|carbon neutral|carbon-neutral|climate neutral)',
      `we are (targeting|aiming for|shooting for|pushing for|gunning for|working towards|working toward) (a|
        an|the|january|february|march|april|may|june|july|august|september|october|november|december|spring|
        summer|autumn|winter|early|late|mid|end|next|q1|q2|q3|q4|#)`,
      'we have [got|drawn up|made] [firm|big|further|more|detailed|some|advanced] plans (to|for|in)',
      '(has|have) plans (to (open|add|launch|build|extend|expand|introduce|double|replace)|for (more|new|another))',
      `(is|are) (set|poised|due|slated|scheduled|destined|on track|on course) to (${BRING}) `,
      `(is|are) (on course|on track|on schedule|slated|pencilled in|penciled in|earmarked|lined up|in line|
        set) for (a|an|the|early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|
        july|august|september|october|november|december|q1|q2|q3|q4|release|launch|completion|next|this|
        later|#)`,
      'we (can not|cannot|could not) wait (to|for|until) (show|share|bring|tell|launch|introduce|reveal|release|open|the|our|it|they|you|start|get)',
    ],
  },
  {
    about: 'Later, by its own word',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      `(before long|in due course|going forward|moving forward|in the fullness of time|in time to come|
        in the long run we|in years to come|further down the line|down the line|down the road|
        in the near future|in the not too distant future|one of these days|by and by) [,] __ (will|shall)`,
      '(will|shall) _ _ _ _ [_|_ _] (before long|in due course|in the near future|one of these days)',
      `(will|shall) __ (before long|in due course|in the near future|in the not too distant future|
        further down the line|down the line|down the road|one of these days|at a later date|
        at a later stage|in a later phase)`,
      `(next|new|upcoming|forthcoming|future|coming|following) (version|release|update|edition|generation|
        model|phase|firmware|build) [of _|of _ _|of _ _ _] (will|is going to)`,
      '(you|we|they|customers|members|guests|patients|users|everyone|all) can soon _',
      {
        phrase: `(you|your (team|staff|customers|guests|patients|tenants|pupils|drivers|parents|people|colleagues|members)|your (templates|app|calendar|meter|phone|watch|camera|card|thermostat|boiler|car|till|devices|tools|reports|dashboard|documents|forms|speaker|fridge)|cardholders|members|
          guests|customers|patients|subscribers|parents|tenants|drivers|passengers|policyholders|residents|clients) will be able to _`,
        except: [
          `_ will be able to (see|find|view|select|specify|pick|enter|edit|check|continue|read|understand|explain|describe|identify|discuss|recognise|recognize|
            demonstrate|ask|speak|tell|help|advise|claim|use|access|download|log|sign|answer)`,
          `(if|once|when|after|after that|then|where|so|that|because|unless|until|before|by the end|there|here|and|on completion|until) __
            will be able to _`,
          '_ [_] will be able to _ __ [_|_ _] (once|when|after|if|as soon as|until|whenever|unless)',
          '(with|on|in|as|through|using|by|via|during|at) __ [_|_ _] (you|members|guests|customers|patients|clients) will be able to _',
        ],
      },
      'you will (even|also|soon|finally|one day|eventually|then|later|too) [also|even] be able to',
      `(parents|customers|clients|guests|members|patients|users|passengers|students|pupils|tenants|residents|
        donors|teams|drivers|policyholders|subscribers|visitors|families|travellers|readers|shoppers|
        businesses|everyone|everybody|players|owners) will (soon|even|also|finally|shortly) be able to`,
      `(parents|customers|clients|guests|members|patients|users|passengers|students|pupils|tenants|residents|
        donors|teams|drivers|policyholders|subscribers|visitors|families|travellers) will [soon|also] have a way to`,
      '(in time|with time|one day soon|some day soon|in a while|in a bit) , __ will',
      '(once|when|until|as soon as) (our|the) new __ (is|are) (in|open|ready|live|here|finished|complete|up and running)',
      `(construction|building|work|works|fitting|drilling|testing|recruitment) [of|on|at] __ (begins|starts|
        gets under way|gets underway|will begin|will start|will get under way|is about to start|
        is about to begin) (shortly|soon|once|as soon as|when|after|in|next|this|later|early)`,
      `(will be|are being|being|are) (moved|migrated|switched|upgraded|transferred|rolled out|brought|
        invited) __ (in stages|in phases|in waves|phase by phase|region by region|one by one|
        branch by branch)`,
      {
        phrase:
          'soon (be|have|get|see|find|add|offer|open|launch|include|support|reach|join|extend|welcome|arrive|land|follow) ',
        except: [
          '(as|too|how|so|very|not|which|must|should|may|might|be) soon _',
          '(you|it|they|he|she|that|this|children|plants|eyes) will soon (find|see|have|get|be|feel)',
        ],
      },
      '(comes|follows|arrives|lands|launches|opens|ships) (later|afterwards|in phases|in stages|in waves)',
      'in (a|the) (next|later|second|third|future|coming|following) (phase|wave|round|instalment|installment|release|version|update|step)',
      {
        phrase: '(gets|get) (its|their|a|an|our) [_] _ next (.|!|…)',
        except: ['(who|what|which|whoever|patient|customer|you) (gets|get) _ [_] _ next _'],
      },
      {
        phrase: '_ (is|are) next (.|!|;|in line|on the list|on our list|to get|to come)',
        except: [
          '(who|what|turn|you|it|exit|stop|station|page|step) (is|are) next _',
          '(who|what|turn|you|it|exit|stop|station|page|step) (is|are) next _ _ _',
        ],
      },
      {
        phrase: 'to follow [soon|shortly|later|next|suit|in]',
        except: [
          `(easy|simple|hard|difficult|straightforward|steps|step|instructions|instruction|rules|rule|path|
            route|process|procedure|advice|guidance|what|how|need|needs|have|has|had|want|wants|able|trail|
            trails|plan|accounts|topics|people|example|us|and|you|ways|way|one|recipe|recipes|directions|
            diet|clear|fun|laws|policy|policies|conventions|convention|guidelines|practice|practices|course|
            choose|try|links|link|unable|failure|fail|failed|asked|required|due|likely|going|agree|
            something|things|order|used|standards|standard|code|not|or|tip|tips|best|important) to follow`,
          `to follow (up|the|a|an|your|our|his|her|their|these|this|that|those|us|along|it|them|him|me|on|
            for|through|with|when|if|as|by|every|all|each|any|his|some|other|from|at|and|or|safe|good|
            doctors|medical|local|national|links|symlinks|redirects|instructions|steps|rules|best|certain|
            strict|two|three|#)`,
          '_ to follow suit',
          // Others are the ones who follow: "a standard for all to follow".
          'for (all|others|everyone|everybody|anyone) [else] to follow',
          '(standard|standards|example|model|benchmark|course|pattern) for _ [_|_ _] to follow',
        ],
      },
      '(is|are) (only|just|mere|now|a mere) (weeks|months|a few weeks|a few months|# weeks|# months|days) (away|off|out)',
      {
        phrase: `come (january|february|march|april|may|june|july|august|september|october|november|december|spring|
        summer|autumn|winter|easter|christmas|next) ,`,
        except: ['come _ , there is (no|nothing|not)'],
      },
      {
        phrase: `(is|are) about to (begin|start|change|go live|get|gain|become|join|land|arrive|learn|stretch|spread|widen|sprout|debut|follow|unveil|reveal|${BRING})`,
        except: [
          '(show|film|match|game|service|class|lesson|course|session|concert|performance|you|they|he|she|who|it|which|that|somebody|someone|customer|customers|guest|guests|patient|patients|driver|train|bus|parcel|delivery|visitor|tenant|trial|meeting|shift|call|storm|rain) (is|are) about to _',
          '(if|when|before|whenever|while|that|which|whether|because|as) __ (is|are) about to _',
        ],
      },
      'phase (two|three|four|2|3|4|ii|iii) (adds|brings|will|opens|starts|follows|introduces|takes|covers)',
      '(more|others|other _|further _|another _) (may|might|could|should|will|to) [well|soon|also] (follow|come|be added|be next|join)',
      {
        phrase: `(once|when|after) [the|our] [_] (certification|accreditation|approval|testing|pilot|trial|audit|
            construction|works|building|planning|permission|registration) [_|_ _] , we will [also] (offer|
            add|launch|open|extend|bring|introduce|cover|roll|support|start|begin|accept)`,
        except: ['(once|when|after) your _'],
      },
    ],
  },
];
