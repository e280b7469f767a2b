import type { PhraseGroup } from '../phrase-group.js';
import { TIMES_OF_YEAR } from '../times-of-year.js';

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
      'at an (advanced|early) stage (.|!|,|;)',
      '(ground has been broken|we have broken ground|we have begun building|the first (brick|stone|sod|pile) (is|has been) (laid|cut|driven))',
      'never say never',
      '(it|that|this) is what we are (building|working on|making|adding|designing|writing)',
      '(will|to) (leave|graduate from|come out of) [private|public] (beta|preview|testing)',
      'we have applied (to be|for (a|an|the|permission|planning|leave|approval|certification|accreditation|our))',
      '(trial|trials|talks|tests|testing|negotiations) __ (underway|under way|afoot)',
      '(has|have) been (greenlit|given the go-ahead|given the green light|put out to tender|budgeted for)',
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
        phrase: `(planned|scheduled|slated|targeted|earmarked|pencilled in|penciled in|lined up) (for|in) (early|late|mid|
            next|later|release|${TIMES_OF_YEAR}|#)`,
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
        phrase: 'bear with us',
        except: [
          '(please|kindly|must ask you to|to) bear with us',
          'bear with us (while|during|if|as|today|this|in)',
        ],
      },
      'give us (time|a few weeks|a few months|a little time|a little longer)',
      'the best is yet to come',
      'you have not seen (nothing|anything) yet',
      'we (are|have) (only|just|only just) (getting started|begun|started)',
      'this is (only|just) the (beginning|start)',
    ],
  },
];
