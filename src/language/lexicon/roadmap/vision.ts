import type { PhraseGroup } from '../phrase-group.js';

const SAY_WHAT_IS =
  'Say what the product does today, and keep the dream for a page that is plainly about plans.';

const THINGS = `world|day|future|time|place|company|team|life|home|city|kitchen|clinic|hospital|school|bank|business|
    shop|morning|workplace|house|hotel|farm|factory|store|classroom|monday|week|office|gym|studio|planet|
    society`;

/** The dream of what the product, or the world with it, is to become. */
export const visions: readonly PhraseGroup[] = [
  {
    about: 'A world to come',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase: '(imagine|envision|envisage)',
        except: [
          '(can|could|cannot|not|ever|might|may|would|possibly|to|you|who|always|we|i|they|only) (imagine|envision|envisage)',
          '(can|could|ever|may|might) _ imagine',
          'imagine (dragons|software|it is|cup)',
          // A trouble that somebody would have.
          'imagine __ _ [_|_ _|_ _ _|_ _ _ _|_ _ _ _ _] (:|,|—|–) (you|we|they) would',
          // Worked examples in advice and lessons.
          `imagine [that] you (borrow|owe|lend|invest|deposit|earn|are (writing|building|testing|given)|
            have (#|a [_] (list|table|loan|mortgage|variable|function|class|file|string|array|balance|debt)))`,
          'imagine (the|a) (triangle|circle|line|point|graph|function|table|array|list|following|number|coin|dice|scale)',
        ],
      },
      `picture (a|an) [_] (${THINGS})`,
      'picture yourself (in|on|at|by|under|with|without) _',
      'picture [yourself] (waking|walking|never|opening|speaking|thinking|arriving|finishing|leaving|paying|knowing|running) (up|in|into|a|the|your|to|every|all|without|home|and|again|_)',
      'picture (this|your (day|team|business|company|life|morning|week|home) (without|with|when|where))',
      `(think|dream|dreaming|dreams) of a (${THINGS}) (where|when|in which|without|that)`,
      {
        phrase: `a (world|future|tomorrow|planet|society|time) (where|in which|without|when|that (runs|works|never)|free of|free from)`,
        // A story's.
        except: [
          '(set|lives|wake|wakes|awake|takes place|plays|told|born|trapped|lost|hero dreams|heroine dreams) (in|of) a _ (where|in which|without|when)',
        ],
      },
      `a (day|life|workplace|home|business|company) (where|in which) (no|nobody|every|everyone|all|nothing|work|your)`,
      {
        phrase: 'the future of',
        except: [
          '(lecture|essay|article|exhibition|film|podcast|seminar|paper|course|debate|series) (on|about) the future of',
          `(uncertain|unsure|questions|talk|conference|panel|debate|worried|report|book|secure|securing|
            protect|plan|planning) [about|on|for] the future of`,
          'the future of (your|his|her|their) (pension|child|children|family|estate)',
        ],
      },
      '(welcome to|step into|enter|meet|shape|shaping|inventing|embrace|powering) (the future|tomorrow|a new era|the next era|the new era)',
      'ready for the future',
      '(next|new|a new) chapter (of|in|for) _',
      `(redefining|rewriting|reinventing|reimagining|rethinking|transforming|revolutionising|
        revolutionizing) (travel|retail|banking|insurance|logistics|healthcare|education|mobility|work|
        hiring|finance|security|fitness|farming|energy|media|dentistry|hospitality|the rules of|the way|how|
        what it means)`,
      "building tomorrow's _",
      "tomorrow's _ , today",
      '_ as it (will|should) be',
      {
        phrase: "tomorrow's _",
        except: [
          `tomorrow's (menu|weather|meeting|meetings|forecast|lesson|lessons|delivery|deliveries|class|
            classes|date|appointment|appointments|shift|shifts|order|orders|train|trains|match|game|paper|
            newspaper|lunch|dinner|breakfast|schedule|timetable|session|sessions|task|tasks|job|jobs|visits|
            visit|rota|price|prices|rates|rate|walk|tour|list|work|run|route|routes|news|tide|tides|bread|
            bake|exam|exams|flight|flights|guests|arrivals|bookings|calls)`,
          "(built|made|designed|ready|fit) for tomorrow's _",
        ],
      },
      {
        phrase: 'we (envision|envisage|foresee) _',
        except: ['we (envision|envisage|foresee) (no|any|delays|problems|that|little|using|needing)'],
      },
      'we want (to live in|to see (a|an|every|all|more)|every _ [_] to)',
      '(it is|now is the) time to (reimagine|rethink|reinvent|redefine|rewrite|transform)',
      '(what|how) would (your|a|the|our) _ [look|feel|be] [like] if',
      '(hello|welcome) [,] (future|tomorrow)',
      '(tomorrow|the future) (starts|begins|belongs|arrives|happens) (here|today|now|with us|to those|to people)',
      '(bring|brings|bringing|deliver|delivering) [you|us] (the future|tomorrow)',
      `(leading|driving|powering|accelerating|championing|spearheading) the (transition|shift|charge|
        revolution|move|journey) (to|towards|toward|in|into)`,
      '(make|makes|making) __ (a thing of the past|history|a distant memory|a relic)',
      'the end of _ as (we|you) know it',
      '(on|well on) (our|the|its|their) (path|road|journey) to (becoming|net|zero|carbon|full|100|a|being)',
      'on our way to (becoming|net|zero|carbon|being)',
      'the future is (here|now|bright|ours|yours|already)',
      'the _ of (tomorrow|the future)',
      {
        phrase: `tomorrow's (world|workplace|leaders|business|bank|payment|payments|home|hospital|school|office|
            factory|farm|city|customers|car|commerce|hotel|clinic|technology|team|teams|company|companies|
            kitchen|retail|finance|healthcare|energy|mobility)`,
        except: ["(built|made|designed|ready|fit) for tomorrow's _"],
      },
      `(build|building|work|working|move|moving|heading|striving|journey|step|stride|leap|building|
        built) (towards|toward) (a|an|the) (world|future|day|time|planet|society|tomorrow|better|greener|
        fairer|healthier|safer|brighter|paperless|cashless|fully|truly|self) `,
      `(building|creating|designing|shaping|inventing|engineering|pioneering) (a|the|our|your) (world|
        future|better|brighter|greener|fairer|planet|tomorrow|operating system for|next generation of)`,
      '(laying|lay) the (stones|foundation|foundations|groundwork|rails|tracks|cornerstone) (for|of) (it|that|this|the|a|tomorrow)',
      `(that|this|it) is (what|where) (we|all of us) (are|want|dream) (working|building|heading|going|
        striving|aiming|headed|dreaming|reaching|to) (towards|toward|for|to|at|be|go)`,
      '(that|this) is where (all this|it all|this|it|we) (is|are) (heading|going|leading|headed)',
      'we (see|picture|envisage|dream of|believe in) (a|an) [_] _ (in which|where|without)',
      '(that|this) is the (world|future|day|dream) we',
      '(new|next) (era|dawn|frontier|age) (of|in|for) _',
      'the (dawn|birth) of (a|the) (new|better)',
      {
        phrase: 'the dawn of (a|an|the) _',
        except: ['(at|before|since|from|until) the dawn of _ _', 'the dawn of (the|a) (day|century)'],
      },
      'the way (the world|people|you|we|everyone) will _',
      '(a|our|their|your) (better|brighter|greener|fairer|cleaner|healthier|safer|kinder|smarter) (tomorrow|future)',
      'the dawn of (autonomous|automated|intelligent|digital|personal|personalised|personalized|smart|connected)',
      `(change|changing|transform|transforming|reshape|reshaping|reimagining|reinventing|rethinking|
        redefining) (the world|the planet|the future|the way the world|how the world|the way (people|we|
        humans|companies|businesses) _|how (people|we|humans|companies|businesses) _)`,
    ],
  },
  {
    about: 'One day',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      '(one day|someday|some day|one fine day|in ten years|ten years from now|a decade from now) [_|_ _|_ _ _] (will|would)',
      '(one day|someday|some day) , __ (will|would)',
      '(one day|someday|some day) , we (hope|trust|believe) , __ (will|would)',
      'in the end [,] (every|each|all|no one|nobody|everyone|everybody) _ [_] will _',
      '(will|may|might|would|could) (one day|someday|some day)',
      `(will|would) [soon|one day|finally] (be|become|seem|feel|look) (a thing of the past|history|
        ancient history|obsolete|extinct|a memory|a distant memory|a relic|unthinkable|forgotten|old news)`,
      `(until|till) __ (is|are) (in a museum|a thing of the past|history|extinct|obsolete|a memory|a relic|
        gone for good|in every|everywhere|no more)`,
      '(not|never) (rest|stop|quit|pause|settle|sleep|be satisfied|be happy|be content|be done|give up) (until|till)',
      'where (it ends up|this is going|it is all going|it all leads|we are headed|we are heading)',
    ],
  },
  {
    about: 'Mission, vision, dream',
    needs: 'alone',
    instead: SAY_WHAT_IS,
    phrases: [
      {
        phrase:
          'our [long-term|ultimate|big|grand] (mission|vision|dream|quest|moonshot|north star) (is|:|has always been|remains|—|–|for)',
        // What a practice or a school does today.
        except: [
          'our mission (is|has always been|remains) [simple :|clear :] to (provide|offer|serve|give|deliver|care|treat|teach|educate|support|supply|protect)',
        ],
      },
      '(we are|a company|a team|people) on a (mission|quest) to',
      '(we|our founders) [have a|still|always|dare to|all] (dream|dreamed|dreamt|envision|envisage) (of|a|that|the)',
      '(we|our founders) __ dream of',
      `we [all] (see|want|believe in|like to think of|look forward to|live for|fight for|stand for) (a|
        the) [_] (world|future|day|time|tomorrow|planet|society) (where|in which|when|that|without)`,
      `our [long-term|ultimate|big|boldest] (ambition|goal|aspiration) is (to become|to make|to end|
        nothing less|a world|for every|for everyone|that every)`,
      '(we are|a company) on a journey (to|towards|toward) _',
      '(on|well on) (the|our) way to a _ (without|where|in which|free of)',
      'we exist to (make|end|give|change|free|build)',
      '(here|exist|set out|founded) to (change|fix|transform|reinvent|rewrite|reimagine|rethink) (how|the way|what|the world|the future)',
      'close your eyes (:|and|for)',
      'think of (a|an) [_] _ that _ (itself|themselves)',
      'what if (your|our|the|a) [_] _ _ (itself|themselves)',
      'what if (you never|nobody|no one|everyone|there were no|there was no|work (could|were|just|felt))',
      'what if (your|every|all your|a|the) _ [_] (could|just|knew|never|always|were|had|ran|felt|paid|came|did)',
      '(never) (write|type|chase|wait|file|queue|search|worry|fill|enter|clean|cook|drive|plan|think) __ again',
      `_ that (repairs|repair|heals|mends|debugs|tunes|teaches|runs|run|writes|write|drives|drive|fixes|fix|plans|plan|pays|pay|cleans|clean|manages|manage|
        organises|organizes|sells|sell|thinks|think) (itself|themselves|for itself)`,
      '(a|an|the) [_] _ that (does|runs|writes|keeps|plans|pays|drives) its own _',
      '(will|to) (run|write|price|plan|pay|manage|drive|heal|clean|teach|sell) (itself|themselves)',
    ],
  },
];
