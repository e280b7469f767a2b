import type { PhraseGroup } from '../../phrase-group.js';

/** How sentences promise and take back, with a slot for what they speak of: any trade's words fit in. */
export const hedgeConstructions: readonly PhraseGroup[] = [
  {
    about: 'Nearly an absolute',
    needs: 'claim',
    instead: 'Give the figure that was measured, or what is left over.',
    phrases: [
      `(near|almost|nearly|virtually|practically|all but|close to) (perfect|perfection|instant|
        instantaneous|instantly|total|zero|flawless|silent|complete|impossible|invisible|effortless|
        maintenance-free|automatic|indestructible)`,
      'more or less (runs|looks|pays|manages|sorts|does|takes|all|every|everything|the|any|instantly)',
      '(mostly|largely|almost|nearly) (automatic|automated|painless|free|automatically|instant)',
      '(work|works|integrates|compatible|fits|runs|connects|deals) (with|on|in) (most|many|almost any|nearly any|almost all|nearly all|some) _',
      `(most|virtually all|almost all|nearly all|the majority) [of] [our] [_] (orders|parcels|claims|
        repairs|deliveries|customers|clients|patients|guests|members|flights|students) (arrive|see|notice|
        feel|save|find)`,
    ],
  },
  {
    about: 'A perhaps, an often or a should before a benefit',
    needs: 'claim',
    instead: 'Say when it does and when it does not, or give the share of cases.',
    phrases: [
      '(generally|usually|normally|mostly|ordinarily) ,',
      `(usually|generally|normally|mostly|often|frequently|typically|sometimes) (cheaper|faster|quicker|
        lower|less|fewer|able|enough|better|sooner|save|saves|pays|beat|beats)`,
      '(is|are) [often|usually|generally|sometimes|normally] able to (save|find|cut|reduce|get|offer|beat|negotiate|secure|improve)',
      '(we|our team|our staff) [always|really|do] (try|work) [hard|our hardest] to (keep|make|give|be|offer|help|ensure|match|meet)',
      'your __ should [soon|then|also] (come down|drop|fall|rise|grow|go down|go up|improve|shrink)',
      '(you|we|customers|clients) (probably|likely|hopefully) (will|need|save|never|do)',
      {
        phrase: 'you will (probably|likely|hopefully|perhaps) _',
        // What the reader feels and knows is no claim.
        except: [
          `you will (probably|likely|hopefully|perhaps) (recognise|recognize|guess|remember|know|notice|laugh|
            be (bored|numb|sore|tired|hungry|thirsty|wet|cold|hot|late|asleep|nervous|surprised|disappointed|cross|annoyed|glad|pleased))`,
        ],
      },
      'might just _',
      {
        phrase: '(might|could) (end|add|restore|relieve|change your|support|ease)',
        except: ['(what|which|where|how|whatever|that) (you|they|we|one) (might|could) _'],
      },
      'may (support|relieve|restore|ease)',
      `(thought|believed|known|said|reputed) to (help|relieve|ease|improve|reduce|boost|support|aid|promote|
        slow|protect|prevent|be the|increase|lower)`,
      '(contribute|contributes) to (better|healthier|lower|higher|improved|faster|greater)',
      '~assist (you|your|teams|customers|clients|businesses) [_] (in|with) _',
      `(you|customers|clients|guests|members|patients) (can|could|should|may|might) [also|then|
        soon] expect (fewer|more|less|better|a|an|to|lower|higher|faster|real|great|your)`,
    ],
  },
  {
    about: 'Can before an outcome',
    needs: 'claim',
    instead: 'Say what it does, and give evidence for the outcome.',
    phrases: [
      {
        phrase: `(can|could|may|might) [also|even|really|greatly|dramatically|significantly] (boost|transform|
            lower your|cut your|reduce your|improve your|increase your|raise your|ease your|double your|
            halve your|shorten your|speed up your|save you|save your|make a real|make all the|make a big|
            give you a|shave|lead to|result in better|pay for itself)`,
        except: [
          'you (can|could|may|might) [also|even|really] _',
          'you (can|could|may|might) _ _',
          `(can|could|may|might) [also|even] give you a (list|copy|call|ring|lift|receipt|refund|quote|quotation|
            letter|number|code|form|map|leaflet|key|card|certificate|reference|date|prescription|price|second|
            different|new|replacement|printed|paper|written|spare|loan)`,
        ],
      },
    ],
  },
  {
    about: 'May, might and could well',
    needs: 'claim',
    instead: 'Say when it does and when it does not, or give the share of cases.',
    phrases: [
      '(could|might|may|can) [just|even|well] do wonders (for (you|your|the|our|any|every)|.|!)',
      '(has|have) (a|every) tendency to (shorten|cut|calm|ease|save|win|last|improve|please|surprise|delight|pay|grow|outlast)',
      {
        phrase: '(is|are) (rather|quite|somewhat|fairly) inclined to',
        except: ['(you|who|they|he|she|i) (is|are) _ inclined to'],
      },
      // Of what the vendor does: "the wound should normally be dry" is advice.
      `(we|our _|answers|replies|results|orders|parcels|deliveries|delivery|refunds|repairs|support|setup|installation) (should|ought to) (normally|usually|
        generally|typically|ordinarily|mostly) (arrive|reach|take|come|get|last|fit|work|run|answer|reply|be (back|ready|there|done|live|in|with|able))`,
      {
        phrase:
          '(you|they|customers|users|guests|patients|members|clients|staff|team|most people|nobody) (will|should|need) (rarely|seldom|hardly ever|almost never|scarcely ever) (have|need|want|notice|wait)',
        // How often something is asked of them.
        except: [
          '(you|they|customers|users|guests|patients|members|clients) (will|should) (rarely|seldom|hardly ever|almost never) (need|have) to (prove|show|bring|sign|confirm|tell|repeat|give)',
        ],
      },
      {
        phrase:
          'pretty much (the|any|every|everything|anything|all|always|everywhere|anywhere|anyone|everyone|instantly|instant|done|ready|immediately)',
        except: ['pretty much (the same|all day|everyone (knows|has))'],
      },
      '(largely|mostly|mainly|all but|as good as|pretty much|more or less) (a thing of the past|gone for good|eliminated|painless|effortless|instant|automatic)',
      {
        phrase: `(our|your) [_] (consultant|adviser|advisor|team|crew|staff|desk|agent|manager|nurse|doctor|vet|engineer|technician|tutor|trainer|coach|
          kitchen|practice|clinic|hotel|bank|company|reception) (tries|will try|will always try) [hard] to (be|answer|reply|respond|help|keep|give|offer|make|arrive|
          get|meet|solve|fix|call|visit|accommodate)`,
        except: ['(if|when|while|before|until) __ (tries|will try) to _'],
      },
      `(may|might|could) [very|just|quite] well (pay|save|beat|outlast|surprise|earn|cut|halve|double|outperform|
        end up (cheaper|better|paying less|saving)|last (a lifetime|longer|for years))`,
      `(may|might|could) [very|just|quite] well be (enough|all|your (best|last|favourite|favorite|next|new)|the (best|last|only|right|answer|
        easiest|cheapest|quickest|finest)|what you|worth|cheaper|better|faster|ideal|perfect)`,
      {
        phrase: `(may|might|could|will often|will usually|will probably) [well|even|soon|also] find [that|yourself|themselves|your|their|the|it|you|
          they|people|our] [_|_ _|_ _ _] (better|shrink|shrinks|smile|smiling|saved|stay|happier|calmer|improve|improves|
          lighter|surprised)`,
        except: [
          '(may|might|could) [_] find it _ (better|enough|less)',
          '(may|might|could) [well|even|soon|also] find (a|an) (better|lower) _',
          '(may|might|could) [_] find [that] (you|they) _ less (able|steady|hungry|sleep)',
          '(may|might|could) [_] find [_|_ _] (temperature|temperatures|prices|values|pressure|interest|battery|rates|rents|tyres|signal) [_] (drop|drops|fall|falls|grow|grows|lower|shrink|shrinks)',
        ],
      },
      '(may|might|could|will probably) never (need|want|have to|look back|go back|leave) [_] _ [again]',
      '(could|may|might) be (the|your) (last|only|best) _ [_] you (will|ever|would|have)',
      '(could|may|might) [even|also|well] (pay for (itself|your|the|their)|surprise you|make all the difference|make the difference)',
    ],
  },
  {
    about: 'Likely, on the whole, as far as it goes',
    needs: 'claim',
    instead: 'Give the share of cases, or what it takes.',
    phrases: [
      '(in|with) all (likelihood|probability)',
      '(chances|the chances|the odds|odds) are [that] (you|we|our|your) (will|can|pay|save)',
      'there is (a|every|an) (good|fair|excellent|strong|decent|real|high) chance [that|of] (you|we|our|your|us)',
      'most of the time [,] (we|our) ',
      'as near as makes no (difference|odds)',
      '(probably|possibly|perhaps|maybe|largely|mainly|mostly|frequently|occasionally|partially|somewhat|usually|generally) (saves|reduces|improves|eliminates|removes|prevents|outlasts|replaces|solves)',
      'near as (dammit|damn it|makes no)',
      '(next|close) to (impossible|invisible|silent|nothing|perfect)',
      'should see (you|us|them|your _) through (the|a|any|most|even|your)',
      '(we will|we|they will) see what (can be done|we can do|is possible|they can do|might be done)',
      'we (do|will do|always do) (what|all|everything) we can',
      '(go|goes|going|went) (a long|some|a fair|a good) way (to|towards|toward) (better|making|helping|keeping|reducing|easing|cutting|paying|a (better|healthier|calmer)|healthier|lower|meeting|solving|giving|covering|your)',
      '(play|plays|playing) (a|its|an important|a key|a vital|a big) (part|role) in (keeping|making|better|a (better|healthy|good)|healthy|healthier|lower|reducing|your|helping|maintaining|supporting)',
      `(support|supports|supporting|promote|promotes|promoting|aid|aids) [a|your|the|their] (healthy|normal|natural|better|good|restful|
        deep|strong) (digestion|sleep|skin|immune|immunity|joints|bones|heart|hair|gut|mood|weight|energy|growth|body|mind|circulation|metabolism|balance|ageing|aging|mobility|nails|coat)`,
      `(most|many) (homes|households|people|customers|families|drivers|firms|businesses|users|members|tenants|guests|shops|clients|patients) (will|can|could|should) [soon|actually|also] (pay less|save|be better off|love|earn more|get more|spend less)`,
      'we (like|would like) to (think|believe) _',
      'we (reckon|think|are confident|are sure|are certain|trust|suspect|have a feeling) [that] (you|they) will (love|like|agree|enjoy|find|sleep|never|want|be (pleased|happy|delighted|back|surprised))',
      '(hardly ever|rarely|seldom|scarcely ever|almost never) (fail|fails|breaks|goes wrong|lets you|let you|misses|miss|late)',
      `(we|they|our _|our _ _|our _ _ _|staff|the team) can (usually|generally|normally|often|mostly|typically|almost always|nearly always) (save|find|help|make|fix|mend|
        repair|beat|arrange|offer|get|give|sort|settle|solve|answer|do|squeeze|fit|match|rescue|trace|recover|supply|deliver|work)`,
    ],
  },
  {
    about: 'Perhaps better, in some cases, as well as we can',
    needs: 'claim',
    instead: 'Say when it does and when it does not, or give the share of cases.',
    phrases: [
      `(we|our (team|staff|people|vets|engineers|drivers|nurses|handlers|crew|crews|guides|tutors|chefs)) (always|do|really|all|will always) try [hard|very hard|our (best|hardest|utmost)] to _`,
      `(we|our (team|staff|people|vets|engineers|drivers|nurses|handlers|crew|crews|guides|tutors|chefs)) [always|do|will|really|generally|usually] try (hard|very hard|our (best|hardest|utmost))`,
      {
        phrase: `(we|our (team|staff|people|vets|engineers|drivers|nurses|handlers|crew|crews|guides|tutors|chefs)) [will|generally|usually] try to (keep|make|give|be|offer|help|sort|fit|find|treat|ensure|resolve|squeeze|mend|see|arrange|accommodate|look|respond|get|do|meet|match|notify|finish|solve|settle)`,
        except: [
          '(if|when|as|because|where|that|what|how|while|then|before) we [_] try to _',
          '(here|now|first|next|example) [,] we try to _',
        ],
      },
      {
        phrase: `(we|our (team|staff|people|vets|engineers|drivers|nurses|handlers|crew|crews|guides|tutors|chefs)) [always|will|shall|do|really] (strive|endeavour|endeavor) [hard|always] to _`,
        except: ['(if|when|as|because|where|that|what|how|while) we [_] (strive|endeavour|endeavor) to _'],
      },
      '(do|doing|does|did) (our|their|its) (level|very|utmost|damnedest|level) (best|utmost)',
      '(may|can|might|could) (in|under) (some|certain|many|the right) (case|cases|circumstances|conditions)',
      {
        phrase: '(may|might|could) (very |just |quite |)well _',
        except: [
          '(may|might|could) [very|just|quite] well (not|be (late|closed|full|busy|delayed|cold|wet|asked|a|longer|rejected|refused)|need|ask|have|fail|rain|snow|take|find|hear|wonder|think|say|differ|change|close|want|depend|already|know|notice|see|run out)',
        ],
      },
      {
        phrase:
          '(you|your _|your _ _|customers|clients|guests|members|patients|families|teams|they) (could|might|may) [_|_ _|_ _ _] (younger|happier|richer|healthier|fitter|calmer|hundreds|thousands|years|better off|better at|better (.|!|and|,|than)|higher|less tired|further|faster|sooner|for longer|more confident)',
        except: [
          '(feel|be|are) better (before|if|after|when)',
          '(may|might|could) [_] (take|need|wait|have|owe|pay|charge|be (asked|charged|told|billed)) __ (years|hundreds|thousands|higher|further|faster|sooner)',
          '(may|might|could) [_] (need|have|find|want|take) _ [_] (higher|further|faster|years|sooner)',
          '(may|might|could) [_|_ _] (further|higher|faster|years|sooner) (information|details|questions|tests|treatment|evidence|documents|fees|charges|rate|rates|price|dose|doses|tax|apart|old|of|ago|help|steps|costs|appointment|checks)',
        ],
      },
      {
        phrase:
          '(could|may|might) [well|even|just|also] (lift (your|the)|raise your|add (years|months|value|life|style)|leave you (feeling|smiling|wondering|speechless|refreshed|relaxed)|turn your|open (doors|the door)|unlock|bring you (closer|peace|joy|luck)|change (your life|everything)|surprise you|rank _|make (you|your _) (feel|look|smile|happier|healthier|stronger|richer)|give your _ a)',
        except: [
          '(noise|dust|work|medicine|treatment|tablets|drug|injection|error|errors|bug) (could|may|might) __ _',
        ],
      },
      '(usually|normally|generally|mostly|typically) (manage|manages|managed) _',
    ],
  },
  {
    about: 'You may find yourself better off',
    needs: 'claim',
    instead: 'Say when it does and when it does not, or give the share of cases.',
    phrases: [
      '(may|might|could) [well|even|just] find yourself (skipping|smiling|sleeping|laughing|singing|dancing|wondering|enjoying|looking forward|coming back|humming|relaxing|grinning|saving|staying)',
      '(could|may|might) be (just|only) (one|a) _ [_] away',
      'potentially (the (best|only|most|biggest|last|cheapest|fastest)|hundreds|thousands|life-changing) _',
    ],
  },
  {
    about: 'An amount at its most flattering',
    needs: 'claim',
    instead: 'Give the amount that most customers pay or save, and what it depends on.',
    phrases: [
      '(may|might|could) [just|well] be (what|just what|exactly what|the (one|answer|thing|place)) you (have been|are|need|were)',
      {
        phrase:
          '(customers|members|clients|guests|users|teams|patients|families|drivers|savers|households|companies) (generally|usually|typically|often|mostly) (see|find|notice|save|get|report|enjoy|gain|feel)',
        except: [
          '(some|these|those|our) _ (usually|often|generally) (find|get|see) (it|the|this|that) (hard|difficult|confusing|cold)',
        ],
      },
      {
        phrase: '(can|could|may) be as (low|little|cheap|cheaply|few) as (£|€|$|#|a|half|nothing)',
        except: ['(temperatures|temperature|humidity|pressure|visibility) __ (can|could|may) be as _ as _'],
      },
      '(could|can|may|might) take a [_] (big|huge|serious|real|large|hefty|sizeable|good) (bite|chunk|slice|dent|lump) (out of|from|off)',
      '(could|can|may|might) (take|knock|shave) a (bite|chunk|slice|dent) (out of|from|off) (your|the)',
    ],
  },
];
