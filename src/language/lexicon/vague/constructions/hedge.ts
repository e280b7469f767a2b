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
      'you will (probably|likely|hopefully|perhaps) _',
      '(probably|possibly|perhaps|maybe|quite possibly|very likely) (the|one of|your|a|an|all|more)',
      'might just _',
      '(might|could) (end|add|restore|relieve|change your|support|ease)',
      'may (support|relieve|restore|ease)',
      `(thought|believed|known|said|reputed) to (help|relieve|ease|improve|reduce|boost|support|aid|promote|
        slow|protect|prevent|be the|increase|lower)`,
      '(contribute|contributes) to (better|healthier|lower|higher|improved|faster|greater|your)',
      '~assist (you|your|teams|customers|clients|businesses) [_] (in|with) _',
      `(you|customers|clients|guests|members|patients) (can|could|should|may|might) [also|then|
        soon] expect (fewer|more|less|better|a|an|to|lower|higher|faster|real|great|your)`,
      '(in|with|after) as (few|little) as',
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
];
