import type { PhraseGroup } from '../phrase-group.js';

const UNTIL_IT_IS_THERE =
  'Leave it out until it is there, or announce it in the words and with the date that the roadmap allows.';

/** Announcements of plans that need no sentence of promise. */
export const announcements: readonly PhraseGroup[] = [
  {
    about: 'In the works',
    needs: 'alone',
    instead: UNTIL_IT_IS_THERE,
    phrases: [
      `(on|in) (our|the|its|the public|our public|the product|our product|this year's|next year's) (roadmap|
        road map|backlog|product plan|drawing board|workbench|launch pad|launchpad|slipway|back burner|
        front burner)`,
      "next on (our|my|its|their|the _ 's|the app's|the team's) [_] (list|plate|agenda|to-do list|workbench|slate|programme|calendar|wish list|roadmap)",
      {
        phrase:
          '(is|are) [already|now|still] (on (the|our) (test bench|bench|workbench|drawing board|slipway)|in our (labs|lab|workshop|studio|test kitchen|sights)|in the (labs|editing suite|kiln|cutting room)|at the (factory|shipyard|foundry|printworks|typesetter)) [.|!|,|;|:|–|—|and]',
        except: [
          '(you|yours|ours|hers|his|who|they|we|it|engineers|engineer|repair|repairs|samples|sample|patients|guests) (is|are) [_] (in|on|at) (the|our) _ [_]',
          'your __ (is|are) [_] (in|on|at) (the|our) _ [_]',
        ],
      },
      {
        phrase: `in (the|our) (carpenter's|printer's|designer's|translator's|architect's|engraver's|builder's|joiner's|editor's|illustrator's|binder's|
            tailor's|potter's|brewer's|developer's|typesetter's|mason's|jeweller's|engineer's|programmer's|planner's) hands`,
        except: ['(you|your _) (is|are) in _ _ _ hands'],
      },
      'in the hands of (the|our) (carpenters|printers|designers|translators|architects|engravers|builders|joiners|editors|illustrators|tailors|developers|planners|regulator|typesetters|lawyers)',
      '(is|are) [still] in (a|our) drawer',
      'in (a|the|our) drawer , (waiting|until|till)',
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
          `(in|under) (development|construction) (and|mode|environment|environments|projects|finance|loans|
            costs|or|teams|tools|industry|sites|tools)`,
          `(used|experts|experience|people|jobs|careers|partners|years|invest|investment|advances|work|
            working|specialise|specialize) in (development|construction)`,
          `(buildings|properties|property|homes|houses|sites|projects|ships|drugs|medicines|flats|roads|
            assets|branches) (in|under) (construction|development)`,
          'under construction (properties|property|homes|flats|sites|buildings)',
        ],
      },
      '[just] (on|over) the horizon',
      {
        phrase: '(is|are) (germinating|incubating|gestating|hatching)',
        except: ['(seed|seeds|beans|bulbs|eggs|egg|chicks|they|plants|acorns|spores|virus) (is|are) _'],
      },
      'up (our|its|their) (sleeve|sleeves)',
      {
        phrase: 'work in progress',
        except: [
          '(limit|limits|cap|caps|count|amount|value) [on|of|for|your] work in progress',
          'work in progress (limit|limits|cap|caps|insurance|report|reports|account|value)',
        ],
      },
      `(negotiations|talks|discussions|plans|preparations|tests|testing|trials|work|construction|
        planning) [are|is] [well|far|already] (advanced|underway|under way|ongoing|afoot|in hand|
        at an advanced stage)`,
      'plans (for|to) _ [_|_ _|_ _ _] (are|is) [well|far|already|now] (advanced|underway|under way|afoot|in hand|at an advanced stage|taking shape)',
      {
        phrase:
          '(contract|contracts|deal|agreement|lease|partnership|licence|license|franchise|permit) __ [_] (close to|near|nearing|awaiting|ready for|about to be|on the point of) (signature|signing|signed|completion|being signed|conclusion)',
        except: [
          '(your|their|a) (contract|deal|agreement|lease|permit) __ (close to|near|nearing|awaiting|ready for) _',
        ],
      },
      {
        phrase:
          '(contract|contracts|deal|agreement|plans|plan|drawings|blueprint) (is|are) [now|already] on the table',
        except: ['(your|their) _ (is|are) [_] on the table'],
      },
      'at an (advanced|early) stage (.|!|,|;)',
      '(:|–|—|,) (drawings|permits|plans|paperwork|papers|developers|builders|planning|permission|funding|site|lease|contract|tender|licence|license|architects|foundations) (done|filed|pending|granted|hired|signed|found|approved|submitted|agreed|in|laid)',
      '(ground has been broken|we have broken ground|we have begun building|the first (brick|stone|sod|pile) (is|has been) (laid|cut|driven))',
      '(has|have) been promised (to us|us)',
      '(is|are) no longer a (question|matter) of (if|whether)',
      'not (a question of|a matter of|) (if|whether) [,] but when',
      'never say never',
      '(it|that|this) is what we are (building|working on|making|adding|designing|writing)',
      '(will|to) (leave|graduate from|come out of) [private|public] (beta|preview|testing)',
      'as good as (agreed|signed|finished|ready|there|built|settled|decided) (.|!|,|;|:)',
      'we have applied (to be|for (a|an|the|permission|planning|leave|approval|certification|accreditation|our))',
      {
        phrase:
          '[is|are] [now|currently|only] (halfway|midway|part of the way|part-way|partway) (through|to|towards|toward|there) [_]',
        except: [
          '(halfway|midway|part of the way|part-way|partway) (through|to|towards|toward) (the|a|an|your|their|each|its|every) (day|week|year|month|course|treatment|meal|film|journey|trip|walk|climb|season|term|night|morning|afternoon|stay|lesson|hill|village|station|beach|top|summit|coast|valley|park|road|town|city|sea|river|order|run|cycle|wash|bake|cooking|call)',
          '(when|if|once|until|you|they|he|she|people|lies|stands|sits|located) (are|is|lies|_) (halfway|midway|part of the way|part-way|partway) _ [_|_ _]',
        ],
      },
      {
        phrase:
          'we are [now|still|currently] (in the (middle|midst|throes)|deep in the (middle|business)) of _',
        except: ['of (your|a|an|the|town|nowhere|things|this|it)'],
      },
      '(trial|trials|talks|tests|testing|negotiations) __ (underway|under way|afoot)',
      'we are [already|now] talking to (the|its|their|his|her|a) (owner|owners|landlord|council|regulator|planners|architect|port|airport|brewer|maker|makers)',
      {
        phrase: '(is|are) [already|now] going up (behind|beside|in|on|at|next|opposite|by|.)',
        except: [
          '(price|prices|rate|rates|cost|costs|fee|fees|rent|rents|bill|bills|you|temperature|temperatures|premium|premiums|wages|demand|lift|curtain) (is|are) [_] going up _',
        ],
      },
      {
        phrase:
          '(has|have) been (commissioned|greenlit|given the go-ahead|put out to tender|budgeted for|ordered (.|!|;|and|for (the|our)))',
        except: [
          '(your|the|that|you|it|order|orders|meals|drinks|part|parts|tests|test|scan|goods|items|item) __ (has|have) been (ordered|commissioned) [_] [_]',
        ],
      },
      '(approved|agreed|funded) and (is|are) [now|only] (waiting|awaiting|looking)',
      '[we are] in [advanced] (talks|negotiations|discussions) (with|about|to|over|for)',
      '(taking|starting to take) shape',
      {
        phrase: '(is|are|something) (cooking|brewing|baking|simmering|bubbling|hatching|marinating)',
        except: [
          '(while|when|what|coffee|tea|it|they|food|kettle|sauce|rice|pasta) (is|are) (cooking|brewing|baking|simmering|bubbling)',
        ],
      },
      '(the|our) next [minor|major|big|point] (release|version|update|upgrade) [, _ ,] (carries|brings|adds|ships|includes|introduces|supports|comes with|drops|lands)',
      `(the|our|a) (next|upcoming|forthcoming|future) (release|version|update|upgrade|edition) (brings|adds|
        has|includes|gets|gives|contains|introduces|lets|makes)`,
      '(soon-to-be-released|soon-to-launch|soon-to-open|yet-to-be-released|pre-launch)',
      {
        phrase: `(upcoming|forthcoming) [_] (feature|features|version|versions|update|updates|upgrade|launch|
            launches|app|apps|product|products|integration|integrations|platform|module|modules|model|
            models|portal|edition|branch|branches|clinic|hotel|store|shop|service|api|plugin|plug-in|
            support|range|line|menu|collection|release|tool|tools|assistant|redesign|rollout|expansion|
            extension)`,
        except: ['(your|their|his|her|an|any) (upcoming|forthcoming) [_] _'],
      },
      {
        phrase: `in (a|an|one of the|the|our) (future|later|upcoming|coming|next|forthcoming) (release|releases|
          version|versions|update|updates|edition|sprint)`,
        except: ['see you [all] in (the|our) (next|upcoming|coming) _'],
      },
      {
        phrase: `(planned|scheduled|slated|targeted|earmarked|pencilled in|penciled in|lined up) (for|in) (early|late|
        mid|spring|summer|autumn|fall|winter|q1|q2|q3|q4|next|later|release|january|february|march|april|
        may|june|july|august|september|october|november|december|#)`,
        except: [
          '(planned|scheduled) for [about|around|up to] # (minutes|hours|days|nights|weeks|months)',
          '(visit|tour|trip|walk|meeting|session|dinner|lunch|class|table|menu|stay|party|event|evening|game|workshop|it|which) (is|are|was) [_] (planned|scheduled) for [about|around|up to] # (people|guests|players|persons)',
        ],
      },
      '(planned|scheduled|slated|targeted|earmarked) for the (first|second|third|fourth|end|start|beginning|middle|next|coming|new)',
      {
        phrase: `(is|are) [already|now|currently] (planned|in development|in the works|in preparation|in testing|
            underway|under way|imminent|lined up|in sight)`,
        except: [
          // How long it takes, and for how many.
          '(is|are) [already|now|currently] planned for [about|around|up to] (#|a|an|one|several|a few|half a) (minutes|hour|hours|day|days|night|nights|week|weeks|month|months)',
          '(visit|tour|trip|walk|meeting|session|dinner|lunch|class|table|menu|stay|party|event|evening|game|workshop|it|which) (is|are|was) [_] planned for [about|around|up to] # (people|guests|players|persons)',
          '(is|are) [already|now|currently] planned (on|with|using) [a|an|the|your] [_] (paper|screen|scan|scans|map|maps|model|drawing|whiteboard)',
          '(is|are) [already|now|currently] planned (until|around|in advance|together|with|so|by|carefully)',
          '(maintenance|work|works|closure|outage|downtime|repairs|strike|strikes|roadworks|meal|meals|menu|menus|route|routes|visit|visits|lesson|lessons) (is|are) [already|now|currently] planned',
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
        phrase: `(we are|the team is|our team is|we have been) [still|already|hard|now|currently|busy|
            quietly] (on it|at it|at work on|hard at work|getting there|on the case|working on it|
            working on that|working on this)`,
        except: [
          '(when|if|once|that|because|know|until) we are on (it|the case)',
          'we are on it (within|in|before|the same|day|around|immediately|straight)',
          // How long a firm has done its work.
          'we have been [still|already|hard|busy|quietly] at it (since|for)',
        ],
      },
      'hard at work on',
      {
        phrase: `(our|the) (team|engineers|developers|designers|crew|builders|chefs|people|programmers|architects|scientists|bakers|
          brewers|translators|gardeners) (is|are) [already|still|now|currently|even] (at it|hard at it|on the case|onto it|busy with it)`,
        except: [
          '(if|when|once|until|while) (our|the) _ (is|are) _ _',
          // Their hours of work.
          '(our|the) _ (is|are) [_] at it (from|since|until|before|by|at|all|every|each|in|on|again|early)',
        ],
      },
      '(is|are) something (we are|our _ (is|are)|the team is) [already|still|now|currently] (working|building|testing|looking|trying|deep|up|playing|busy|elbow-deep|tinkering|experimenting)',
      {
        phrase: 'bear with us',
        except: [
          '(please|kindly|must ask you to|to) bear with us',
          'bear with us (while|during|if|as|today|this|in)',
        ],
      },
      '(hold|hang) on [in there] (a little|a bit|just a little) longer',
      'give us (one more|two more|another|a) (month|week|year|season|summer|winter|months|weeks) and _',
      'give us (time|a few weeks|a few months|a little time|a little longer)',
      'just you wait',
      'the best is yet to come',
      'you have not seen (nothing|anything) yet',
      'we (are|have) (only|just|only just) (getting started|begun|started)',
      'this is (only|just) the (beginning|start)',
    ],
  },
];
