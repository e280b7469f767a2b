import type { PhraseGroup } from '../../phrase-group.js';

/** What anybody does without a thought. */
const EVERYDAY = `changing|boiling|making|posting|ordering|sending|tying|buttering|opening|pouring|flicking|brushing|blinking|breathing|sipping|eating|watching|
    reading|writing|drinking|buying|switching|turning|washing|shopping|falling|choosing|typing|sneezing|signing|hailing|paying|losing|finding|getting|picking|riding|walking|sitting|driving|playing|telling|asking|lacing|peeling|
    (a|an|your) (pinch|coffee|cup|haircut|text|phone|nap|film|stroll|sneeze|blink|postcard|sandwich|yawn|pedicure|manicure|shower)`;

/** How sentences promise ease, with a slot for what they speak of: any trade's words fit in. */
export const effortConstructions: readonly PhraseGroup[] = [
  {
    about: 'Somebody else does the work',
    needs: 'claim',
    instead: 'Say which steps are done for the customer, and which are left.',
    phrases: [
      'so [that] you can (focus|concentrate|get back) (on|to) (what|the (things|work)|running|growing|doing)',
      'so [that] you can (relax (.|!|;|knowing|while we)|get on with (your|life|the rest|what)|(rest|sleep) easy|forget (about|all|the)|stop worrying)',
      'so [that] you (do not|never|need not|will not) (have to|need to)',
      '(let|leave) us [to|do|handle] (do|handle|sort|worry|take care|look after|deal) [_] (the|about|of|with|it|your)',
      '(let|leave) us do the _ ',
      '(we|it) (sweat|sweats|wrestle with) the _',
      {
        phrase: '(takes|take|taking|looks|look) (care of|after) itself',
        // A dream, which is told as such.
        except: [
          '(building|want|see|imagine|dream of) __ (takes|take|looks|look) (care of|after) itself',
          '(building|want|see|imagine|dream of) (a|an|the) [_] _ (where|in which) __ (takes|take|looks|look) (care of|after) itself',
        ],
      },
      {
        phrase: '(runs|run|manages|sorts|sells|pays for|explains) itself',
        except: [
          'that (runs|manages|sorts|sells) itself',
          // With a sum: "pays for itself if you spend £400".
          'pays for itself (if|when|once) __ [£|$|€] (#|twice|weekly|daily)',
          'pays for itself (at|from) [£|$|€] #',
        ],
      },
      'all you (have|need) to do is',
      `(takes|take|needs|requires) (nothing|little|no) more than (a|your|one) (phone|call|click|tap|form|
        signature|swipe|photo|glance|screwdriver|minute|few)`,
      '(everything|it all) just (clicks|flows|fits|happens|clicked)',
      '(friendly|kind) to (beginners|newcomers|novices)',
      'one (click|tap|swipe|call|form|button) and (you are|it is|that is|you will be) (done|away|finished|sorted|in|there|off|ready|it)',
      '(set up|set it up|install it|install|plug it in) once [,] [and|then|and then] (forget|never)',
      {
        phrase:
          '(make|makes|making) (_|_ _|_ _ _) (simple|easy|effortless|painless|seamless|straightforward)',
        except: [
          '(if|to|not|would|could|may|that) __ (make|makes|making) (it|this) (easy|simple)',
          '(make|makes|making) it (easy|simple) (to|for) (lose|miss|get|make|forget|confuse)',
        ],
      },
      '(you|they|customers|guests|users) will not even (notice|know|feel|need|see|have to)',
      `(simple|straightforward|easy|hassle-free) (cover|insurance|banking|tariffs|tariff|savings|borrowing|
        lending|conveyancing|travel|energy|broadband|billing|switching|bookings|moves|repairs|claims|loans|
        mortgages)`,
      'gone are the (days|hours|times)',
      `(forget|forget about|goodbye) [the|to] (fiddly|boring|tedious|queues|paperwork|hassle|headaches|
        endless|long|complicated|spreadsheets|admin|chasing|juggling|wrestling)`,
      'the (fiddly|boring|tedious|dull|unglamorous) (bit|bits|part|parts|stuff|work)',
      `no more [_] (waiting|queuing|queueing|chasing|juggling|wrestling|guessing|hunting|copying|typing|
        retyping|searching|spreadsheets|paperwork|queues|faff|arguments|surprises|nasty surprises|
        scrambling|firefighting|lost|missed|forgotten|manual|late|double)`,
    ],
  },
  {
    about: 'How little there is to do or to learn',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      '(works|work|behaves|behave|does) [just|exactly] (the way|how|as|like|what) you (would expect|expect|think|hope)',
      `(learn|learned|learnt|master|mastered|set up|set it up|install|installed|pick it up|understood) [it|
        them] (over|in|during|before) (a|one|your|an) (coffee|lunch|afternoon|morning|tea|break|lunchtime|
        evening|cuppa)`,
      '(low|zero|minimal) (maintenance|stress|effort|fuss|hassle|friction|drama|admin|faff)',
      '(barely|hardly|scarcely|almost no|very little|next to no|minimal|little) [any] (effort|work|training|admin|fuss|thought|input)',
      'a (joy|pleasure|delight|cinch|breeze|doddle) to (use|learn|set|run|install)',
      {
        phrase: '(simply|just) (turn up|show up|plug in|add water) (and|.|!|…)',
        except: [
          '(if|when|who|people|guests|patients|you|they|not|never) [to] (simply|just) (turn|show|plug|add) _ _',
          '(simply|just) (turn|show|plug|add) _ and (pay|ask|sign|bring|ring|wait|show|register|queue|take|stir|mix|leave)',
        ],
      },
      '(simply|just) (add|turn up|plug|scan|tap|point|drop|show up|connect|walk|swipe) [_|_ _] and (go|relax|enjoy|play|drive|away you go)',
    ],
  },
  {
    about: 'Ease by its own name, and ease as an absence',
    needs: 'claim',
    instead: 'Say what the reader has to do: the steps, the time, what is needed first.',
    phrases: [
      '(simplicity|ease) itself',
      'the (soul|essence|picture|height) of simplicity',
      {
        phrase:
          'no (trouble|bother|problem|difficulty|chore|hardship|fuss) (at all|whatsoever|to (use|set|install|learn|clean|run|keep))',
        except: ['no (trouble|problem|difficulty) at all (is|was|has)'],
      },
      'no [more] (swotting|head-scratching|cramming|fiddling|fumbling|form-filling|box-ticking|faffing|hair-pulling|nail-biting|tinkering|mucking about)',
      'never been this (easy|simple|quick|smooth|painless|straightforward|effortless|fun|convenient|affordable)',
      `(takes|take|taking|needs|need|asks|is|are|requires|require) (no|little|hardly any|hardly|barely any) more (thought|effort|trouble|work|bother|skill|
        attention|difficult|complicated|complex|brainpower|training) than _`,
      '(requires|require|needs|need|demands|demand|takes) (no|zero|little|next to no|hardly any|barely any) (technical|specialist|prior|special|accounting|coding|legal|it|computer|previous) (knowledge|training|expertise|know-how|skill|skills)',
      `(setup|set-up|switching|booking|installation|installing|joining|moving|ordering|paying|registration|applying|signing up|cleaning|assembly|
        onboarding|renewing|cancelling) (is|are) (easy|simple|straightforward|painless|quick|child's play) (and|,|:|–|—)`,
      `you [will] (barely|hardly|scarcely|need hardly|need never) [have to|need to|need|even] (lift|think|notice|move|touch|know|have|look)`,
      `a (child|toddler|kid) of (three|four|five|six|seven|eight|nine|ten|#) (could|can|would|will) (run|do|use|work|manage|drive|operate|cook|
        assemble|set|follow|understand|master|learn|handle)`,
      'all you (do|need do|must do) is',
      '(get|gets|got|pick up|picks up|have|has) the (hang|knack) of (it|this|them|things)',
      '(does|do|doing) [all|most of|nearly all] the (thinking|worrying|chasing|remembering|donkey work|heavy lifting|legwork|running around|hard work|hard bits|boring bits|fiddly bits|dirty work|sums|maths|math) (for you|so (that|you))',
      'that (does|do) the (thinking|worrying|chasing|remembering|hard work) [for you]',
      '(letting|leaving) us [to|do] [the] (do|worry|worrying|handle|sort|take care|hard work|details)',
      '(forms|returns|invoices|reports|timesheets|expenses|rotas|books|accounts) (fill|file|write|book|pay|sort|balance|complete) [in|out] themselves',
      '(minus|without) the (misery|bother|queues|paperwork|tears|drudgery|slog|sting|rigmarole|worry|small print|headache|nonsense|chaos|mess|legwork)',
      '(could|can) (not|hardly|scarcely) be (less (trouble|bother|work|hassle|effort)|any (easier|simpler))',
      '(point|tap|click|press|scan|snap|swipe|drop|drag|upload|sign|plug|order|send|pick|choose|pour|twist) [and _] , (tap|click|press|scan|snap|swipe|drop|drag|upload|sign|order|send|pay|pick|choose|pour|post|go) [it] , (done|sorted|finished|relax|enjoy|easy|off you go|that is it|smile)',
      'wonder (why|how) (you|it|anyone|we|they) (ever|managed|did|lived|coped|was ever|were ever)',
      '(ask|asks|demand|demands|want|wants|expect|expects) (next to |almost |practically |)nothing of (you|your)',
      'even (a|an|your|the) [_|_ _] (could|can|will|would) (manage|do it|cope|use it|get it|work it)',
      'you could do it (in|with|while|on|blindfold|asleep|standing|drunk)',
    ],
  },
  {
    about: 'Hardly anything to it',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      '(is|are) (trivial|dead simple|dead easy|trivially easy|plain sailing|a non-event|a formality) (.|!|,|–|—|:|and)',
      '(is|are) (quite|fairly|relatively|reasonably|rather|perfectly|delightfully|blissfully|wonderfully) (easy|simple|straightforward|painless)',
      '(how|so) little (there is|you have|you need|is left|work|effort|remains) [_|_ _] to (do|learn|think|remember|worry)',
    ],
  },
  {
    about: 'Obedient things, and troubles gone',
    needs: 'claim',
    instead: 'Say what is done for the customer, and what is left to do.',
    phrases: [
      '(everything|it all|all of it|things|the rest) (just|simply) (falls|fall|clicks|slots|comes|come|works|runs|fits|sorts) [itself|together] [out|into (place|line)]',
      {
        phrase:
          '(that|which|it|_) (just|simply) (behaves|behave|works|gets out of (the|your) way|copes|obeys|does (as it is told|what it should|its job))',
        except: [
          '(not|and|but|if|when|than|of) (just|simply) _',
          '(work|works) (like|as if|as (a|an|the)|because|on|in|with)',
        ],
      },
      '(gets|get|stay|stays|keep|keeps) [right] out of (the|your) way',
      '[is|are] [just|only|simply|merely] a (matter|question) of (a|one|two|three|# ) (tap|taps|click|clicks|swipe|swipes|call|calls|minute|minutes|step|steps|phone call|button)',
      '(and|,|with|but) no (thinking|thought|fiddling|guessing|guesswork|bother|head-scratching|jargon|nonsense|stress|tears|dramas|swearing|learning) (.|!|,|at all|whatsoever|required|needed|involved)',
      '(without|minus) (the|a|any) (backache|headache|headaches|heartache|drama|dramas|fuss|stress|guesswork|jargon|elbow grease|sweat|sweating|swearing|worry|faff|hard work|slog|tears|trouble)',
      '[that] (all but|practically|virtually|almost|more or less|pretty much|nearly) (look|looks|take|takes|run|runs|install|installs|write|writes|sell|sells|cook|cooks|clean|cleans|pay|pays|drive|drives|sort|sorts|manage|manages|fill|fills|build|builds|grow|grows|care|cares) [after|care of|for] (itself|themselves)',
      '(is|are) (a thing of the past|ancient history|yesterday|no more than a memory) (.|!|,|–|—|:|with|here|at)',
      'so (simple|easy|smooth|quick|gentle|effortless|intuitive|painless|straightforward) [that] (it|they|you) (feel|feels|will|would|seem|seems|almost|hardly|barely|forget|wonder|never)',
      '(hardly|barely|scarcely) (notice|know|realise|realize|feel|remember) (it|you|that|they|we|a thing|anything|the)',
      '(ready|there|waiting|open|up) when you are (.|!|,|–|—)',
      '(never|not) have to (think|worry|wonder|care|bother|fret) (about|how|whether|where|twice|again)',
    ],
  },
  {
    about: 'As hard as nothing',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      '(nothing|not a thing) (about|in) (it|this|them|that|our _) is (complicated|hard|difficult|tricky|confusing)',
      `(about|just|only|roughly|just about|only about|every bit) as (hard|difficult|complicated|tricky|taxing|demanding|tiring|arduous|strenuous|painful|
        stressful|scary) as (${EVERYDAY})`,
      `(no|not much|not any|hardly|scarcely|barely|little) (harder|more (difficult|complicated|taxing|demanding|work|trouble|stressful)|trickier|tougher)
        than (${EVERYDAY})`,
      '(a|an) (total|complete|absolute|real|) (non-event|doddle|cakewalk)',
      'could (not|hardly|scarcely) be (less of a _|any less _)',
      'without (you|anyone|anybody|your team|your staff|them|staff|somebody|people) (ever|) having to (learn|lift|think|touch|worry|know|read|type|chase|remember|ask|do)',
      '(will|need|needs|have to|do|does|should) (hardly|scarcely|barely|never|not) [even] [have to|need to] lift a finger',
      '(for|by) people (with|who have|who have got) (better|other|more important) things to do',
      '(claims|orders|bookings|moves|repairs|deliveries|returns|visits|payments) (are|is|get) (settled|handled|done|sorted|made|dealt with) with (a|the) minimum of (fuss|bother|hassle|paperwork|effort|pain)',
      '(without a hitch|like clockwork|with no strings|with a minimum of (fuss|bother|hassle|effort))',
    ],
  },
  {
    about: 'The trouble taken out',
    needs: 'alone',
    instead: 'Say which steps are done for the customer, and which are left.',
    phrases: [
      {
        phrase:
          '(minus|without) the _ [_] (worry|stress|fuss|bother|drama|hassle|faff|guesswork|headache|headaches|paperwork)',
        except: ['(do not|not|never) _ [_] without the _ [_] paperwork'],
      },
      {
        phrase: 'minus (the|all the) _ [_|_ _] (.|!|,|;)',
        except: [
          'minus (the|all the) [_] [_] (fee|fees|deposit|cost|costs|tax|discount|excess|commission|amount|price|value|vat|interest|charge|charges|postage|weight|refund|balance|payment|sum|deductible|premium|day|days|hours) _',
        ],
      },
      '(think|worry) no more about (it|them|that|the|your|any)',
      'the (lazy|painless|effortless) way (.|!|to)',
      '(dinner|lunch|breakfast|supper|weekend|weekends|holiday|admin|paperwork|payroll|tax|taxes|bills|christmas|gifts|presents|washing|laundry|cleaning|shopping|groceries) [,] sorted (.|!)',
      ', _ _ __ , [and] that is (it|all) (.|!)',
      'is the easy (bit|part) (.|!)',
      'with (the|all the|most of the) (pain|hassle|stress|work|sting|fuss|guesswork|headache|headaches|misery|bother|drudgery|legwork|paperwork) (taken|left|stripped) (out|away)',
      'if you can __ [_|_ _] you already (can|know|have|are)',
    ],
  },
];
