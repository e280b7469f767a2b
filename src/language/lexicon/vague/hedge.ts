import type { PhraseGroup } from '../phrase-group.js';

/** Words before a figure that promise it and take it back; fine where the figure is a bound of the manifest. */
export const amountHedges: PhraseGroup = {
  about: 'An amount with only one end',
  needs: 'alone',
  instead: 'Give the figure that a typical customer gets, and what it depends on.',
  phrases: [
    {
      phrase: 'up to',
      except: [
        'up to (date|speed|scratch|you|us|me|them|standard|now|then|here|code|par|the minute|the job|the task|no good)',
        `(add|adds|sum|signed|set|sets|setting|opened|opening|hooked|linked|woken|stand|stands|stood|grow|
          grew|own|owns|wake|built|build|live|lives|scale|scales|scaled) up to`,
        'sign up to',
        'lead up to',
        'run up to',
        'link up to',
        'hook up to',
        'connect up to',
        '(is|it|are) up to (the|your|each|every|whoever)',
      ],
    },
    'as (much|many|little|few|high|low|long|far) as (#|half|twice|double|triple|three times|nothing|a|an)',
    'as (fast|quick|low|high|little|short|long) as # ',
    '(anything|anywhere) (up to|from # to)',
    '(in|with|after|from|for) as (few|little|low) as',
    { phrase: '# or (more|less|thereabouts|so|better|faster)', except: ['(of|for) # or (more|less)'] },
    'a maximum saving of',
    'save up to',
    'to the tune of',
  ],
};

/** Claims that are taken back in the same breath. */
export const hedges: readonly PhraseGroup[] = [
  {
    about: 'It helps with an outcome, instead of doing something',
    needs: 'claim',
    instead: 'Say what the product does itself, and leave the outcome to evidence.',
    phrases: [
      {
        phrase: `(can|may|might|could|should|will) help [to|you|your team|your teams|your business|your company|
            them|people|customers|teams|businesses|companies|organisations|organizations|us|things] [to]`,
        except: [
          '(can|may|might|could|should|will) help [you|them|people|customers] (with|at|in|on|by)',
          '(can|may|might|could|should|will) help (if|with|when|where|by|in|on|at|.|,|!|:)',
          // The vendor is who is helped.
          '(can|may|might|could|should|will) help us',
          '(who|what|how|where|anyone|that|it) (can|may|might|could|should|will) help [you]',
          '(can|may|might|could|should|will) help (themselves|yourself|yourselves|ourselves|himself|herself)',
          'it (may|might|could) help to _',
          // What the helper does with the reader, and no outcome.
          `(can|will) help [you] [to] (understand|choose|decide|determine|compare|read|prepare|educate|explain|create|set up|apply|arrange|register|book|fill in|fill out|complete|install|file|fit|order|enroll|enrol|schedule|cancel|return|load|carry|translate)`,
        ],
      },
      'can help things along',
      `~help [you|them|people|customers|teams|businesses|companies|organisations|organizations|families|
        patients] [to] (grow|succeed|thrive|flourish|win|focus|save|cut|reduce|increase|improve|boost|
        achieve|reach|gain|stay|stand|earn|lower|raise|maximise|maximize|minimise|minimize|optimise|
        optimize|avoid|prevent|overcome|transform|drive|unlock|accelerate|scale|move|keep|feel|look|sleep|
        relax|live|lead|realise|realize|become|attract|retain|engage|delight|protect|fight|maintain|promote|
        relieve|restore|strengthen|collaborate|do more|sell more|get more|get the most|make the most|
        make better|make smarter|be more|close more|find your|work smarter|work better)`,
      `~help _ [_] [to] (reach|achieve|realise|realize|fulfil|fulfill|unlock|make the most of|
        get the most from|get more from) (their|your|its|his|her|our|more)`,
      `~help (your|our|the|every|any) (team|teams|business|company|family|body|skin|child|children|
        customers|staff|people|clients|patients|practice|school|hotel|brand|agency) [to] (grow|succeed|
        thrive|flourish|win|focus|save|cut|reduce|increase|improve|boost|achieve|reach|gain|stay|stand|earn|
        lower|raise|avoid|prevent|move|keep|feel|look|sleep|relax|live|become|attract|retain|protect|fight|
        maintain|work|perform|recover|heal|breathe|sell|do more)`,
    ],
  },
  {
    about: 'An intention in the place of a fact',
    needs: 'claim',
    instead: 'Say what it does. What it was meant to do nobody can check.',
    phrases: [
      {
        phrase: `(designed|built|made|engineered|crafted|created|intended|meant|conceived|purpose-built|
            formulated|optimised|optimized|tailored|set up|set out|geared|positioned|poised) (to|so that|so)`,
        except: [
          '(made|built|tailored|crafted|created) to (order|measure|specification|your|a|the|fit|last year|your measurements)',
          '(you|customers|users|we|they|it) (are|is|were|was) made to (pay|wait|feel|leave|stand)',
          '(can|could|may|must|might|will|should) be made to',
          'made to (us|you|me|them|him|her|it|date|whom|#|all|every|one|our|his|their|my|this|that|these|those|anyone|any)',
          '(~change|~payment|~edit|~contribution|~deposit|~purchase|~update|~call|~request|~entry|~claim|~gift|~donation|~loan|~complaint|~promise|~transfer|~repair|~visit|~statement|~offer|~grant|~award|~bequest|~alteration|~amendment) made to',
          '(not|never) (designed|built|made|intended|meant) to',
          'set up to (#|a|an|the|your)',
          'meant to (be|open|start|begin|launch|arrive)',
        ],
      },
      '~aim (to|for|at)',
      '~strive for _',
      '(~strive|~seek|~endeavour|~endeavor|~aspire) to',
      `(we|our team|our staff|our crew|everyone here) (work hard|do our best|do all we can|do what we can|
        do everything we can|do our utmost|does its best|go out of our way|make every effort|
        makes every effort) [to]`,
      {
        phrase: 'we hope [to]',
        except: [
          'we hope (you|your|that you|it is|this|these|not|to (see|hear|meet|welcome))',
          '(where|what) we hope to (go|bring|build|add|do|offer|open|reach)',
        ],
      },
      '(~do|~try) (our|their|its) (best|utmost|hardest|level best|very best)',
      '(make|makes|making) every effort',
      '(best|reasonable) (efforts|endeavours|endeavors)',
      'to the best of our (ability|abilities|knowledge)',
      'our (goal|aim|ambition|intention|objective|target) is (to|that|for)',
      'with a view to',
      'committed to (providing|offering|ensuring|helping|making|keeping|reducing)',
    ],
  },
  {
    about: 'A perhaps before a benefit',
    needs: 'claim',
    instead: 'Say when it does and when it does not, or leave the sentence out.',
    phrases: [
      '(you|your team|your skin|your business) should (see|notice|feel|find|start|save)',
      'as far as we can',
      '(from|for) as (little|low|few) as (a|an|one|nothing|the) _',
      {
        phrase: `(you|your _|your _ _) could [already|soon|also] be (saving|earning|enjoying|driving|sleeping|
            selling|trading|paying less|home|on the road|up and running|on your way|yours|sitting|living|
            warmer|cooler|lower|cheaper|faster|lighter|brighter|quieter|safer|healthier|happier|cleaner|
            greener|better|smoother|sooner|richer|out (by|before|in)|_ (by|before) (lunch|the week|
            the weekend|tonight|the day|dinner))`,
        except: ['if __ could be _'],
      },
      {
        phrase: `(may|might|could) [well|even|also|just] (save|cut|reduce|improve|increase|boost|double|halve|
            earn|gain|benefit|be just|be exactly|never need|never have to|not need|lower|ease|shorten|
            speed up|be eligible|qualify)`,
        except: ['(may|might|could) [well|even|also|just] cut (off|out|in|up|through|short)'],
      },
      '(we|our team|staff) (may|might) (be able|well be able)',
      {
        phrase: 'should be able to',
        // What is asked of the reader.
        except: [
          '(you|they|who|he|she|guests|walkers|riders|candidates|applicants|children|pupils) should be able to',
        ],
      },
      'you should be able to (save|earn|halve|double|cut your|get (it|this|going|started|up and running)|set (it|this|everything) up)',
      {
        phrase: `(should|ought to) (be fine|be enough|be plenty|do|do it|do nicely|do the trick|suffice|cut|save|
            last|cover|take|keep|make|pay|see|serve|hold|fit|work|work fine|work with|run on|handle|reduce|
            improve|help|give|go|be ready|be with you|be done|arrive|reach|be there|be back|be live|get)`,
        // What somebody is meant to do, behind a relative.
        except: [
          '(whatever|what|whoever|who|everything|anything) [they|you|he|she|we] (should|ought to) _',
          'who (should|ought to) (be _|_)',
          '(what|how|when|where|which) (the|a|an|your|our|each|it|this) [_|_ _] (should|ought to) _',
          '(how|when|where) (it|they|you|we) (should|ought to) _',
          '(giving|learning|care|help|money|charity|education|work|health|justice|art|music|banking|insurance|travel|food) (should|ought to) _',
        ],
      },
      'stand to (save|gain|win|earn|benefit)',
      {
        phrase: `(is|are) (likely|bound|set|expected|supposed|believed|thought|said) to (save|cut|reduce|improve|
          increase|last|be|pay|see|make|help|become|need|want)`,
        except: [
          `(is|are) likely to be (asked|charged|refused|delayed|turned|busy|closed|full|late|sore|tired|cold|
            wet|icy|unwell|rejected|declined|disappointed|the (cause|reason|problem|fuse|fault))`,
          '(is|are) likely to (need|want) (a|an|to|more|another|help|surgery|treatment)',
          // What the reader is shown or asked.
          '(where|which|who|whom|what|when|whose) [_|_ _|_ _ _] (is|are) (likely|bound|set|expected|supposed|believed|thought|said) to _',
        ],
      },
      '(has|have) the potential to',
      'potential (savings|to save|gains|benefits)',
      '(is|are) capable of',
      '(tends|tend) to (be|do|have|save|see|take|get|work|pay|last|like|stay|notice|come|sleep|run)',
      '(seems|seem|appears|appear) to (be|work|help|do|make|have|cut|save)',
      {
        phrase: 'more likely to',
        except: ['(times|x|%|percent|no|much|far) more likely to'],
      },
      {
        phrase: '(could|can|may|might) (knock|shave|take|slice|trim|wipe) __ off',
        except: ['you (could|can|may|might) (knock|shave|take|slice|trim|wipe) __ off'],
      },
      `most [of] [our|the] (claims|applications|orders|loans|repairs|requests|tickets|cases|calls|quotes|
        refunds|deliveries|parcels|questions|jobs) (are|get) (paid|approved|settled|resolved|answered|
        delivered|fixed|decided|processed|done|shipped|completed|closed)`,
      '(almost|nearly|virtually|practically|all but) (unheard of|unknown|extinct|non-existent|nonexistent|never|gone)',
      `(can|could|may|might) [also|even|really] (reduce|lower|cut|improve|ease|relieve|prevent|soothe|slow|
        shorten|double|halve|lift|calm|restore|delay|support|promote|boost) (the (look|appearance|signs|
        effects|symptoms|stress|pain)|symptoms|signs|stress|pain|wrinkles|fine|costs|bills|churn|downtime|
        waste|dry|sore|tired|sensitive|skin|muscles|joints|bloating|anxiety|inflammation|redness)`,
      'if we possibly can',
    ],
  },
  {
    about: 'An outcome for most',
    needs: 'alone',
    instead: 'Give the figure, for whom it holds, and where it comes from.',
    phrases: [
      '(most|many|some|typical|average) __ can expect',
      '(can|could|should|may|might) (expect|stand) to (save|see|gain|cut|earn|reduce|grow|win|receive|recover|increase|double)',
      `(can|will) (usually|generally|normally|typically|often|mostly) be (solved|fixed|resolved|done|
        arranged|repaired|delivered|answered|settled|shipped|completed|ready|recovered|booked|organised|
        organized|found|paid|approved|accommodated|met)`,
    ],
  },
  {
    about: 'A way out',
    needs: 'claim',
    instead: 'Name the cases it is true in, or drop the qualifier and keep to what is always true.',
    phrases: [
      {
        phrase: 'virtually',
        except: [
          '(attend|meet|join|visit|held|take part|seen|see|together|tour|present|participate|consult|hold|conducted|delivered|available|work|doctor|team|class) virtually',
          'virtually (or|and|via|by|through|on|from|as well|too|if|at|with)',
        ],
      },
      {
        phrase: 'potentially',
        except: [
          'potentially (dangerous|fatal|harmful|hazardous|lethal|serious|life|unsafe|misleading|explosive|toxic|infectious|confusing|sensitive|risky|illegal|expensive|costly|damaging|fraudulent|malicious)',
        ],
      },
      '[is|are] effectively (free|unlimited|zero|no|never|doubles|doubling|doubled|eliminates|any|infinite|instant|all|every|the only|impossible|invisible)',
      `(practically|essentially|basically|arguably|conceivably|presumably|
        ostensibly|theoretically|hopefully|supposedly|allegedly|reportedly|quasi)`,
      {
        phrase: `(almost|nearly|all but|close to|pretty much|just about|more or less) (any|anything|all|every|
            everything|everyone|everybody|everywhere|always|never|instant|instantly|unlimited|impossible|
            guaranteed|perfect|perfectly|identical|zero|no|nothing|indestructible|invisible|anywhere|anyone|
            entirely|completely)`,
        except: [
          'almost nothing (is|was) known',
          '(sooner|rather) (be|do|go|eat|have) (almost|nearly|just about) (anything|anywhere)',
        ],
      },
      `(in|under) (most|many|nearly all|almost all|the vast majority of|ideal|the right|typical|normal|
        favourable|favorable|almost every|nine out of ten) (cases|situations|circumstances|conditions|
        instances|scenarios)`,
      {
        phrase: 'as a (general |)rule',
        except: [
          '(save|saved|set|add|added|use|used|create|created|define|it|filter|this|that|query) as a (general |)rule',
          'as a (general |)rule of thumb',
        ],
      },
      {
        phrase: '(in theory|in principle)',
        except: [
          'in (theory|principle) (and|or)',
          '(agreement|decision|mortgage|approval|offer|approved|agreed|yes|accepted) in principle',
        ],
      },
      // Between commas it belongs to advice: "that is, nine times out of ten, the fuse".
      '(nine|9) times out of (ten|10) [,] (we|you|our|your|it is)',
      `(for the most part|by and large|on the whole|more often than not|all things being equal|to all intents and purposes|for all practical purposes|
        generally speaking|broadly speaking|up to a point|if all goes (well|to plan)|
        all being well|with (a bit of |any |a little |)luck|fingers crossed|touch wood|knock on wood|give or take|or thereabouts|or so we (hope|think|are told)|one way or another)`,
      {
        phrase: `(where|wherever|when|whenever|if|as far as|as often as|as much as|insofar as) (at all |humanly |
          reasonably |practically |)(possible|practicable|feasible|applicable we)`,
        except: [
          `(where|wherever|when|whenever|if) [at all] possible [,] [please|always] (use|bring|book|travel|wear|
            avoid|keep|send|give|tell|call|ask|let|choose|pay|park|take|come|arrive|leave|check|add|set|put|
            include|attach|prefer|do|make)`,
        ],
      },
      'where we can',
      'as best (we|it|they) can',
      'results (may|can|will) (vary|differ)',
      'your mileage may vary',
      '(kind|sort) of (works|like|always|magic)',
      'not un(common|likely|reasonable)',
      '(in our|in the) experience',

      '(among|amongst|one of|some of) the (best|finest|leading|nicest|friendliest|loveliest|top|premier|great|coolest|smartest)',
      'as good as (new|done|free|guaranteed)',
      'the next best thing to',
      'second only to',
    ],
  },
  {
    about: 'How it usually is',
    needs: 'claim',
    instead: 'Give the figure or the cases: "in 9 of 10 orders", "on working days".',
    phrases: [
      {
        phrase: 'typically',
        except: [
          '(that|which|who) typically',
          // A range with what it depends on takes nothing back.
          'typically (take|takes|last|lasts|run|runs|need|needs|cost|costs) # (–|-|to) # __ (depending|according) (on|to)',
        ],
      },
      'we (usually|normally|generally|ordinarily|mostly|often|tend to)',
      `(delivery|deliveries|orders|support|repairs|refunds|claims|answers|replies|responses|results|
        installation|approval|parcels|payments|trains|flights|appointments) (is|are|arrive|arrives|take|
        takes|ship|ships|come|comes) (usually|generally|normally|mostly|often)`,
      `(delivery|deliveries|orders|support|repairs|refunds|claims|answers|replies|responses|installation|
        approval|parcels|payments) (usually|generally|normally|mostly|often) (is|are|arrive|arrives|take|
        takes|ship|ships|come|comes)`,
    ],
  },
];
