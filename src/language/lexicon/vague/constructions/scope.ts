import type { PhraseGroup } from '../../phrase-group.js';

/** How sentences leave open what is offered, with a slot for what they speak of: any trade's words fit in. */
export const scopeConstructions: readonly PhraseGroup[] = [
  {
    about: 'Any size, any kind, any way',
    needs: 'claim',
    instead: 'Say for whom it is made and what it covers.',
    phrases: [
      'no _ [is] [too] (too big|too small|too large|too old|too complex|too far)',
      `(teams|businesses|companies|firms|farms|homes|budgets|parties|groups|fleets|events|budgets|schools|
        projects|organisations|organizations) of (any|every|all|whatever) (size|sizes|shape|kind|kinds|
        scale|complexity)`,
      `(adapts|adapt|adapting|bends|moulds|molds|shapes itself|fits|fit|fitting|built|works|designed|
        tailored|shaped|flexes) (to|around|into|in with|with) (you|the way (you|your)|how (you|your)|
        your (life|business|schedule|lifestyle|day|ambitions|world|way of working|team|needs|needs and))`,
      '(flexible|versatile|adaptable) enough (for|to)',
      '(everything|anything|all) (that|a|an|your|you) [_|_ _] (could|might|may|will) [ever|possibly] (want|need|ask)',
      'all the _ [_] (that |)you (need|want|could)',
      'every (aspect|part|facet|corner|side|element|stage|detail|inch) of (your|the|our|a|their)',
      '(run|runs|manage|manages|control|handle|oversee|automate|automates|transform|organise|organize|power|powers) your (entire|whole|complete) _',
      'every side of (your|the) business',
      '(and|or) everything (around|about|that (goes|comes|belongs) (with|around)) (it|them|that|this) (.|!|;|,|:)',
      '(all|anything|everything|whatever) [that] [the] _ (can|could|may|might|will) throw at (you|a|us|them|it|your|any)',
      'and (all|every) (step|steps|point|points|stage|stages) (in between|between)',
      'whatever (kind|type|size|sort|stage)',
      'whatever your (company|firm|team|organisation|organization|trade|sport|hobby) (does|needs|wants|is|.|!|,)',
      'whatever your [_] (need|needs|budget|business|goal|goals|requirements|style|taste|tastes|mood|dream|dreams|ambition|ambitions|project|industry|situation|challenge|challenges|lifestyle|preference|preferences)',
      {
        phrase: 'wherever you (are|go|work|live|travel|want|happen)',
        // Where something is sent.
        except: [
          '(to|at|for|on to|onto) wherever you (are|go|work|live|travel|want|happen)',
          '(collect|collected|fetch|fetched|pick|picked) [_|_ _] [up] from wherever you (are|go|work|live|travel|want|happen)',
        ],
      },
      'the way you (work|live|think|do business)',
      'without (limits|limit|boundaries|bounds|borders|compromise|compromises)',
    ],
  },
  {
    about: 'A list or a span left open',
    needs: 'claim',
    instead: 'List what is included.',
    phrases: [
      {
        phrase: `from (the |)(first|smallest|tiniest|simplest|littlest|humblest) [_|_ _|_ _ _|_ _ _ _|
          _ _ _ _ _] to (the |your |)(last|largest|biggest|grandest|most|tallest|final|complex)`,
        except: [
          `from (the |)first (stop|train|bus|tram|ferry|boat|page|row|floor|gate|station|day|week|month|year|payment|instalment|lesson|name|column|digit|letter|
            item|element|line|monday|sunday|week|minute|second|hour|note|chapter|verse|bar|word|frame|day|night|lesson) [_|_ _|_ _ _] to (the |your |)(last|final)`,
        ],
      },
      '(and|plus|with) (a lot|plenty|lots|loads|heaps|so much|a great deal|a whole lot) (besides|else|beyond|to boot)',
      'you get the (idea|picture|gist|drift)',
      '~cover all [the] bases',
      `(total|complete|full|absolute|whole) (peace of mind|control|visibility|flexibility|freedom|
        transparency|confidence|coverage|protection|oversight|clarity|care)`,
      {
        phrase: `all the (tools|features|help|support|skills|equipment|kit|knowledge|resources|ingredients|power|
            data|insight|insights|information) (to|for|you)`,
        except: ['all the _ (to|for|you) (be|the|this|that|a|enter|sent|gave|entered|have)'],
      },
      '(head to toe|top to toe|start to finish)',
      '(complete|extensive) (cover|coverage)',
      'more comprehensive cover',
      '(comprehensive|complete|extensive) (support|care|protection|solution|range|suite|toolkit|insight|insights|advice|maintenance)',
      '(every|any) (taste|palate|palette|appetite|purse|pocket|eventuality)',
    ],
  },
  {
    about: 'Whatever, wherever, whoever',
    needs: 'claim',
    instead: 'Say for whom it is made, where and in which cases.',
    phrases: [
      '(and |or )whatever else (you|your|they|the|life|it|comes|we|takes|tickles|happens) _',
      `(whatever|wherever|however|whoever|whenever) (you|they|it|life|your _|the _) [_|_ _] , (we|our _) (insure|cover|mend|fix|stock|sell|make|
        build|do|clean|find|can|have (got|it|you)|know|speak|understand|are (there|here|ready|with you|on it)|will (find|fix|make|get|be there|look after|sort|help))`,
      '(whatever|wherever|whoever|whenever|however) __ , (whatever|wherever|whoever|whenever|however) ',
      '(whenever|wherever|whoever) (and|or) (wherever|whenever|however|whoever)',
      '(any time|anytime) , (any place|anyplace|anywhere)',
      'for whatever (you|life|comes|the (day|weather|season)|your)',
      '(any|anything) (that |)life (throws|brings|has in store)',
      "[all of] life's (ups|little|big|twists|adventures|surprises|milestones|moments|storms)",
    ],
  },
  {
    about: 'Everything between two ends, or all in one',
    needs: 'claim',
    instead: 'List what is included.',
    phrases: [
      {
        phrase: 'everything between (the|your|a|an) [_] _ and (the|your|a|an) _',
        except: [
          'everything between __ and __ (is|gets|will be) (deleted|read|ignored|replaced|removed|shown|kept|printed)',
        ],
      },
      'anything from (a|an|your|one) [_|_ _] _ to (a|an|your|the|whole|full) [_] _',
      '(we|it|they|our _) [_] (mend|mends|fix|fixes|repair|repairs|clean|cleans|move|moves|insure|insures|handle|handles|cover|covers) (anything|everything) (with|that|from|on|in|you|under)',
      '(your (whole|entire) _) [,] (in|on|under|with|from|for) (one|a single) (page|key|card|go|box|bag|link|file|visit|bill|pocket|hand|screen|contract|number|policy|call|trip|tap|step|sweep|basket|delivery|invoice)',
      '(one|a single) (card|app|bill|key|policy|login|ticket|pass|plan|price|contract|subscription|screen|number|call|form|box|bag) for (all of (it|them|that)|the lot|everything|it all|life|all your|your whole)',
      'nothing [that] (we|you) (can not|cannot|have not|will not|could not) (thought of|fix|do|mend|handle|find|insure|cover|clean|move|make|seen|tried|solved|sell)',
      'nothing (we|they) (have not|had not) _',
      'for (young and old|rich and poor|big and small|great and small|old and young) [alike] (.|!|,)',
      '(young and old|big and small|great and small|near and far|rich and poor|old and new) alike',
      'every (last|single) (detail|corner|need|crumb|thread|stitch)',
      '(leave|leaves|leaving) (nothing|no one|nobody) out',
      'has (everything|something) for (everyone|everybody|every _|all)',
      '(something|everything) for (the whole family|all the family|every member of the family|all ages|all tastes|every taste)',
    ],
  },
  {
    about: 'It fits anybody',
    needs: 'claim',
    instead: 'Say for whom it is made.',
    phrases: [
      '(fit|fits|suit|suits|works for|work for|right for|made for|ideal for|perfect for) (any|every|all) (business|businesses|team|teams|company|companies|home|homes|purse|budget|budgets|family|families|garden|kitchen|occasion|lifestyle|taste|wallet|schedule|household|organisation|organization)',
    ],
  },
  {
    about: 'Every kind, and the rest',
    needs: 'claim',
    instead: 'List what is included.',
    phrases: [
      'and all the rest [of it]',
      '(there is|and there is|with) (so|ever so) (much|many|much much) (else|more|besides) [besides|to _|in store]',
      'so much (else|more) besides',
      {
        phrase:
          '(a|an) _ [_] for (everything|every (mood|taste|occasion|budget|season|stage|walk of life|eventuality|need|whim|moment|wish|life|dream|journey|adventure|pocket))',
        except: [
          '(charge|fee|price|reason|place|time|word|form|separate _|receipt|rule|cure|place) for everything',
        ],
      },
      '(every|any|all) (imaginable|conceivable|thinkable) _',
      '(all|everything) [the _ [_]] (that |)(a|an|your|any) _ [_] (could|can|might|would|will|may) [ever|possibly|reasonably] (want|need|wish for|ask for|dream of|hope for|desire|think of|imagine)',
      'all your [_] (stuff|things|bits|bits and pieces|needs|worries|affairs|admin|paperwork) [_] (in|under|on|with|at) (one|a single)',
      '(in|of) (all|every one of) (its|their|his|her) (forms|shapes|guises|varieties|many forms|glory|aspects|colours|colors|flavours|flavors)',
      '(wherever|anywhere|whatever|whenever|however) you (need|want) (us|it|them) [to _] (.|!|,)',
      '(and|or) whatever else _',
      '(from|for) (first|the first) (day|step|click|idea|thought|hello|sip|bite|call|visit|note|sketch) to (last|the last|final|the final|goodbye|finish)',
      '(bends|bend|flexes|flex|stretches|adapts|adapt|moulds itself) (to|around|with) [fit|suit|match] (you|your (life|day|business|needs|plans|mood|family|pocket|schedule|world|ambitions))',
      '(help|somebody|someone|a _ [_]|one of us|we) (is|are) [never|not|always] (never far away|never far|always at hand|always near|always nearby|only a (call|click|shout|message|tap) away|just a (call|click|shout|message|tap) away)',
      'always (a|an|somebody|someone|one) [_|_ _] (nearby|near you|close by|at hand|within reach|around the corner|round the corner|on hand)',
    ],
  },
  {
    about: 'None that we cannot, every one and its like',
    needs: 'claim',
    instead: 'List what is included.',
    phrases: [
      'there is (no|not much|little|nothing|hardly a|hardly anything|scarcely a) [_|_ _] [that] we (can not|have not|could not|do not|will not) (find|fix|mend|do|cover|seen|done|solve|make|move|clean|insure|treat|stock|sell|handle|tried|cook|know)',
      '(seldom|never|rarely|hardly ever) more than a _ [_] away',
      'there when (it matters|you need (us|it|them)|it counts|you call|things go wrong)',
      'for every _ and every [_] _',
      '(plays|play|gets along|get along|talks|talk|speaks|works|work) [nicely|well|happily|beautifully|just fine] (with|to) (everything|anything|all|all the|every) (in|on|you|your|around|else|tool|device|system|app)',
      '(of|in) every (make|shape|size|kind|colour|color|breed|stripe|hue|description) [,] [_] [,|and] _',
      {
        phrase: 'down to the [very] last _',
        except: [
          'down to the [very] last (penny|cent|second|drop|decimal|pence|pound|euro|gram|millimetre|man|minute|ten|five|few)',
        ],
      },
      '(scales|scale|grows|grow|goes|go|works|moves|stretches) as (far|fast|big|high|hard|much) as you (do|like|want|go|need|grow|dare)',
      '(for|whatever) (whatever|wherever) (the|your|life) [_] (has in mind|has in store|throws|takes you|leads)',
      'all _ , all _ , all _',
    ],
  },
  {
    about: 'All sorts, and whatever it may be',
    needs: 'claim',
    instead: 'Name what is covered, and what is not.',
    phrases: [
      '(for|of|in) all (shapes|shapes and sizes|walks of life|shapes , sizes|sizes and shapes|moods|persuasions|stripes)',
      {
        phrase:
          'whatever you (have (forgotten|lost|left|broken)|forgot|fancy|are after|can think of|dream up) , (we|reception|it|our|there)',
        except: ['whatever you _ [_] , we (need|ask|must|recommend|will (need|ask))'],
      },
    ],
  },
  {
    about: 'Lists that go on into a likeness',
    needs: 'claim',
    instead: 'Name all that is included, or say where the list stands.',
    phrases: [
      'and (a|an|the|some|plenty|lots|heaps|loads|no end|a _) [_] [of] (other|further|similar|assorted|sundry|more) (goodies|delights|treats|bits|bits and bobs|things|stuff|niceties|tricks|treasures|wonders|oddments|extras|pleasures|gubbins|bells|toys|titbits|tidbits|odds|comforts|luxuries|marvels|surprises|things besides)',
      'and (a|an) (pocketful|bagful|basketful|boxful|sackful|drawerful|cupboardful|boatload|shedload|trunkful|bouquet|clutch) of (other|others|more|further|extra|similar) _',
      'and [all] (the rest|most|much else|what not|whatnot) of (your|the|our|their) [_] (toolbox|stack|toolkit|kit|tools|setup|office|team|gear|gang|family|zoo|alphabet|menagerie|circus|apps|systems|software|favourites|favorites|usual suspects|lot|bunch|clan)',
      'and (any|every|each) other _ [_|_ _|_ _ _] (that|which) (ever _|has ever _|have ever _|exists|existed|breathes|crosses your _|comes (along|to mind|your way))',
      'and (any|every|each) other _ [_] (under the sun|imaginable|known to _|on earth|in the book|you (could|might|care to|dream) _)',
      {
        phrase:
          '(anything|everything|whatever|all|whoever) that (ails|bothers|worries|troubles|tickles|crawls|rolls|flies|moves|breathes|matters|counts|rattles|itches|hurts|aches|breaks|leaks|squeaks|grows|walks|swims|barks|ticks|takes your fancy|keeps you|comes (up|along|your way)|crops up|life) [you]',
        except: [
          '(anything|everything|whatever|all|whoever) that _ [you] (goes|is|are|must|can|will|gets|should|needs|has|costs|stays)',
          '(report|list|note|mention|photograph|check|avoid|skip|stop|label|mark|remove|us about|us of) (anything|everything|whatever|all) that _ [you]',
        ],
      },
      '(all|everything) (there is|you could (want|need|wish)|one could (want|need|wish)|that there is) to (know|learn|be had) [about]',
      'and (every|each) (last|single|blessed|other|conceivable|imaginable) (thing|one|bit|detail|scrap|crumb|trifle|need|whim|odd job|chore) [besides|else|too|of it|in between|on top]',
      {
        phrase:
          '[and|,|or] (whatever|whoever|who knows what|goodness knows what|heaven knows what) else (you|your|the|they|life|anybody|anyone|a|an|comes|crops|happens|might|may|needs|takes|there is) _',
        except: ['whatever else (you|they|(the|a|your) _) (_|_ _) , _ [_]', 'whatever else (the|a) _ _'],
      },
      'from [_] _ to (kingdom come|zebra|zebras|zither|zucchini|elephant|elephants|the afterlife|timbuktu|the moon and back)',
      'from (soup|nuts|aardvark|pin|pins|needle|needles|acorn|cradle|hello|porridge) to (nuts|soup|elephant|anchor|grave|goodbye|oak|pudding|apples|bolts|farewell|toast)',
      {
        phrase:
          'from the (first|opening|very first) [_] (hello|handshake|click|cup|coffee|idea|sketch|thought|spark|smile|bid|nail|brick|scribble|doubt) to the [very] (last|farewell|final|closing|parting) _',
        except: [
          'from the first day to the last day _',
          '(same|every|each|open|closed|runs|lasts|charged|paid|counts) [_|_ _] from the first _ to the last _',
        ],
      },
      {
        phrase:
          'if (it|a _|your _) can _ [_|_ _] , (it is (covered|insured|included)|we [can] (insure|cover|mend|fix|make|print|fit|teach|clean|move|treat|stock|repair) (it|them|that))',
        except: ['if (it|a _|your _) can not _ [_|_ _] , (it|we) _ _ [_]'],
      },
      '(all|everything) (that |)(a|an|any|your|the) _ [_] (could|can|would|will|might|may) [ever|possibly|reasonably] (wish|want|need|ask|hope|dream) [for|of]',
      '(you|they|nobody|no one) (will|need|do) (never|not) [have to|need to] (look|go|shop|search|turn|ask) (elsewhere|anywhere else|(any further|further) (.|!|,))',
      '(the|our) (whole|entire|full) (caboodle|shebang|kit and caboodle|monty)',
    ],
  },
  {
    about: 'Any job, any size',
    needs: 'claim',
    instead: 'Name what is covered, and what is not.',
    phrases: [
      '(all|everything) (your|you|the|a) [_|_ _|_ _ _] under (one|a single) roof',
      {
        phrase: 'from your first _ [_] to your (last|final|hundredth|thousandth|golden|very last) _',
        except: [
          'from your first (payment|day|visit|lesson|instalment|month|year) [_] to your (last|final) _',
        ],
      },
      '[and] (all|everything|anything|everyone|whatever comes) (in|) between (.|!|,)',
      'any (job|size|time|shape|load|room|budget|team|trade|device|place|age|weather|question|dish|street|bank|road|breed|boat|roof|house|kitchen|subject|level|occasion|make|model|industry|file|format|screen|car|party|event|crop|cargo|destination) , any _',
      {
        phrase:
          'no (job|task|order|party|load|request|question|dog|group|budget|room|wish|event|ask|errand|kitchen|garden|roof|team|firm|project|move|challenge|order) [is] too (big|small|odd|large|tiny|strange|silly|dirty|daft|tall|complex|heavy|far|great|trivial|unusual)',
        except: ['no _ [is] too _ for (the|a|this|that|our)'],
      },
      '(works|work|plays|talks|runs|copes|fits|deals|pairs) [happily|nicely|well|fine] with whatever (you|your|they|_) (have|use|own|bring|got|already|has|run|runs|prefer|like|drive|wear)',
      '(big|large|great|tall|fat|old|young|rich|thick) or (small|little|tiny|short|thin|new|old|poor) , (we|our)',
    ],
  },
];
