import type { PhraseGroup } from '../../phrase-group.js';

/** What asks nothing of anybody. */
const SLIGHT =
  'nod|glance|wink|shrug|word|wave|smile|click|tap|flick|swipe|yawn|sigh|signature|handshake|whistle|grin|blink|sniff|hum|sentence|postcard|thumb|finger|pencil|teaspoon|pulse|heartbeat';

const SIMPLETON = `cat|dog|goldfish|hamster|parrot|monkey|chimp|toddler|child|baby|gran|granny|nan|grandmother|grandma|grandad|grandfather|
    mother|mum|mom|dad|uncle|aunt|intern|teenager|boss|goat|donkey|sheep|pigeon|houseplant|puppy|kitten|
    schoolboy|schoolchild|pensioner|vicar|caveman|sloth`;

/** How light the work is, told by a likeness. */
export const effortLikenesses: readonly PhraseGroup[] = [
  {
    about: 'So little that it is nothing',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      'nothing to (lose|break|work up|raise|bat|get) (sleep|a sweat|a lather|an eyebrow|an eyelid|your hat|_|_ _|_ _ _) (over|about|for)',
      {
        phrase:
          'nothing to (worry|fret|panic|sweat|fear|write home|swear|sigh|grumble) [home] (about|over|at) (.|!|,|:|–|—)',
        except: ['(there|that) (is|was) nothing to worry about [,|.] _ [_]'],
      },
      `(need|needs|take|takes|ask|asks|require|requires|want|wants|with|is|are|cost|costs|calls for|call for) (no more|little more|nothing more|not much more) than (a|one|your|the) [_] (${SLIGHT}) [of]`,
      `(asks|ask|demands|demand|wants|want|expects|expect|requires|require) (nothing|little|next to nothing|precious little) (of|from) (anyone|anybody|(the|your) [_] (brain|mind|memory|wits|reader|patience|wallet|purse|back|nerves|muscles|user|visitor|guest|eye|eyes|legs|feet|hands|time|attention|customer|caller))`,
      `no [great|real|extra|particular] (burden|bother|trouble|strain|hardship|chore|imposition|effort|sacrifice|ordeal) (on|to|for|upon) (you|anyone|anybody|them|your (team|staff|people|guests|family|day|time|purse|nerves))`,
      `(with|on) (barely|scarcely|hardly|not so much as|no more than|little more than) (a|an|any) [_] (${SLIGHT}|effort|murmur|bump|hiccup|ripple|pause)`,
      `(two|three|four|five|a few|a couple of) (lines|clicks|taps|words|swipes|keystrokes) and a (nod|glance|wink|shrug|wave|smile|yawn|sigh|whistle|grin|coffee|biscuit|cup of tea|cuppa|prayer)`,
      `(a|one) (${SLIGHT}) (is enough|will do|suffices|does it|and it is done|and you are)`,
      'before the instructions are (out|unfolded|read|open)',
      '(no|without) [a|any] (swear|swearing|swear words|curse|curses|tears|tantrums|bad language|blood) (needed|required|shed|involved)',
    ],
  },
  {
    about: 'Work that does itself',
    needs: 'claim',
    instead: 'Say what is done for the customer, and what is left to do.',
    phrases: [
      '(fall|falls|fell|falling) [neatly|gently|nicely|quietly|straight|right] into place',
      // A drawer slides and a tile drops into place.
      '(everything|it all|all|things|the rest|the pieces) (slot|slots|click|clicks|drop|drops|slide|slides|snap|snaps) [neatly|gently|nicely|quietly|straight|right] into place',
      {
        phrase: `(of|by) (its|their) own accord`,
        except: [
          '(open|opens|close|closes|closed|leave|left|leaves|resign|resigned|stop|stops|heal|heals|end|ends|ended|expire|expires|expired|lapse|lapses|lapsed|renew|renews|renewed|cease|ceases|terminate|terminates|go|goes|gone|went|come|comes|came|start|starts|fall|falls|return|returns|returned|die|dies|dissolve|dissolves) [_] (of|by) (its|their) own accord',
        ],
      },
      // The plural of "files itself" is left out: "the files themselves" are files.
      '(sorts|solves|files|heals|manages|organises|organizes|balances|tidies|sells) itself (.|!|,|:|–|—|while)',
      '(sort|solve|manage|organise|organize|tidy|sell) themselves (.|!|,|:|–|—|while)',
      'while you (snore|dream|sip your _|put your feet up|are at the pub|sit back|look on|lie in the sun)',
      `(you|your team|your staff|they|your guests|customers) will (hardly|scarcely|barely|not|never) [even] (notice|feel) (a thing|the (change|switch|move|difference|join))`,
      `(you|your team|your staff|they|your guests|customers) will (hardly|scarcely|barely|not|never) [even] (notice|know) (it|we) (is|are|was|were|happened) [ever] [there|here|gone]`,
    ],
  },
  {
    about: 'Even somebody who knows nothing could',
    needs: 'claim',
    instead: 'Say what somebody must know, and how long it takes to learn.',
    phrases: [
      `(something|a thing|a job|work|a task) [that|which] [even] (a|an|your|any|my|the) [_|_ _] (${SIMPLETON}) (could|can|would|might) (manage|do|handle|run|use|master|solve|follow|understand|cope) (it|that|this|one|them|blindfolded|blindfold|asleep|alone|unaided|with|while|before|in|.|,|!)`,
      `[even] (a|an|your|any|my|the) [_|_ _] (${SIMPLETON}) (could|can|would|might) [_] (manage|do|handle|master|solve|follow|understand|cope|run|use) (it|that|this|one|them|blindfolded|blindfold|asleep|alone|unaided|with (their|its|his|her|one|mittens)|.|!)`,
      `(simple|easy|plain|clear|obvious|straightforward|gentle) enough (for|that) [even] (a|an|your|any|my|the) [_] (${SIMPLETON})`,
      `so (simple|easy|plain|clear|obvious|straightforward) [that|,] [even] (a|an|your|any|my|the) [_] (${SIMPLETON})`,
      'with (mittens|boxing gloves) on',
      '(from|in|on) (your|the) (bath|bed|sofa|hammock|deckchair|beach|bus|loo|sleep) [with|in] (one|a|your) (hand|thumb|finger|eye|eyes)',
      '(can|could|would|might) [_|_ _] (do|manage|run|use|master|handle) (it|this|that|them) with (both eyes|your eyes|their eyes) (shut|closed)',
      'with one hand (tied|in your pocket)',
      'with half an eye on (the|your)',
    ],
  },
  {
    about: 'Gentle curves, and other likenesses of what is easy',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      {
        phrase:
          '(the|its|our) learning curve (is|was|feels|looks) (a|an|flat|gentle|short|shallow|more of|hardly|barely|so|practically|almost|nearly|pretty|about)',
        except: ['learning curve (is|was) (steep|real|long|considerable|serious|not)'],
      },
      '(gentle|shallow|flat|short|gentlest|shortest|tiny|non-existent) learning curve',
      `(is|are|was) (a|an) (lunch-hour|coffee-break|one-coffee) (sort of thing|kind of thing|job|affair|business)`,
      `(a|an) [_] (sort|kind) of (job|task|thing) [that|which] you (do|can do|finish|could do) (over|in|before|between|during|while) _`,
      '(like|as|is|are) (a|the|two) (plug|key|hand|foot|duck|fish|knife|glove|train|letter) (looking for|finding|in|into|to|through|meets|meeting|that fits) (its|a|the|water|butter|soft|warm) [_] (socket|lock|glove|slipper|water|butter|hole|rails|letterbox|shoe)',
      'a (plug|key) looking for its (socket|lock)',
      '(slips|slip|fits|fit|goes|go|slides|slide) (on|in|into|together|through) like a (glove|dream|slipper|hand|charm|key|breeze|hot knife|lamb)',
      '(takes|take|needs|need|asks|is) (no|not a lot of|hardly a|not an ounce of|not a scrap of|not much) (genius|brains|einstein|wizardry|magic|brainpower|thought|cleverness)',
      'you (do not|need not|will not) (have to|need to|) be (einstein|a (genius|wizard|hacker|mathematician)|technical|clever|handy|good with (computers|numbers|your hands))',
      '(kind|gentle|easy|light) on the (brain|nerves|eye|hands|back|knees|mind|head|thumbs|purse)',
      'without (so much as|even) (a|an) (nod|glance|wink|shrug|wave|smile|yawn|sigh|blink|hum|murmur|bump|hiccup|ripple|whisper)',
      'without (so much as|even|ever) (trying|thinking|noticing|blinking|lifting a finger|breaking a sweat|looking up)',
    ],
  },
  {
    about: 'Brains, spanners and one-coffee jobs',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      '(no|zero) (brains|brain|muscle|muscles|patience|talent|magic|wizardry|genius|luck|swearing|sweat|green fingers|head for figures|technical wizardry|computer science|rocket science) (required|needed|necessary|involved|whatsoever|at all)',
      '(taken|take|takes|took|taking) (the|all the|most of the) (sweat|pain|sting|worry|bother|tears|slog|guesswork|faff|misery|drudgery|dread|fear|fuss|headache|stress|graft|grind|terror) out of _',
      '(asks|ask|demands|needs|wants) no more (of (you|anyone|your _)|from (you|anyone)) than (a|an|your|one)',
      '(plug|set|switch|turn|hang|fit|load|install|wire|stick|screw) it [in|up|on|down] (and|then) (forget (it|about it)|walk away (.|!)|that is (it|that|all)|you are (done|away))',
      '(it is|is|are|gets|get|comes|it all gets) all (done|sorted|handled|arranged|settled|seen to|taken care of) for (you|them|your)',
      'with (one|half an|an) eye on (the|your) (telly|tv|television|football|kids|children|oven|match|baby|cricket|dog|barbecue)',
      'not a (spanner|manual|form|spreadsheet|swear word|tear|queue|tantrum|hammer|screwdriver|cable|wire|headache|stapler|drop of sweat) in sight',
      '(you|they|nobody|no one) will (not|never|hardly|barely|scarcely) [even] (break|raise|work up|break into) a sweat',
      '(a|an) (one|two|three|half)-(beer|coffee|cup|sandwich|biscuit|pint|thumb|finger|cuppa) (job|affair|business|task|thing|chore)',
    ],
  },
];
