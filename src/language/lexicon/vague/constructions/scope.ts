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
      'whatever (kind|type|size|sort|stage|your)',
      'wherever you (are|go|work|live|travel|want|happen)',
      'the way you (work|live|think|do business)',
      'without (limits|limit|boundaries|bounds|borders|compromise|compromises)',
    ],
  },
  {
    about: 'A list or a span left open',
    needs: 'claim',
    instead: 'List what is included.',
    phrases: [
      `from (the |)(first|smallest|tiniest|simplest|littlest|humblest) [_|_ _|_ _ _|_ _ _ _|
        _ _ _ _ _] to (the |your |)(last|largest|biggest|grandest|most|tallest|final|complex)`,
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
      '(comprehensive|complete|extensive) (cover|coverage|support|care|protection|solution|range|suite|toolkit|insight|insights|advice|maintenance)',
      '(every|any) (taste|palate|palette|appetite|purse|pocket|eventuality)',
    ],
  },
];
